using System.Globalization;

namespace Lantu.Standards.AirQuality.Hours;

/// <summary>
/// An hour of a day as the standards label it: by its end, 1 to 24, so that hour h holds the mean of the time from h−1 to h. The hour that ends at midnight is
/// hour 24 of the day that ends.
/// </summary>
public readonly record struct ClockHour : IComparable<ClockHour>
{
    /// <summary>Hours of a day.</summary>
    public const int InDay = 24;

    /// <summary>An hour by the standards' own label.</summary>
    /// <param name="day">The natural day, Beijing time.</param>
    /// <param name="hour">1 to 24.</param>
    public ClockHour(DateOnly day, int hour)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hour, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hour, InDay);

        Day = day;
        Hour = hour;
    }

    /// <summary>The natural day it belongs to.</summary>
    public DateOnly Day { get; }

    /// <summary>1 to 24.</summary>
    public int Hour { get; }

    /// <summary>An hour of a source that labels by the start, 0 to 23.</summary>
    /// <param name="day">The day.</param>
    /// <param name="hour">0 to 23.</param>
    public static ClockHour StartingAt(DateOnly day, int hour) => new(day, hour + 1);

    /// <summary>An hour of a source that labels by the end: 0 is midnight, which ends the day before; 24 is accepted for the same.</summary>
    /// <param name="day">The day.</param>
    /// <param name="hour">0 to 24.</param>
    public static ClockHour EndingAt(DateOnly day, int hour) => hour == 0 ? new(day.AddDays(-1), InDay) : new(day, hour);

    /// <summary>The hour so many hours later, or earlier where negative.</summary>
    /// <param name="hours">How many.</param>
    public ClockHour Plus(int hours)
    {
        (int days, int hour) = int.DivRem(Hour - 1 + hours, InDay);
        return hour < 0 ? new(Day.AddDays(days - 1), hour + InDay + 1) : new(Day.AddDays(days), hour + 1);
    }

    /// <summary>By time.</summary>
    /// <param name="other">Another hour.</param>
    public int CompareTo(ClockHour other) => (Day, Hour).CompareTo((other.Day, other.Hour));

    /// <summary>Day and label: <c>2016-03-05 24</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd} {Hour:00}");

    /// <summary>Earlier.</summary>
    public static bool operator <(ClockHour left, ClockHour right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(ClockHour left, ClockHour right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(ClockHour left, ClockHour right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(ClockHour left, ClockHour right) => left.CompareTo(right) >= 0;
}
