using Lantu.Domain.Plans;

namespace Lantu.Domain.Assignments;

/// <summary>Which of a measure's joint leads sums up for all 汇总单位: a decision of the office, never the document's words. The latest of a measure counts.</summary>
public sealed class SummingLead
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among those of the measure, from 1.</summary>
    public required int Number { get; init; }

    public required string Unit { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>The plan's number where it was decided first, if it was carried over from an earlier issue.</summary>
    public int? CarriedFrom { get; init; }
}
