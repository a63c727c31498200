using Lantu.Domain.Assignments;
using Lantu.Domain.Calendars;

namespace Lantu.Jobs.Assignments;

/// <summary>An assignment as it is shown: with its measure, its unit's page, how it stands, and what was last said of it.</summary>
public sealed record AssignmentRow
{
    public required Assignment Assignment { get; init; }

    /// <summary>Key of the measure.</summary>
    public required string Key { get; init; }

    /// <summary>The task's place in the plan.</summary>
    public required int Task { get; init; }

    public required string TaskTitle { get; init; }

    /// <summary>Text of the measure.</summary>
    public required string Text { get; init; }

    /// <summary>The unit's place in the plan.</summary>
    public required int Unit { get; init; }

    public required AssignmentState State { get; init; }

    /// <summary>The last day for an answer.</summary>
    public WorkingDay? Due { get; init; }

    /// <summary>The last contest of it.</summary>
    public Contest? Contest { get; init; }

    /// <summary>The decision that gave or ended it.</summary>
    public Decision? Decision { get; init; }
}
