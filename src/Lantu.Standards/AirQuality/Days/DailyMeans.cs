using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Standards.AirQuality.Days;

/// <summary>The daily mean of a station: the mean of the hourly means of the natural day, of which 20 must be there (GB 3095, table 4).</summary>
public static class DailyMeans
{
    /// <summary>The mean of one day, unrounded.</summary>
    /// <param name="hours">The station's hours.</param>
    /// <param name="day">The day.</param>
    /// <param name="limits">The version of GB 3095.</param>
    public static Evaluated<decimal> Of(HourlySeries hours, DateOnly day, LimitTable limits)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(limits);

        return hours.MeanUpTo(new(day, ClockHour.InDay), ClockHour.InDay, limits.LeastHoursOfDay, limits.Validity);
    }

    /// <summary>The means of all days of a series.</summary>
    /// <param name="hours">The station's hours.</param>
    /// <param name="limits">The version of GB 3095.</param>
    public static DailySeries Of(HourlySeries hours, LimitTable limits)
    {
        ArgumentNullException.ThrowIfNull(hours);

        return new(hours.Pollutant, hours.First, hours.Days.Select(day => Of(hours, day, limits)));
    }
}
