using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Documents.Calendars;
using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Calendars;

/// <summary>Loads a holiday notice into a calendar: a later one of the same year takes the other's place, and rounds are derived anew, with word to all concerned.</summary>
sealed class LoadNotice(WriteQueue writes, BusinessClock clock)
{
    /// <summary>What loading it would do; nothing is saved.</summary>
    /// <exception cref="RoundRefusedException">There is no such calendar.</exception>
    public async Task<NoticeProposal> ProposeAsync(LantuDb db, int calendar, string text, CancellationToken cancellation)
    {
        StoredCalendar stored = await StoredCalendar.FindAsync(db, calendar, cancellation) ?? throw new RoundRefusedException(RoundRefusal.NoCalendar);
        (HolidayNotice notice, IReadOnlyList<HolidayNoticeFault> faults) = Read(stored, text);
        if (faults.Count > 0)
        {
            return new NoticeProposal(stored, text, notice, faults, null, [], []);
        }

        WorkingCalendar after = stored.With(notice);
        IReadOnlyList<RoundShift> shifts = await RoundShift.FindAsync(db, calendar, after, clock.GetUtcNow(), cancellation);
        return new NoticeProposal(stored, text, notice, [], stored.Notices.FirstOrDefault(kept => kept.Year == notice.Year), CalendarDifference.Between(stored.Days, after, notice.Year), [.. shifts.Where(shift => !shift.Round.Moments.IsAtOnce(shift.After))]);
    }

    /// <summary>Loads it.</summary>
    /// <param name="calendar">Number of the calendar.</param>
    /// <param name="revision">The calendar's edition that the person has seen.</param>
    /// <param name="text">The notice's text.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RoundRefusedException">It has faults, it is in force already, or somebody loaded one meanwhile.</exception>
    public Task<KeptNotice> RunAsync(int calendar, int revision, string text, string by) => writes.RunAsync(by, async db =>
    {
        StoredCalendar stored = await StoredCalendar.FindAsync(db, calendar) ?? throw new RoundRefusedException(RoundRefusal.NoCalendar);
        if (stored.Revision != revision)
        {
            throw new RoundRefusedException(RoundRefusal.CalendarChanged);
        }

        (HolidayNotice notice, IReadOnlyList<HolidayNoticeFault> faults) = Read(stored, text);
        if (faults.Count > 0)
        {
            throw new RoundRefusedException(RoundRefusal.NoticeFaulty, faults.Count);
        }

        (KeptNotice kept, KeptNotice? replaced) = await PutAsync(db, stored, notice, text, isShipped: false, clock.GetUtcNow(), by);
        int moved = await RederiveRounds.RunAsync(db, calendar, stored.With(kept.Notice()), RoundChangeKind.NoticeLoaded, notice.Citation, clock.GetUtcNow(), by);
        return new Written<KeptNotice>(kept, "notice.loaded", $"calendar/{calendar}/notice/{kept.Number}", $"{notice.Year} {notice.Citation} {kept.TextHash}{(replaced is null ? "" : $", in place of notice {replaced.Number}")}; {moved} rounds derived anew");
    });

    /// <summary>Puts a notice into force inside a unit of work.</summary>
    public static async Task<(KeptNotice Kept, KeptNotice? Replaced)> PutAsync(LantuDb db, StoredCalendar stored, HolidayNotice notice, string text, bool isShipped, DateTimeOffset at, string by)
    {
        KeptNotice kept = KeptNotice.Of(stored.Calendar.Number, stored.Revision + 1, notice, text, StoredCalendar.HashOf(text), isShipped, at, by);
        KeptNotice? replaced = await db.Notices.AsTracking().SingleOrDefaultAsync(n => n.CalendarNumber == stored.Calendar.Number && n.Year == notice.Year);
        if (replaced?.TextHash == kept.TextHash)
        {
            throw new RoundRefusedException(RoundRefusal.NoticeInForce, notice.Citation);
        }

        if (replaced is not null)
        {
            // First: two notices of a year are never in force at once.
            replaced.Replace(kept.Number);
            await db.SaveChangesAsync();
        }

        db.EveryNotice.Add(kept);
        return (kept, replaced);
    }

    static (HolidayNotice Notice, IReadOnlyList<HolidayNoticeFault> Faults) Read(StoredCalendar stored, string text)
    {
        HolidayNoticeReading reading = HolidayNoticeReader.Read(text);
        return (reading.Notice, [.. reading.Faults, .. HolidayNoticeCheck.Beside(reading.Notice, stored.Notices.Select(kept => kept.Notice()))]);
    }
}
