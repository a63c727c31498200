using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>What was filed on a measure at one time. It never changes and is never removed.</summary>
public sealed class ReportRevision
{
    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    public required int UnitOrdinal { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among those of the report, from 1.</summary>
    public required int Number { get; init; }

    public required ReportContent Content { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>Number of the account that filed it.</summary>
    public required int Account { get; init; }
}
