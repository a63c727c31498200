namespace Lantu.Domain.Calendars;

/// <summary>Where days begin and end: at midnight in Beijing, all year eight hours before UTC, whatever the zone of the machine.</summary>
public static class BeijingTime
{
    static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The instant a day begins, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset).ToUniversalTime();

    /// <summary>The instant a day is over: its 24:00, which is the next one's 0:00.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));

    /// <summary>An instant as clocks in Beijing show it.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The day an instant falls on.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(At(at).DateTime);
}
