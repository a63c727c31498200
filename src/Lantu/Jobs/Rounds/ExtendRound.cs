using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>Extends a round, or unlocks one that is locked, for all or for one unit, until a day and with a reason.</summary>
sealed class ExtendRound(WriteQueue writes, BusinessClock clock)
{
    // Longer than a year is a slip of the pen.
    const int MostDays = 366;

    /// <param name="plan">Number of the plan.</param>
    /// <param name="month">The month, as 2023-03.</param>
    /// <param name="kind">What is granted.</param>
    /// <param name="unit">The unit it is granted to; all where none is named.</param>
    /// <param name="until">Until when, that day included.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RoundRefusedException">It can't be granted.</exception>
    public Task<RoundExtension> RunAsync(int plan, string month, ExtensionKind kind, string? unit, DateOnly? until, string? reason, string by) => writes.RunAsync(by, async db =>
    {
        RoundAct act = await RoundAct.BeginAsync(db, plan, month);
        (ReportingRound round, DateTimeOffset now) = (act.Round, clock.GetUtcNow());
        act.RefuseOver();
        if (round.OpenedAt is null)
        {
            throw new RoundRefusedException(RoundRefusal.NotOpened, round.Month);
        }

        string? named = string.IsNullOrWhiteSpace(unit) ? null : unit.Trim();
        PlanUnit? owing = named is null ? null : await UnitAsync(db, act.Plan.Id, named);
        RoundStanding standing = RoundStanding.Of(round, act.Extensions, named, now);
        Refuse(round, standing, kind);
        string why = RoundAct.Reason(reason);
        DateOnly last = until ?? throw new RoundRefusedException(RoundRefusal.UntilMissing);
        DateOnly yesterday = BeijingTime.DayOf(now).AddDays(-1);
        DateOnly stands = kind == ExtensionKind.Extension ? standing.Due.Day : standing.Unlock?.Until.Day ?? yesterday;
        RoundExtension extension = await GrantAsync(db, act, kind, named, last, stands > yesterday ? stands : yesterday, why, now, by);
        db.RoundExtensions.Add(extension);
        round.Touch();
        await RoundChanges.AddAsync(db, round, kind == ExtensionKind.Extension ? RoundChangeKind.Extended : RoundChangeKind.Unlocked, why, now, by, unit: named, until: last);
        await TellAsync(db, round, extension, owing, now);
        return new Written<RoundExtension>(extension, kind == ExtensionKind.Extension ? "round.extended" : "round.unlocked", $"plan/{plan}/round/{round.Month}", $"{named ?? "all units"} until {RoundChanges.Text(last)}: {why}");
    });

    /// <summary>What is granted, with the lock behind it.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="act">The round.</param>
    /// <param name="kind">What is granted.</param>
    /// <param name="unit">To whom.</param>
    /// <param name="until">Until when.</param>
    /// <param name="stands">The day that it must be later than.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">When.</param>
    /// <param name="by">By whom.</param>
    public static async Task<RoundExtension> GrantAsync(LantuDb db, RoundAct act, ExtensionKind kind, string? unit, DateOnly until, DateOnly stands, string reason, DateTimeOffset now, string by)
    {
        DateOnly latest = BeijingTime.DayOf(now).AddDays(MostDays);
        if (until <= stands)
        {
            throw new RoundRefusedException(RoundRefusal.UntilTooEarly, stands);
        }

        if (until > latest)
        {
            throw new RoundRefusedException(RoundRefusal.UntilTooLate, latest);
        }

        RoundMoment end = new() { Day = until, At = BeijingTime.EndOf(until) };
        RoundMoment locks = kind == ExtensionKind.Unlock ? end with { } : RoundSchedule.LockOf(end, act.Terms, await StoredCalendar.DaysAsync(db, act.Calendar)) with { };
        return new RoundExtension
        {
            PlanId = act.Plan.Id,
            Month = act.Round.Month,
            Number = act.Extensions.Count + 1,
            Kind = kind,
            Unit = unit,
            Until = end,
            Locks = locks,
            Reason = reason,
            At = now,
            By = by,
        };
    }

    static void Refuse(ReportingRound round, RoundStanding standing, ExtensionKind kind)
    {
        bool isLocked = standing.State == RoundState.Locked || standing.Unlock is not null;
        if (kind == ExtensionKind.Extension && isLocked)
        {
            throw new RoundRefusedException(RoundRefusal.Locked, round.Month, standing.Locks.Day);
        }

        if (kind == ExtensionKind.Unlock && !isLocked)
        {
            throw standing.Locks.IsProvisional ? new RoundRefusedException(RoundRefusal.Provisional, round.Month) : new RoundRefusedException(RoundRefusal.NotLocked, round.Month, standing.Locks.Day);
        }
    }

    static async Task<PlanUnit> UnitAsync(LantuDb db, PlanId plan, string name) =>
        await db.Assignments.AnyAsync(a => a.PlanId == plan && a.Unit == name) && await db.Units.SingleOrDefaultAsync(u => u.PlanId == plan && u.Name == name) is { } unit
            ? unit
            : throw new RoundRefusedException(RoundRefusal.NoSuchUnit, name);

    static Task TellAsync(LantuDb db, ReportingRound round, RoundExtension extension, PlanUnit? unit, DateTimeOffset now)
    {
        string kind = extension.Kind == ExtensionKind.Extension ? "round.extended" : "round.unlocked";
        string[] arguments = [round.Month.ToString(), RoundChanges.Text(extension.Until.Day), extension.Reason, unit?.Name ?? ""];
        return unit is null
            ? Tell.EverybodyAsync(db, round.PlanId, now, kind, $"/rounds/{round.Month}", arguments)
            : Tell.UnitAsync(db, round.PlanId, unit.Ordinal, now, kind + "-unit", $"/rounds/{round.Month}", arguments);
    }
}
