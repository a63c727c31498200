using Lantu.Domain.Calendars;

namespace Lantu.Jobs;

/// <summary>
/// The time that work is done at: rounds, deadlines, lights, reminders and the instants of business go by it. It is the real time, but for the data of a
/// demonstration, which stand on a day of the plan's year. Sessions, tokens and the audit go by the real time always.
/// </summary>
/// <param name="clock">The real time.</param>
sealed class BusinessClock(TimeProvider clock)
{
    // Set once, before the site answers.
    volatile object? _day;

    /// <summary>The day that a demonstration stands on; nothing where the days go by.</summary>
    public DateOnly? StandsOn => (DateOnly?)_day;

    /// <summary>The real time is business time wherever no day is stood on.</summary>
    public static implicit operator BusinessClock(TimeProvider clock) => new(clock);

    /// <summary>Stands on a day: its hours go by as they do, and no other day comes after it.</summary>
    public void StandOn(DateOnly day) => _day = day;

    /// <summary>The instant.</summary>
    public DateTimeOffset GetUtcNow()
    {
        DateTimeOffset now = clock.GetUtcNow();
        return StandsOn is { } day ? now.AddDays(day.DayNumber - BeijingTime.DayOf(now).DayNumber) : now;
    }

    /// <summary>The day as the offices count it.</summary>
    public DateOnly Today() => BeijingTime.DayOf(GetUtcNow());
}
