using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Calendars;

/// <summary>One year of a calendar.</summary>
public sealed record CalendarView
{
    public required KeptCalendar Calendar { get; init; }

    /// <summary>All calendars to choose from.</summary>
    public required IReadOnlyList<KeptCalendar> Calendars { get; init; }

    /// <summary>The years with a notice, and the next one, whose notice is still to come.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    public required int Year { get; init; }

    public required IReadOnlyList<CalendarMonth> Months { get; init; }

    /// <summary>The year's notices, the one in force first.</summary>
    public required IReadOnlyList<KeptNotice> Notices { get; init; }

    /// <summary>The notice in force.</summary>
    public KeptNotice? InForce => Notices.FirstOrDefault(notice => notice.ReplacedBy is null);

    public string Address(int year) => $"/calendars?calendar={Calendar.Number}&year={year}";

    internal static async Task<CalendarView?> FindAsync(LantuDb db, int number, int? year, BusinessClock clock, CancellationToken cancellation)
    {
        if (await StoredCalendar.FindAsync(db, number, cancellation) is not { } stored)
        {
            return null;
        }

        int today = clock.Today().Year;
        int[] known = [.. stored.Notices.Select(notice => notice.Year)];
        int[] years = [.. known.Append(known.Length == 0 ? today : known.Max() + 1).Append(today).Distinct().Order()];
        int shown = year is >= 1950 and <= 2200 ? year.Value : today;
        return new CalendarView
        {
            Calendar = stored.Calendar,
            Calendars = await db.Calendars.OrderBy(c => c.Number).ToListAsync(cancellation),
            Years = years,
            Year = shown,
            Months = [.. Enumerable.Range(1, 12).Select(month => CalendarMonth.Of(stored.Days, shown, month))],
            Notices = await db.EveryNotice.Where(n => n.CalendarNumber == number && n.Year == shown).OrderByDescending(n => n.Number).ToListAsync(cancellation),
        };
    }
}
