using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>
/// That a unit is done with a measure 销号: it said so with evidence, the lead verified it, the plan office closed it. From the next round on nothing is asked of
/// it, until it is opened again 反弹.
/// </summary>
public sealed class Completion
{
    /// <summary>Characters that a reason may have.</summary>
    public const int LongestReason = 500;

    public required PlanId PlanId { get; init; }

    /// <summary>The unit's place among the plan's.</summary>
    public required int UnitOrdinal { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among those of the unit and measure, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The round whose report it rests on.</summary>
    public required RoundMonth Month { get; init; }

    /// <summary>The revision of that report.</summary>
    public required int Revision { get; init; }

    /// <summary>The lead that had checked it, as a place among the plan's units; nobody where the plan office did.</summary>
    public required int? CheckerOrdinal { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>Number of the account that closed it.</summary>
    public required int Account { get; init; }

    public DateTimeOffset? ReopenedAt { get; private set; }

    public string? ReopenedBy { get; private set; }

    /// <summary>Why it was opened again.</summary>
    public string? ReopenedBecause { get; private set; }

    /// <summary>The first round that asks for it again.</summary>
    public RoundMonth? DueFrom { get; private set; }

    /// <summary>Counts its steps; two people who do something with it at once do it one after the other.</summary>
    public int Version { get; private set; } = 1;

    public bool IsClosed => ReopenedAt is null;

    /// <summary>Whether it spares a round the report.</summary>
    public bool Spares(RoundMonth month) => month.Index > Month.Index && !(DueFrom is { } from && month.Index >= from.Index);

    /// <summary>Opens it again.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="from">The first round that asks for it again.</param>
    /// <param name="at">When.</param>
    /// <param name="by">Who.</param>
    public void Reopen(string reason, RoundMonth from, DateTimeOffset at, string by)
    {
        if (!IsClosed)
        {
            throw new InvalidOperationException("It is open already.");
        }

        (ReopenedBecause, DueFrom, ReopenedAt, ReopenedBy) = (reason, from, at, by);
        Version++;
    }
}
