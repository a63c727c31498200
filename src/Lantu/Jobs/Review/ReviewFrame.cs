using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Review;

/// <summary>The round whose reports are judged.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Number">Its number.</param>
/// <param name="Header">What its notice says of itself.</param>
/// <param name="Round">The round.</param>
/// <param name="Standing">How it stands for all.</param>
sealed record ReviewFrame(PlanId Plan, int Number, DocumentHeader Header, ReportingRound Round, RoundStanding Standing)
{
    public string Subject => $"plan/{Number}/round/{Round.Month}";

    /// <summary>Opens it inside a unit of work.</summary>
    /// <exception cref="RefusedException">There is no such round, it was never opened, or the plan is not in force.</exception>
    public static async Task<ReviewFrame> OpenAsync(LantuDb db, int number, RoundMonth month, DateTimeOffset now)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.State, p.Title, p.Header }).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);
        if (plan.State != PlanState.Published)
        {
            throw new RefusedException(Refusal.NotInForce, plan.Title);
        }

        return await db.Rounds.SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Month == month) is { OpenedAt: not null } round
            ? new ReviewFrame(plan.Id, number, plan.Header, round, RoundStanding.Of(round, [], null, now))
            : throw new RefusedException(Refusal.NotThere);
    }

    /// <summary>Refuses what would change a round that nothing changes any more.</summary>
    public void RefuseOver()
    {
        if (Round.IsOver)
        {
            throw new RefusedException(Refusal.NoReportsTaken, Standing);
        }
    }

    /// <summary>By when what is returned now is to be back where nobody says another day.</summary>
    public static async Task<DateOnly> UsualBackByAsync(LantuDb db, PlanId plan, DateOnly today, CancellationToken cancellation = default)
    {
        RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, plan, cancellation);
        WorkingCalendar days = await StoredCalendar.DaysAsync(db, setting?.CalendarNumber ?? StoredCalendar.Usual, cancellation);
        return days.After(today, ReturnOrder.UsualDays).Date;
    }
}
