using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>What a settlement changed of a measure.</summary>
/// <param name="Measure">Its place in the plan, from 1.</param>
/// <param name="Before">What it said.</param>
/// <param name="After">What it says since.</param>
public sealed record MeasureChange(int Measure, MeasureContent Before, MeasureContent After);
