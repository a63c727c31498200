using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>Derives rounds anew inside a unit of work. None moves silently: each leaves a change with before and after, and word to all concerned.</summary>
static class RederiveRounds
{
    /// <summary>Those of all plans that are counted by a calendar.</summary>
    /// <returns>How many are otherwise than before.</returns>
    public static async Task<int> RunAsync(LantuDb db, int calendar, WorkingCalendar days, RoundChangeKind kind, string reason, DateTimeOffset now, string by)
    {
        IReadOnlyList<RoundShift> shifts = await RoundShift.FindAsync(db, calendar, days, now);
        await ApplyAsync(db, shifts, kind, reason, now, by);
        await RelockAsync(db, calendar, days);
        await RederiveAdHocRounds.RunAsync(db, calendar, days, reason, now);
        return shifts.Count;
    }

    /// <summary>Sets the moments that were derived anew.</summary>
    public static async Task ApplyAsync(LantuDb db, IReadOnlyList<RoundShift> shifts, RoundChangeKind kind, string reason, DateTimeOffset now, string by)
    {
        foreach (RoundShift shift in shifts)
        {
            (ReportingRound round, RoundMoments before) = (shift.Round, shift.Round.Moments);
            round.Set(shift.After);
            await RoundChanges.AddAsync(db, round, kind, reason, now, by, before: before, after: shift.After);
            if (!before.IsAtOnce(shift.After))
            {
                await Tell.EverybodyAsync(db, round.PlanId, now, "round.moved", $"/rounds/{round.Month}", round.Month.ToString(), RoundChanges.Text(before.Due.Day), RoundChanges.Text(shift.After.Due.Day), RoundChanges.Text(before.Locks.Day), RoundChanges.Text(shift.After.Locks.Day), reason);
            }
        }
    }

    // The day an extension was granted until is a person's word and stays; the lock behind it was counted, and may have been provisional.
    static async Task RelockAsync(LantuDb db, int calendar, WorkingCalendar days)
    {
        foreach (RoundExtension extension in await db.RoundExtensions.AsTracking().Where(e => e.Kind == ExtensionKind.Extension && e.EndedAt == null && e.Locks.IsProvisional).ToListAsync())
        {
            RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, extension.PlanId);
            bool isOver = await db.Rounds.AnyAsync(r => r.PlanId == extension.PlanId && r.Month == extension.Month && (r.SealedAt != null || r.ClosedAt != null));
            if (!isOver && (setting?.CalendarNumber ?? Calendars.StoredCalendar.Usual) == calendar)
            {
                extension.Locks = RoundSchedule.LockOf(extension.Until, setting?.Terms ?? RoundTerms.Usual, days);
            }
        }
    }
}
