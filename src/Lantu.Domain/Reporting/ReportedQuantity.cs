namespace Lantu.Domain.Reporting;

/// <summary>What has been reached of a target to date, as a unit reports it.</summary>
/// <param name="Target">0-based place of the target among the measure's.</param>
/// <param name="Value">From the beginning of the year to the end of the round's month, in the target's unit; of a state of things, what it is then.</param>
public sealed record ReportedQuantity(int Target, decimal Value);
