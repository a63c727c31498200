using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Standards.AirQuality.SandDust;

/// <summary>Daily means of particles with approved sand and dust deducted. The means as measured are kept beside them, never replaced.</summary>
public static class SandDeduction
{
    /// <summary>
    /// The daily means of the hours that are left. A day with fewer than 20 of them has no value and is among <see cref="DailySeries.Deducted"/> if it was valid as measured.
    /// </summary>
    /// <param name="hours">A station's hours, as measured.</param>
    /// <param name="area">The area whose events hold for the station.</param>
    /// <param name="events">Approved events, of any area.</param>
    /// <param name="limits">The version of GB 3095.</param>
    public static DailySeries DaysOf(HourlySeries hours, string area, IReadOnlyCollection<SandEvent> events, LimitTable limits)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(events);

        DailySeries rest = DailyMeans.Of(hours.Without(hour => events.Any(one => one.Covers(area, hours.Pollutant, hour))), limits);
        HashSet<DateOnly> deducted = [.. hours.Days.Where(day => !rest[day].IsValid && DailyMeans.Of(hours, day, limits).IsValid)];
        return new(rest.Pollutant, rest.First, rest.Days.Select(day => rest[day])) { Deducted = deducted };
    }
}
