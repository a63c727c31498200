using Lantu.Domain.Plans;

namespace Lantu.Jobs.Settlements;

/// <summary>What a person typed to add a measure or to divide one.</summary>
/// <param name="Plan">Number of the plan.</param>
/// <param name="Measure">The measure the page was opened at.</param>
/// <param name="Revision">How often it had been changed then.</param>
/// <param name="Parts">What the new measure says.</param>
/// <param name="Reason">Why; may be empty.</param>
sealed record TypedMeasure(int Plan, int Measure, int Revision, IReadOnlyDictionary<MeasurePart, string> Parts, string Reason)
{
    /// <summary>What the measure itself says, where it is divided.</summary>
    public IReadOnlyDictionary<MeasurePart, string>? Own { get; init; }

    /// <summary>The task that is opened for the new measure; it joins the task of the one before where absent.</summary>
    public TaskHeading? Opens { get; init; }

    /// <summary>Findings that are settled by it.</summary>
    public IReadOnlyList<int> Findings { get; init; } = [];
}
