using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>A measure that an act removed.</summary>
/// <param name="Measure">Its place in the plan.</param>
/// <param name="Content">What it said.</param>
public sealed record RemovedMeasure(int Measure, MeasureContent Content);
