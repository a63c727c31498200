using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Delegations;

/// <summary>
/// What a unit reports to the one directly above on a part of a measure that was handed down to it 分解填报, for one month. What a version says never
/// changes: who has something else to say files another, and this one is kept.
/// </summary>
public sealed class PartReport
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Number of the place's unit directory, in which both units stand.</summary>
    public required int DirectoryNumber { get; init; }

    /// <summary>Number of the unit that handed it down, to which this is reported.</summary>
    public required int Parent { get; init; }

    /// <summary>Number of the unit that reports.</summary>
    public required int Child { get; init; }

    /// <summary>The month of the round that the unit above reports in.</summary>
    public required RoundMonth Month { get; init; }

    /// <summary>Its place among the versions for the measure, both units and the month, from 1.</summary>
    public required int Version { get; init; }

    public required ReportContent Content { get; init; }

    /// <summary>The internal cut-off as it stood when it was filed; nothing where none was given.</summary>
    public DateOnly? DueOn { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public required string FiledBy { get; init; }

    /// <summary>Number of the earlier issue's plan on which it was filed, if it stays in the corrected one.</summary>
    public int? CarriedFrom { get; init; }

    /// <summary>Whether it came after the internal cut-off.</summary>
    public bool IsLate => DueOn is { } due && BeijingTime.DayOf(FiledAt) > due;

    /// <summary>The same for a corrected issue of its plan.</summary>
    /// <param name="plan">The corrected issue's plan.</param>
    /// <param name="measure">The measure there.</param>
    /// <param name="content">What it says there: figures of targets that are gone are left out.</param>
    /// <param name="prior">Number of the plan it is on.</param>
    public PartReport CarryTo(PlanId plan, int measure, ReportContent content, int prior) => new()
    {
        PlanId = plan,
        MeasureOrdinal = measure,
        DirectoryNumber = DirectoryNumber,
        Parent = Parent,
        Child = Child,
        Month = Month,
        Version = Version,
        Content = content,
        DueOn = DueOn,
        FiledAt = FiledAt,
        FiledBy = FiledBy,
        CarriedFrom = CarriedFrom ?? prior,
    };
}
