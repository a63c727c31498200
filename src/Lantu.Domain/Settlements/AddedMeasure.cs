using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>A measure that an act added.</summary>
/// <param name="Measure">Its place in the plan.</param>
/// <param name="After">The measure behind which it was put.</param>
/// <param name="Content">What it said then.</param>
/// <param name="Heading">How the task was headed that was opened for it; absent where it joined the task of the one before.</param>
public sealed record AddedMeasure(int Measure, int After, MeasureContent Content, TaskHeading? Heading);
