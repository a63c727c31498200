using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.Tests.AirQuality;

/// <summary>Series made for tests.</summary>
static class Hourly
{
    public static readonly DateOnly NewYear = new(2023, 1, 1);

    /// <summary>Whole days of hours by a rule; absent where it gives none.</summary>
    public static HourlySeries Of(Pollutant pollutant, DateOnly first, int days, Func<ClockHour, decimal?> value) =>
        HourlySeries.Of(pollutant, first, first.AddDays(days - 1), Hours(first, days).Select(hour => new HourlyReading(hour, value(hour))));

    public static IEnumerable<ClockHour> Hours(DateOnly first, int days) => Enumerable.Range(0, days * 24).Select(new ClockHour(first, 1).Plus);

    /// <summary>Whole days of daily values by a rule; invalid where it gives none.</summary>
    public static DailySeries Daily(Pollutant pollutant, DateOnly first, int days, Func<DateOnly, decimal?> value) => new(pollutant, first, Enumerable.Range(0, days).Select(first.AddDays).Select(day =>
        value(day) is { } one ? new Evaluated<decimal>(one, default, 24, null) : new Evaluated<decimal>(null, default, 0, new(Lack.Hours, 0, 20, day.ToString("O")))));

    public static Dictionary<Pollutant, DailySeries> Clean(DateOnly first, int days) => Pollutants.Six.ToDictionary(pollutant => pollutant, pollutant => Daily(pollutant, first, days, _ => pollutant == Pollutant.CO ? 0.5m : 20));
}
