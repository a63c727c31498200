using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Standards.AirQuality.Hours;

/// <summary>Means of the hours up to an hour, for reports of the hour.</summary>
public static class RunningMeans
{
    /// <summary>
    /// Hours that a running mean of 24 hours needs. <b>待核</b>: taken from the daily mean (GB 3095, table 4); HJ 633-2012 asks for the mean without saying.
    /// </summary>
    public const int LeastHoursOfTwentyFour = 20;

    /// <summary>The mean of the eight hours up to one: six must be there (GB 3095, table 4).</summary>
    /// <param name="series">The hours.</param>
    /// <param name="end">The last of the eight.</param>
    /// <param name="limits">The version of GB 3095.</param>
    public static Evaluated<decimal> OfEightHours(HourlySeries series, ClockHour end, LimitTable limits)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(limits);

        return series.MeanUpTo(end, 8, limits.LeastHoursOfEight, limits.Validity);
    }

    /// <summary>The mean of the 24 hours up to one.</summary>
    /// <param name="series">The hours.</param>
    /// <param name="end">The last of the 24.</param>
    /// <param name="limits">The version of GB 3095.</param>
    /// <param name="least">How many hours must be there.</param>
    public static Evaluated<decimal> OfTwentyFourHours(HourlySeries series, ClockHour end, LimitTable limits, int least = LeastHoursOfTwentyFour)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(limits);

        return series.MeanUpTo(end, ClockHour.InDay, least, limits.Validity);
    }
}
