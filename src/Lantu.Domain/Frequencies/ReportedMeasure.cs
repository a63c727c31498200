using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Frequencies;

/// <summary>What the rule looks at of a measure.</summary>
/// <param name="Ordinal">The measure's place in the plan.</param>
/// <param name="Programme">The programme's place in the plan.</param>
/// <param name="Task">The task's place in the plan.</param>
/// <param name="Rows">How many units report on it.</param>
public sealed record ReportedMeasure(int Ordinal, int Programme, int Task, int Rows)
{
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    public IReadOnlyList<Deadline> Duties { get; init; } = [];
}
