using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>
/// What a person has typed on a measure and not filed yet. Drafts are kept as a history: one that another person, or the same person in another window,
/// began from an older one stands beside it and takes nothing away.
/// </summary>
public sealed class ReportDraft
{
    /// <summary>How many of a measure are kept; the oldest go first.</summary>
    public const int Most = 50;

    /// <summary>Within this time the same window's draft takes the place of its last one.</summary>
    public static TimeSpan Together { get; } = TimeSpan.FromMinutes(5);

    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    public required int UnitOrdinal { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among those of the measure, from 1.</summary>
    public required int Number { get; init; }

    public required TypedReport Typed { get; set; }

    /// <summary>The revision of the report that it was begun from; 0 before the first.</summary>
    public required int Seen { get; init; }

    /// <summary>The window that it comes from: another window's never takes its place.</summary>
    public required Guid Window { get; init; }

    public required DateTimeOffset BegunAt { get; init; }

    public required DateTimeOffset At { get; set; }

    public required string By { get; init; }

    public required int Account { get; init; }
}
