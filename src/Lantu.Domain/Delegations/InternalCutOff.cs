using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Delegations;

/// <summary>The day 内部截止 by which a unit below has reported to the one above, so many working days before the round is due.</summary>
public static class InternalCutOff
{
    /// <summary>No unit may ask for more working days.</summary>
    public const int MostDays = 20;

    /// <summary>The day; the unit below has until its end.</summary>
    /// <param name="due">When the round is due for the unit above.</param>
    /// <param name="days">How many working days before.</param>
    /// <param name="calendar">The days worked.</param>
    public static WorkingDay On(RoundMoment due, int days, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(due);
        ArgumentNullException.ThrowIfNull(calendar);

        WorkingDay day = calendar.Before(due.Day, days);
        return day with { IsProvisional = day.IsProvisional || due.IsProvisional };
    }

    /// <summary>The moment: the end of the day.</summary>
    public static RoundMoment Moment(RoundMoment due, int days, WorkingCalendar calendar)
    {
        WorkingDay day = On(due, days, calendar);
        return new RoundMoment { Day = day.Date, At = BeijingTime.EndOf(day.Date), IsProvisional = day.IsProvisional };
    }

    /// <summary>Whether it would lie before the round opens, so that nobody could keep to it.</summary>
    public static bool IsBeforeOpening(ReportingRound round, int days, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(round);

        return On(round.Due, days, calendar).Date < round.Opens.Day;
    }
}
