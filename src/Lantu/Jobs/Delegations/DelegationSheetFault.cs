using Lantu.Domain.Delegations;

namespace Lantu.Jobs.Delegations;

/// <summary>Something in a sheet of delegations that keeps its measure's rows from being taken.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Key">The measure.</param>
/// <param name="Fault">What is wrong.</param>
sealed record DelegationSheetFault(string Cell, string Key, DelegationFault Fault);
