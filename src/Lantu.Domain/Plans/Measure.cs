using Lantu.Domain.Deadlines;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Plans;

/// <summary>A measure 工作措施: the thing that is tracked.</summary>
public sealed class Measure
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place in the whole plan, from 1; it stands in addresses.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The programme's place in the plan.</summary>
    public required int ProgrammeOrdinal { get; init; }

    /// <summary>The task's place in the plan.</summary>
    public required int TaskOrdinal { get; init; }

    /// <summary>
    /// The name people use, one measure's alone: annex, task number and place within the task, such as 2-4-1. A task number that the annex prints again has
    /// a count behind it: 2-4(2)-1.
    /// </summary>
    public required string Key { get; init; }

    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>All text in one string, for searching.</summary>
    public required string Text { get; init; }

    /// <summary>Every place of the document it was read from.</summary>
    public IReadOnlyList<SourcePlace> Places { get; init; } = [];

    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>The kinds of its deadlines, each once, between commas: ,By,Continuous, so that lists can be filtered.</summary>
    public string DeadlineKinds { get; init; } = "";

    /// <summary>The latest last day of its deadlines.</summary>
    public DateOnly? LastDay { get; init; }

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    public IReadOnlyList<Deadline> Duties { get; init; } = [];

    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>How many findings stand at it.</summary>
    public int FindingCount { get; init; }

    public IList<Responsibility> Responsibilities { get; init; } = [];
}
