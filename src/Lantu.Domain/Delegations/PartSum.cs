namespace Lantu.Domain.Delegations;

/// <summary>What units below have reported of one target, together.</summary>
/// <param name="Target">0-based place of the target among the measure's.</param>
/// <param name="Quantity">What is measured, in the document's words.</param>
/// <param name="Unit">Its unit of measure.</param>
/// <param name="Value">The figures together, from the beginning of the year; nothing where nobody has reported one.</param>
/// <param name="Reported">How many have reported one.</param>
public sealed record PartSum(int Target, string Quantity, string Unit, decimal? Value, int Reported);
