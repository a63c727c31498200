using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Delegations;

/// <summary>The rounds of a plan that are still to be reported on, and what internal cut-offs come to in them.</summary>
public sealed class ComingRounds
{
    readonly ILookup<RoundMonth, RoundExtension> _granted;
    readonly DateTimeOffset _now;

    ComingRounds(IReadOnlyList<ReportingRound> rounds, ILookup<RoundMonth, RoundExtension> granted, WorkingCalendar calendar, DateTimeOffset now) => (Rounds, _granted, Calendar, _now) = (rounds, granted, calendar, now);

    /// <summary>In their order.</summary>
    public IReadOnlyList<ReportingRound> Rounds { get; }

    public WorkingCalendar Calendar { get; }

    /// <summary>The round that is open, or the one that opens next.</summary>
    public ReportingRound? Next => Rounds.FirstOrDefault(round => round.OpenedAt is not null) ?? (Rounds.Count > 0 ? Rounds[0] : null);

    internal static async Task<ComingRounds> LoadAsync(LantuDb db, PlanId plan, DateTimeOffset now, CancellationToken cancellation = default)
    {
        RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, plan, cancellation);
        List<ReportingRound> rounds = await db.Rounds.Where(r => r.PlanId == plan && r.SealedAt == null && r.ClosedAt == null && r.DueReachedAt == null).OrderBy(r => r.Month).ToListAsync(cancellation);
        List<RoundExtension> granted = await db.RoundExtensions.Where(e => e.PlanId == plan).OrderBy(e => e.Number).ToListAsync(cancellation);
        return new ComingRounds([.. rounds.Where(round => !round.IsMissed && !ReportingRound.HasPassed(round.Due, now))], granted.ToLookup(e => e.Month), await StoredCalendar.DaysAsync(db, setting?.CalendarNumber ?? StoredCalendar.Usual, cancellation), now);
    }

    /// <summary>The day of a cut-off in the open round, or the one that opens next; nothing where there is no round or no cut-off.</summary>
    /// <param name="unit">Name of the unit above in the plan, to which more time may have been granted.</param>
    /// <param name="days">How many working days before it is due.</param>
    internal WorkingDay? CutOff(string? unit, int? days) =>
        Next is { } round && days is { } asked ? InternalCutOff.On(RoundStanding.Of(round, [.. _granted[round.Month]], unit, _now).Due, asked, Calendar) : null;
}
