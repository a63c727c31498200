namespace Lantu.Standards.Ranking;

/// <summary>The period of Beijing's lists of TSP by street: the 1st to the 15th, and the 16th to the end of the month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="IsSecond">Whether it is the later half.</param>
public readonly record struct HalfMonth(int Year, int Month, bool IsSecond)
{
    /// <summary>Its first day.</summary>
    public DateOnly First => new(Year, Month, IsSecond ? 16 : 1);

    /// <summary>Its last day.</summary>
    public DateOnly Last => new(Year, Month, IsSecond ? DateTime.DaysInMonth(Year, Month) : 15);

    /// <summary>The half month that a day is in.</summary>
    /// <param name="day">The day.</param>
    public static HalfMonth Of(DateOnly day) => new(day.Year, day.Month, day.Day > 15);
}
