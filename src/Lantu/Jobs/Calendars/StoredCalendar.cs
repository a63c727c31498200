using System.Security.Cryptography;
using System.Text;
using Lantu.Data;
using Lantu.Domain.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Calendars;

/// <summary>A calendar with its notices in force.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Notices">In the order of their years.</param>
/// <param name="Revision">Number of the notice loaded last.</param>
sealed record StoredCalendar(KeptCalendar Calendar, IReadOnlyList<KeptNotice> Notices, int Revision)
{
    /// <summary>Number of the calendar that plans are counted by where the office has not chosen another.</summary>
    public const int Usual = 1;

    /// <summary>The days worked.</summary>
    public WorkingCalendar Days { get; } = new(Notices.Select(notice => notice.Notice()));

    public static async Task<StoredCalendar?> FindAsync(LantuDb db, int number, CancellationToken cancellation = default)
    {
        if (await db.Calendars.SingleOrDefaultAsync(c => c.Number == number, cancellation) is not { } calendar)
        {
            return null;
        }

        List<KeptNotice> notices = await db.Notices.Where(n => n.CalendarNumber == number).OrderBy(n => n.Year).ToListAsync(cancellation);
        int revision = await db.EveryNotice.Where(n => n.CalendarNumber == number).MaxAsync(n => (int?)n.Number, cancellation) ?? 0;
        return new StoredCalendar(calendar, notices, revision);
    }

    /// <summary>The days of a calendar; those of the week, all provisional, where there is none.</summary>
    public static async Task<WorkingCalendar> DaysAsync(LantuDb db, int number, CancellationToken cancellation = default) =>
        await FindAsync(db, number, cancellation) is { } stored ? stored.Days : new WorkingCalendar([]);

    /// <summary>The days with a notice more, or another in the place of one.</summary>
    public WorkingCalendar With(HolidayNotice notice) => new(Notices.Where(kept => kept.Year != notice.Year).Select(kept => kept.Notice()).Append(notice));

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
