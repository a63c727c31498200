using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Messages;

namespace Lantu.Jobs.Rounds;

/// <summary>Gives a published plan the rounds of its year, inside a unit of work, and opens the one whose time it is.</summary>
static class EnterRounds
{
    /// <returns>How many there are; none where the notice sets no duty that months can be derived from.</returns>
    public static async Task<int> RunAsync(LantuDb db, Plan plan, DateTimeOffset now, string by)
    {
        RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, plan.Id);
        WorkingCalendar days = await StoredCalendar.DaysAsync(db, setting?.CalendarNumber ?? StoredCalendar.Usual);
        IReadOnlyList<DerivedRound> derived = RoundSchedule.Of(plan.Header, setting?.Terms ?? RoundTerms.Usual, days).Rounds;
        foreach (DerivedRound one in derived)
        {
            ReportingRound round = ReportingRound.Of(plan.Id, one, plan.PublishedAt ?? now);
            db.Rounds.Add(round);
            if (round.IsToOpen(now))
            {
                await OpenAsync(db, round, now, by);
            }
        }

        return derived.Count;
    }

    /// <summary>Opens a round whose time has come.</summary>
    public static async Task OpenAsync(LantuDb db, ReportingRound round, DateTimeOffset now, string by)
    {
        round.Open(now, by);
        await RoundChanges.AddAsync(db, round, RoundChangeKind.Opened, "", now, by);
        await Tell.EverybodyAsync(db, round.PlanId, now, round.Due.IsProvisional ? "round.opened-provisional" : "round.opened", $"/rounds/{round.Month}", round.Month.ToString(), RoundChanges.Text(round.Due.Day));
    }
}
