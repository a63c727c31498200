using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>One way to accept a finding.</summary>
/// <param name="Label">What would stand there: a unit, a phrase; empty where a reading is only confirmed.</param>
/// <param name="After">What the measures would say, by their place in the plan; empty where a reading is only confirmed.</param>
public sealed record Proposed(string Label, IReadOnlyDictionary<int, MeasureContent> After)
{
    /// <summary>How the task of the finding's measure would be headed.</summary>
    public TaskHeading? Heading { get; init; }

    /// <summary>What the notice would say about itself.</summary>
    public DocumentHeader? Header { get; init; }

    /// <summary>Measures that would stand under the task after their own.</summary>
    public IReadOnlyList<int> Moves { get; init; } = [];

    /// <summary>What would be put behind the finding's measure as one of its own.</summary>
    public MeasureContent? Adds { get; init; }

    /// <summary>Whether the finding's measure would be removed.</summary>
    public bool Removes { get; init; }
}
