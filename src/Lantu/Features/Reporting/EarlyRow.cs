namespace Lantu.Features.Reporting;

/// <summary>A measure that is not due in a round.</summary>
/// <param name="Measure">Its place in the plan.</param>
/// <param name="Key">Its key.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsTaken">Whether the unit has taken it up.</param>
/// <param name="IsFiled">Whether a report of it stands: then it is not put back.</param>
public sealed record EarlyRow(int Measure, string Key, string Text, bool IsTaken, bool IsFiled);
