using System.Globalization;

namespace Lantu.Standards.AirQuality.Days;

/// <summary>The daily values of one pollutant at one station or in one area, over days in succession: means, of ozone the highest eight hours. Never rounded.</summary>
public sealed class DailySeries
{
    static readonly Clause Outside = new("GB 3095", "table 4");

    readonly Evaluated<decimal>[] days;

    /// <summary>A series from its values.</summary>
    /// <param name="pollutant">Which pollutant.</param>
    /// <param name="first">The first day.</param>
    /// <param name="days">One value a day, in order; invalid ones with their reason.</param>
    public DailySeries(Pollutant pollutant, DateOnly first, IEnumerable<Evaluated<decimal>> days)
    {
        Pollutant = pollutant;
        First = first;
        this.days = [.. days];
    }

    /// <summary>Which pollutant.</summary>
    public Pollutant Pollutant { get; }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>How many days, valid or not.</summary>
    public int Count => days.Length;

    /// <summary>All days, in order.</summary>
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, days.Length).Select(First.AddDays);

    /// <summary>Days that have no value because sand and dust were deducted: they were measured, and are left out by decision.</summary>
    public IReadOnlySet<DateOnly> Deducted { get; init; } = new HashSet<DateOnly>();

    /// <summary>Days from which on the series is no longer of the same sites, with the reason: a statistic over such a day and the one before is invalid.</summary>
    public IReadOnlyDictionary<DateOnly, Shortfall> Breaks { get; init; } = new Dictionary<DateOnly, Shortfall>();

    /// <summary>The value of a day; outside the series, invalid.</summary>
    /// <param name="day">Which day.</param>
    public Evaluated<decimal> this[DateOnly day] =>
        day.DayNumber - First.DayNumber is var index && index >= 0 && index < days.Length
            ? days[index]
            : new(null, Outside, 0, new(Lack.Values, 0, 1, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
