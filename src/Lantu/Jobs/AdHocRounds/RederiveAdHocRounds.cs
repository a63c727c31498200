using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>Derives anew, inside the unit of work that loads a notice, when ad-hoc rounds are due. None moves silently: the units asked are told.</summary>
static class RederiveAdHocRounds
{
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="calendar">Number of the calendar.</param>
    /// <param name="days">Its days, with the notice.</param>
    /// <param name="reason">The notice.</param>
    /// <param name="now">The instant: what is due by then stays.</param>
    public static async Task RunAsync(LantuDb db, int calendar, WorkingCalendar days, string reason, DateTimeOffset now)
    {
        var open = await db.AdHocTurns.AsTracking().Where(t => t.SealedAt == null).Join(db.AdHocRounds.Where(r => r.State == AdHocState.Approved), t => new { t.PlanId, Number = t.RoundNumber }, r => new { r.PlanId, r.Number }, (t, r) => new { Turn = t, Round = r }).ToListAsync();
        foreach (var plan in open.GroupBy(one => one.Round.PlanId))
        {
            RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, plan.Key);
            if ((setting?.CalendarNumber ?? StoredCalendar.Usual) != calendar)
            {
                continue;
            }

            foreach (var one in plan.OrderBy(one => one.Turn.RoundNumber).ThenBy(one => one.Turn.Number))
            {
                RoundMoment before = one.Turn.Due;
                if (one.Turn.Set(AdHocMoments.DueOf(one.Turn.Opens.Day, one.Round.Content.DueDays, days), now) && !before.IsAtOnce(one.Turn.Due))
                {
                    await Tell.UnitsAsync(db, plan.Key, await DecideAdHocRounds.UnitsAsync(db, plan.Key, one.Round.Number), now, "adhoc.moved", unit => DecideAdHocRounds.PathOf(unit, one.Turn), one.Round.Content.Title, RoundChanges.Text(before.Day), RoundChanges.Text(one.Turn.Due.Day), reason);
                }
            }
        }
    }
}
