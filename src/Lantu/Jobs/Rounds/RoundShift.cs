using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>A round whose moments would be others, or rest on other notices, if they were derived anew.</summary>
/// <param name="PlanNumber">Number of the plan.</param>
/// <param name="Round">The round as it stands.</param>
/// <param name="After">Its moments as derived anew; those that have been reached stay.</param>
sealed record RoundShift(int PlanNumber, ReportingRound Round, RoundMoments After)
{
    /// <summary>All such rounds of the plans in force that are counted by a calendar.</summary>
    public static async Task<IReadOnlyList<RoundShift>> FindAsync(LantuDb db, int calendar, WorkingCalendar days, DateTimeOffset now, CancellationToken cancellation = default)
    {
        List<RoundShift> shifts = [];
        foreach (Plan plan in await db.Plans.Where(p => p.State == PlanState.Published).OrderBy(p => p.Number).ToListAsync(cancellation))
        {
            RoundSetting? setting = await CurrentSettingAsync(db, plan.Id, cancellation);
            if ((setting?.CalendarNumber ?? StoredCalendar.Usual) == calendar)
            {
                shifts.AddRange(await OfPlanAsync(db, plan, setting?.Terms ?? RoundTerms.Usual, days, now, cancellation));
            }
        }

        return shifts;
    }

    /// <summary>Those of one plan.</summary>
    public static async Task<IReadOnlyList<RoundShift>> OfPlanAsync(LantuDb db, Plan plan, RoundTerms terms, WorkingCalendar days, DateTimeOffset now, CancellationToken cancellation = default)
    {
        Dictionary<RoundMonth, RoundMoments> derived = RoundSchedule.Of(plan.Header, terms, days).Rounds.ToDictionary(round => round.Month, round => round.Moments);
        List<ReportingRound> rounds = await db.Rounds.AsTracking().Where(r => r.PlanId == plan.Id && r.SealedAt == null && r.ClosedAt == null).OrderBy(r => r.Month).ToListAsync(cancellation);
        return [.. rounds.Where(round => derived.ContainsKey(round.Month))
            .Select(round => new RoundShift(plan.Number, round, round.Keep(derived[round.Month], now))).Where(shift => !shift.Round.Moments.IsSame(shift.After))];
    }

    /// <summary>The office's last word on how a plan's rule is read.</summary>
    public static Task<RoundSetting?> CurrentSettingAsync(LantuDb db, PlanId plan, CancellationToken cancellation = default) =>
        db.RoundSettings.Where(s => s.PlanId == plan).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellation);
}
