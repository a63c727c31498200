using Lantu.Domain.Delegations;

namespace Lantu.Jobs.Delegations;

/// <summary>What a unit below is to have of a measure.</summary>
/// <param name="Child">Number of the unit.</param>
/// <param name="Content">What it is to have; nothing where it is taken back.</param>
sealed record ChildOrder(int Child, DelegationContent? Content);
