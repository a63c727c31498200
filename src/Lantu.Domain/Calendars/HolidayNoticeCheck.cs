using System.Globalization;

namespace Lantu.Domain.Calendars;

/// <summary>Checks a holiday notice before days are counted by it: one wrong day moves deadlines of everybody.</summary>
public static class HolidayNoticeCheck
{
    // New Year's days off and their make-up days may fall into the last week of December, never sooner.
    const int LastWeek = 25;

    /// <summary>The holidays that every year has (全国年节及纪念日放假办法, article 2); a notice may print two as one, such as 中秋节、国庆节.</summary>
    public static IReadOnlyList<string> Holidays { get; } = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    /// <summary>All faults of a notice by itself, in its order.</summary>
    public static IReadOnlyList<HolidayNoticeFault> Find(HolidayNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);

        if (notice.Days.Count == 0)
        {
            return [new HolidayNoticeFault(HolidayNoticeFaultKind.NoDays, "", notice.Citation)];
        }

        List<HolidayNoticeFault> faults = [.. Holidays
            .Where(holiday => !notice.Days.Any(day => !day.IsWorking && day.Holiday.Split('、').Contains(holiday, StringComparer.Ordinal)))
            .Select(holiday => new HolidayNoticeFault(HolidayNoticeFaultKind.HolidayMissing, holiday, ""))];
        HashSet<DateOnly> seen = [];
        foreach (DayArrangement day in notice.Days)
        {
            if (!seen.Add(day.Date))
            {
                faults.Add(new HolidayNoticeFault(HolidayNoticeFaultKind.DayTwice, day.Holiday, Text(day.Date)));
            }

            if (!IsOf(notice.Year, day.Date))
            {
                faults.Add(new HolidayNoticeFault(HolidayNoticeFaultKind.DayOfAnotherYear, day.Holiday, Text(day.Date), notice.Year.ToString(CultureInfo.InvariantCulture)));
            }

            if (day.IsWorking && !WorkingCalendar.IsWeekend(day.Date))
            {
                faults.Add(new HolidayNoticeFault(HolidayNoticeFaultKind.MakeUpOnWorkingDay, day.Holiday, Text(day.Date)));
            }
        }

        foreach (IGrouping<string, DayArrangement> holiday in notice.Days.Where(day => !day.IsWorking).GroupBy(day => day.Holiday, StringComparer.Ordinal))
        {
            DateOnly[] off = [.. holiday.Select(day => day.Date).Distinct().Order()];
            faults.AddRange(off.Zip(off.Skip(1)).Where(pair => pair.Second != pair.First.AddDays(1)).Select(pair => new HolidayNoticeFault(HolidayNoticeFaultKind.GapInHoliday, holiday.Key, Text(pair.First), Text(pair.Second))));
        }

        return faults;
    }

    /// <summary>Faults of a notice beside those of other years: no day may be arranged by two.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="others">The notices in force; one of the same year is left out of account, as this one would replace it.</param>
    public static IReadOnlyList<HolidayNoticeFault> Beside(HolidayNotice notice, IEnumerable<HolidayNotice> others)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(others);

        Dictionary<DateOnly, HolidayNotice> taken = [];
        foreach (HolidayNotice other in others.Where(other => other.Year != notice.Year))
        {
            foreach (DayArrangement day in other.Days)
            {
                taken.TryAdd(day.Date, other);
            }
        }

        return [.. notice.Days.Where(day => taken.ContainsKey(day.Date)).Select(day => new HolidayNoticeFault(HolidayNoticeFaultKind.DayOfOtherNotice, day.Holiday, Text(day.Date), taken[day.Date].Citation))];
    }

    /// <summary>Whether a notice of this year may arrange this day.</summary>
    public static bool IsOf(int year, DateOnly day) => day.Year == year || (day.Year == year - 1 && day is { Month: 12, Day: >= LastWeek });

    /// <summary>Whether the next year's notice may still arrange this day.</summary>
    internal static bool IsOpenToNext(DateOnly day) => day is { Month: 12, Day: >= LastWeek };

    static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
