using Lantu.Domain.Calendars;

namespace Lantu.Domain.Reminders;

/// <summary>The hours in which nothing is sent, over night in Beijing; on days that are not worked nothing is sent at all.</summary>
/// <param name="Begin">The hour they begin with, to 24.</param>
/// <param name="End">The hour they end before, from 0.</param>
public sealed record QuietHours(int Begin, int End)
{
    // No holidays are longer.
    const int MostDays = 60;

    /// <summary>20:00 to 8:00.</summary>
    public static QuietHours Usual { get; } = new(20, 8);

    /// <summary>Whether some hour of the day is left between them.</summary>
    public bool IsUsable => End >= 0 && Begin <= 24 && End < Begin;

    /// <summary>The next instant at which something may be sent: now, where it may.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="days">The days worked.</param>
    public DateTimeOffset Next(DateTimeOffset now, WorkingCalendar days)
    {
        ArgumentNullException.ThrowIfNull(days);

        DateOnly today = BeijingTime.DayOf(now);
        for (int i = 0; i < MostDays; i++)
        {
            DateOnly day = today.AddDays(i);
            DateTimeOffset opens = BeijingTime.StartOf(day).AddHours(End);
            if (days.IsWorkingDay(day) && now < BeijingTime.StartOf(day).AddHours(Begin))
            {
                return now > opens ? now : opens;
            }
        }

        throw new InvalidOperationException($"No day is worked within {MostDays} days of {today:O}.");
    }
}
