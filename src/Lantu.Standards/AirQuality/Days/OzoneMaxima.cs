using System.Globalization;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Limits;
using Lantu.Standards.Rounding;

namespace Lantu.Standards.AirQuality.Days;

/// <summary>
/// The highest mean over eight hours of a station's day 日最大8小时平均: of the 17 running means that end at 8 to 24 o'clock, and so rest on the day's own hours. A
/// running mean needs six of its eight hours. The day needs 14 running means; with fewer it still counts where the highest exceeds the limit, as more data
/// could not bring it below. HJ 663-2013, 6.1.2, kept in 2026.
/// </summary>
public static class OzoneMaxima
{
    /// <summary>The hour at which the first running mean of a day ends.</summary>
    public const int FirstEnd = 8;

    /// <summary>Hours that the highest hour of a day needs. <b>待核</b>: taken from the daily mean, as no text says how many.</summary>
    public const int LeastHoursOfHighestHour = 20;

    /// <summary>The highest eight hours of one day, unrounded.</summary>
    /// <param name="hours">The station's hours of ozone.</param>
    /// <param name="day">The day.</param>
    /// <param name="limits">The version of GB 3095: its limit of grade II.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public static Evaluated<decimal> Of(HourlySeries hours, DateOnly day, LimitTable limits, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(rule);

        if (DoubledHourOf(hours, day) is { } doubled)
        {
            return new(null, rule.OzoneDay, 0, doubled);
        }

        decimal[] means = [.. Enumerable.Range(FirstEnd, ClockHour.InDay - FirstEnd + 1).Select(hour => RunningMeans.OfEightHours(hours, new(day, hour), limits).Value).OfType<decimal>()];
        int least = Math.Max(1, rule.LeastOzoneWindows);
        return means.Length >= least || means.Any(mean => Exceeds(mean, limits))
            ? new(means.Max(), rule.OzoneDay, means.Length, null)
            : new(null, rule.OzoneDay, means.Length, new(Lack.Windows, means.Length, least, NameOf(day)));
    }

    /// <summary>The highest eight hours of all days of a series.</summary>
    /// <param name="hours">The station's hours of ozone.</param>
    /// <param name="limits">The version of GB 3095.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public static DailySeries Of(HourlySeries hours, LimitTable limits, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(hours);

        return new(hours.Pollutant, hours.First, hours.Days.Select(day => Of(hours, day, limits, rule)));
    }

    /// <summary>The highest hour of one day 日最大1小时平均, for bulletins by the letter of HJ 633-2012.</summary>
    /// <param name="hours">The station's hours of ozone.</param>
    /// <param name="day">The day.</param>
    /// <param name="limits">The version of GB 3095.</param>
    /// <param name="least">How many hours of the day must be there.</param>
    public static Evaluated<decimal> HighestHourOf(HourlySeries hours, DateOnly day, LimitTable limits, int least = LeastHoursOfHighestHour)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(limits);

        decimal[] values = [.. Enumerable.Range(1, ClockHour.InDay).Select(hour => hours[new(day, hour)]).OfType<decimal>()];
        Shortfall? lack = DoubledHourOf(hours, day) ?? (values.Length < Math.Max(least, 1) ? new(Lack.Hours, values.Length, Math.Max(least, 1), NameOf(day)) : null);
        return new(lack is null ? values.Max() : null, limits.Validity, values.Length, lack);
    }

    static bool Exceeds(decimal mean, LimitTable limits) =>
        limits.Of(Pollutant.O3, Averaging.EightHours) is { } limit && HalfEven.Round(mean, 0) > limit.Value;

    static Shortfall? DoubledHourOf(HourlySeries hours, DateOnly day) =>
        Enumerable.Range(1, ClockHour.InDay).Select(hour => new ClockHour(day, hour)).Where(hours.IsDoubled).Select(hour => new Shortfall(Lack.SingleValues, 2, 1, hour.ToString())).FirstOrDefault();

    static string NameOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
