namespace Lantu.Domain.Calendars;

/// <summary>
/// Which days are worked: Monday to Friday, less the days off and plus the make-up days of the State Council's notices. Where a year's notice is not
/// known the days are as the week has them, and provisional.
/// </summary>
public sealed class WorkingCalendar
{
    readonly Dictionary<DateOnly, (DayArrangement Day, HolidayNotice Notice)> _days = [];
    readonly SortedDictionary<int, HolidayNotice> _notices = [];

    /// <param name="notices">One a year, checked (<see cref="HolidayNoticeCheck"/>).</param>
    /// <exception cref="ArgumentException">Two notices arrange the same year or the same day.</exception>
    public WorkingCalendar(IEnumerable<HolidayNotice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);

        foreach (HolidayNotice notice in notices)
        {
            if (!_notices.TryAdd(notice.Year, notice))
            {
                throw new ArgumentException($"Two notices arrange {notice.Year}.", nameof(notices));
            }

            foreach (DayArrangement day in notice.Days)
            {
                if (!_days.TryAdd(day.Date, (day, notice)))
                {
                    throw new ArgumentException($"{day.Date:O} is arranged twice.", nameof(notices));
                }
            }
        }
    }

    /// <summary>The notices, by year.</summary>
    public IReadOnlyCollection<HolidayNotice> Notices => _notices.Values;

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>What a notice says of the day; nothing where it is as the week has it.</summary>
    public DayArrangement? Arrangement(DateOnly day) => _days.TryGetValue(day, out (DayArrangement Day, HolidayNotice Notice) known) ? known.Day : null;

    public bool IsWorkingDay(DateOnly day) => Arrangement(day)?.IsWorking ?? !IsWeekend(day);

    /// <summary>
    /// Whether a notice that is not known yet may still make the day another than it is: its own year's, or, in the last week of December, the next year's.
    /// </summary>
    public bool IsProvisional(DateOnly day) =>
        !_days.ContainsKey(day) && (!_notices.ContainsKey(day.Year) || (HolidayNoticeCheck.IsOpenToNext(day) && !_notices.ContainsKey(day.Year + 1)));

    /// <summary>The n-th working day of a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="n">Which, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or it has fewer working days.</exception>
    public WorkingDay Nth(int year, int month, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);

        DateOnly first = new(year, month, 1);
        WorkingDay found = After(first.AddDays(-1), n);
        return found.Date.Month == month ? found : throw new ArgumentOutOfRangeException(nameof(n), n, $"{year}-{month} has fewer working days.");
    }

    /// <summary>The n-th working day after a day, that day not counted.</summary>
    /// <param name="day">The day before the count begins; working or not.</param>
    /// <param name="n">How many working days, from 1.</param>
    public WorkingDay After(DateOnly day, int n) => Count(day, n, 1);

    /// <summary>The n-th working day before a day, that day not counted: T−3 is three working days before.</summary>
    /// <param name="day">The day the count ends at; working or not.</param>
    /// <param name="n">How many working days, from 1.</param>
    public WorkingDay Before(DateOnly day, int n) => Count(day, n, -1);

    /// <summary>How many working days there are from the first to the last day, both counted; 0 where the last is before the first.</summary>
    public int Between(DateOnly first, DateOnly last)
    {
        int count = 0;
        for (DateOnly day = first; day <= last; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    WorkingDay Count(DateOnly from, int n, int step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);

        SortedDictionary<int, HolidayNotice> used = [];
        bool provisional = false;
        DateOnly day = from;
        for (int left = n; left > 0;)
        {
            day = day.AddDays(step);
            provisional |= IsProvisional(day);
            if ((_days.TryGetValue(day, out (DayArrangement Day, HolidayNotice Notice) known) ? known.Notice : _notices.GetValueOrDefault(day.Year)) is { } notice)
            {
                used[notice.Year] = notice;
            }

            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return new WorkingDay(day, provisional, [.. used.Values]);
    }
}
