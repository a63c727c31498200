using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reminders;

/// <summary>Which step a day is for a report, counted in working days (docs/domain/reminders.md).</summary>
public static class ReminderSteps
{
    // Working days: each of so many, and then one in so many.
    const int Week = 5;

    static readonly (ReminderStep Step, int Days)[] Before = [(ReminderStep.ThreeDaysBefore, 3), (ReminderStep.OneDayBefore, 1)];

    /// <summary>The step that a day is; nothing on any other day, on one that is not worked, and where a notice to come may still move either day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="due">Until when the unit's report is on time, with what was granted to it.</param>
    /// <param name="days">The days worked.</param>
    /// <param name="thinsOut">Whether what is overdue is told less often in the end: where no lock ends it, it would be told each day for months.</param>
    public static ReminderStep? On(DateOnly day, RoundMoment due, WorkingCalendar days, bool thinsOut = false)
    {
        ArgumentNullException.ThrowIfNull(due);
        ArgumentNullException.ThrowIfNull(days);

        if (due.IsProvisional || days.IsProvisional(day) || !days.IsWorkingDay(day))
        {
            return null;
        }

        if (day >= due.Day)
        {
            return day == due.Day ? ReminderStep.DueDay : !thinsOut || IsToldOverdue(days.Between(due.Day.AddDays(1), day)) ? ReminderStep.Overdue : null;
        }

        foreach ((ReminderStep step, _) in Before)
        {
            if (DayOf(step, due, days) == day)
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>The day on which a step falls; nothing where it falls on none that is sure. What is overdue is so from the next working day on.</summary>
    public static DateOnly? DayOf(ReminderStep step, RoundMoment due, WorkingCalendar days)
    {
        ArgumentNullException.ThrowIfNull(due);
        ArgumentNullException.ThrowIfNull(days);

        if (due.IsProvisional)
        {
            return null;
        }

        if (step == ReminderStep.DueDay)
        {
            return days.IsWorkingDay(due.Day) && !days.IsProvisional(due.Day) ? due.Day : null;
        }

        WorkingDay counted = step == ReminderStep.Overdue ? days.After(due.Day, 1) : days.Before(due.Day, Before.First(one => one.Step == step).Days);
        return counted.IsProvisional ? null : counted.Date;
    }

    static bool IsToldOverdue(int workingDays) => workingDays <= Week || workingDays % Week == 0;
}
