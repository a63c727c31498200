namespace Lantu.Domain.Calendars;

/// <summary>Which days one calendar has otherwise than another.</summary>
public static class CalendarDifference
{
    /// <summary>The days that change, in their order.</summary>
    /// <param name="before">The calendar in force.</param>
    /// <param name="after">The calendar with a notice more, or another.</param>
    /// <param name="year">The year of that notice; its days may begin in the last week of the year before.</param>
    public static IReadOnlyList<DayChange> Between(WorkingCalendar before, WorkingCalendar after, int year)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        List<DayChange> changes = [];
        for (DateOnly day = new(year - 1, 12, 1); day.Year <= year; day = day.AddDays(1))
        {
            (DayArrangement? was, DayArrangement? becomes) = (before.Arrangement(day), after.Arrangement(day));
            if (was != becomes)
            {
                changes.Add(new DayChange(day, before.IsWorkingDay(day), after.IsWorkingDay(day), (becomes ?? was)!.Holiday));
            }
        }

        return changes;
    }
}
