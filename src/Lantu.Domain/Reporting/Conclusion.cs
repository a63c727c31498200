using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>
/// The one statement 牵头结论 for the whole place on a measure in a round, drawn from the reports of all who report on it. What was said never changes:
/// whoever says something else says it after it.
/// </summary>
public sealed class Conclusion
{
    /// <summary>Characters that it may have.</summary>
    public const int LongestText = 1_000;

    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among those of the measure and round, from 1; the last one counts.</summary>
    public required int Number { get; init; }

    /// <summary>How the measure stands as a whole.</summary>
    public required ProgressClaim Claim { get; init; }

    public required string Text { get; init; }

    /// <summary>The reports that it was drawn from, as they were then.</summary>
    public required IReadOnlyList<ConclusionSource> Sources { get; init; }

    /// <summary>The lead that says it, as a place among the plan's units; nobody where the plan office does.</summary>
    public required int? LeadOrdinal { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>Number of their account.</summary>
    public required int Account { get; init; }

    /// <summary>Whether it was drawn from these reports as they are now, and from no others.</summary>
    public bool IsOf(IEnumerable<ConclusionSource> reports) => Sources.OrderBy(source => source.UnitOrdinal).SequenceEqual(reports.OrderBy(source => source.UnitOrdinal));
}
