using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>What every act on a round begins with: the plan in force, the round, what was granted, and the act's reason.</summary>
sealed record RoundAct(Plan Plan, ReportingRound Round, IReadOnlyList<RoundExtension> Extensions, RoundTerms Terms, int Calendar)
{
    /// <summary>Characters of the longest reason.</summary>
    public const int LongestReason = 500;

    public static async Task<RoundAct> BeginAsync(LantuDb db, int plan, string month)
    {
        Plan found = await PlanInForceAsync(db, plan);
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            throw new RoundRefusedException(RoundRefusal.NoMonth, month);
        }

        RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, found.Id);
        List<RoundMonth> months = await db.Rounds.Where(r => r.PlanId == found.Id).OrderBy(r => r.Month).Select(r => r.Month).ToListAsync();
        if (months.Count == 0)
        {
            RoundObstacle? obstacle = RoundSchedule.Of(found.Header, RoundTerms.Usual, new Domain.Calendars.WorkingCalendar([])).Obstacle;
            throw new RoundRefusedException(RoundRefusal.NoRounds, obstacle ?? RoundObstacle.NoRule);
        }

        ReportingRound round = await db.Rounds.AsTracking().SingleOrDefaultAsync(r => r.PlanId == found.Id && r.Month == wanted) ?? throw (wanted.Index < months[0].Index && RoundMonth.Of(found.Header.IssuedOn!.Value).Index > wanted.Index
            ? new RoundRefusedException(RoundRefusal.BeforeIssue, wanted, months[0])
            : new RoundRefusedException(RoundRefusal.NotOfPlan, wanted, months[0], months[^1]));
        List<RoundExtension> extensions = await db.RoundExtensions.AsTracking().Where(e => e.PlanId == found.Id && e.Month == wanted).OrderBy(e => e.Number).ToListAsync();
        return new RoundAct(found, round, extensions, setting?.Terms ?? RoundTerms.Usual, setting?.CalendarNumber ?? Calendars.StoredCalendar.Usual);
    }

    public static async Task<Plan> PlanInForceAsync(LantuDb db, int number)
    {
        Plan plan = await db.Plans.SingleOrDefaultAsync(p => p.Number == number) ?? throw new RoundRefusedException(RoundRefusal.NoPlan, number);
        return plan.State == PlanState.Published ? plan : throw new RoundRefusedException(RoundRefusal.PlanNotInForce, number);
    }

    /// <summary>A reason as it is kept.</summary>
    public static string Reason(string? typed) => typed?.Trim() switch
    {
        null or "" => throw new RoundRefusedException(RoundRefusal.ReasonMissing),
        { Length: > LongestReason } => throw new RoundRefusedException(RoundRefusal.ReasonTooLong, LongestReason),
        var reason => reason,
    };

    /// <summary>Refuses an act on what is frozen.</summary>
    public void RefuseOver()
    {
        if (Round.SealedAt is { } at)
        {
            throw new RoundRefusedException(RoundRefusal.Sealed, Round.Month, Round.SealedBy!, at);
        }

        if (Round.ClosedByPlan is { } by)
        {
            throw new RoundRefusedException(RoundRefusal.Closed, Round.Month, by);
        }
    }
}
