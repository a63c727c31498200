using Lantu.Data.Writing;
using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Reporting;

namespace Lantu.Jobs.Rounds;

/// <summary>Opens a round of a past month by hand; one that was due before takes reports until the day given.</summary>
sealed class OpenRound(WriteQueue writes, BusinessClock clock)
{
    /// <param name="plan">Number of the plan.</param>
    /// <param name="month">The month, as 2023-03.</param>
    /// <param name="until">Until when reports are on time; needed where the round was due already.</param>
    /// <param name="reason">Why it is opened by hand.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RoundRefusedException">It can't be opened.</exception>
    public Task<ReportingRound> RunAsync(int plan, string month, DateOnly? until, string? reason, string by) => writes.RunAsync(by, async db =>
    {
        RoundAct act = await RoundAct.BeginAsync(db, plan, month);
        (ReportingRound round, DateTimeOffset now) = (act.Round, clock.GetUtcNow());
        act.RefuseOver();
        if (round.OpenedAt is { } opened)
        {
            throw new RoundRefusedException(RoundRefusal.OpenedAlready, round.Month, round.OpenedBy!, opened);
        }

        if (round.Opens.At > now)
        {
            throw new RoundRefusedException(RoundRefusal.TooEarly, round.Month, round.Opens.Day);
        }

        string why = RoundAct.Reason(reason);
        bool isPast = ReportingRound.HasPassed(round.Due, now);
        if (isPast && until is null)
        {
            throw new RoundRefusedException(RoundRefusal.UntilMissing);
        }

        round.Open(now, by);
        round.Reach(now);
        await RoundChanges.AddAsync(db, round, RoundChangeKind.OpenedByHand, why, now, by, until: isPast ? until : null);
        if (isPast)
        {
            db.RoundExtensions.Add(await ExtendRound.GrantAsync(db, act, ExtensionKind.Extension, null, until!.Value, BeijingTime.DayOf(now).AddDays(-1), why, now, by));
        }

        string due = RoundChanges.Text(isPast ? until!.Value : round.Due.Day);
        await Tell.EverybodyAsync(db, round.PlanId, now, "round.opened-by-hand", $"/rounds/{round.Month}", round.Month.ToString(), due, why);
        await DeriveDuties.RunAsync(db, plan, clock.Today());
        return new Written<ReportingRound>(round, "round.opened", $"plan/{plan}/round/{round.Month}", $"by hand, due {due}: {why}");
    });
}
