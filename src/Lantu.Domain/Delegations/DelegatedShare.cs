namespace Lantu.Domain.Delegations;

/// <summary>What of a target a unit below is to do.</summary>
/// <param name="Target">0-based place of the target among the measure's.</param>
/// <param name="Quantity">What is measured, in the document's words.</param>
/// <param name="Unit">Its unit of measure, the target's own.</param>
/// <param name="Value">How much.</param>
public sealed record DelegatedShare(int Target, string Quantity, string Unit, decimal Value);
