using Lantu.Domain.Calendars;

namespace Lantu.Features.Calendars;

/// <summary>One month of a year's view.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Days">The days that are otherwise than the week has them.</param>
/// <param name="Third">Its third working day.</param>
/// <param name="Working">How many days are worked.</param>
/// <param name="IsProvisional">Whether a notice to come may change one of its days.</param>
/// <param name="RestsOn">How the notices are cited that its days and its third working day rest on.</param>
public sealed record CalendarMonth(DateOnly First, IReadOnlyDictionary<DateOnly, DayArrangement> Days, WorkingDay Third, int Working, bool IsProvisional, IReadOnlyList<string> RestsOn)
{
    /// <summary>The weeks, Monday first; days of other months are absent.</summary>
    public IEnumerable<DateOnly?[]> Weeks
    {
        get
        {
            int before = ((int)First.DayOfWeek + 6) % 7;
            int days = DateTime.DaysInMonth(First.Year, First.Month);
            return Enumerable.Range(0, (before + days + 6) / 7).Select(week => Enumerable.Range(week * 7, 7).Select(i => i >= before && i < before + days ? First.AddDays(i - before) : (DateOnly?)null).ToArray());
        }
    }

    /// <summary>A month of a calendar.</summary>
    public static CalendarMonth Of(WorkingCalendar calendar, int year, int month)
    {
        DateOnly first = new(year, month, 1);
        DateOnly[] days = [.. Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(first.AddDays)];
        WorkingDay third = calendar.Nth(year, month, 3);
        return new CalendarMonth(
            first,
            days.Select(calendar.Arrangement).OfType<DayArrangement>().ToDictionary(day => day.Date),
            third,
            calendar.Between(first, days[^1]),
            days.Any(calendar.IsProvisional),
            [.. calendar.Notices.Where(notice => third.Notices.Contains(notice) || notice.Days.Any(day => day.Date >= first && day.Date <= days[^1])).Select(notice => notice.Citation)]);
    }
}
