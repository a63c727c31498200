using Lantu.Standards.AirQuality.Days;

namespace Lantu.Standards.AirQuality.Indices;

/// <summary>
/// The index of a day from daily values. Of a city or district these are its mean concentrations, not the indices of its stations: HJ 633-2026, 4.2.1 and 4.2.2.
/// </summary>
public static class DayIndices
{
    /// <summary>The index of one day.</summary>
    /// <param name="series">The daily values by pollutant; of ozone the highest eight hours.</param>
    /// <param name="day">The day.</param>
    /// <param name="rule">The version of HJ 633.</param>
    /// <param name="leftOut">Pollutants left out by decision.</param>
    public static IndexReport Of(IReadOnlyDictionary<Pollutant, DailySeries> series, DateOnly day, IndexRule rule, IReadOnlyCollection<Pollutant>? leftOut = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(rule);

        Dictionary<IndexItem, decimal> concentrations = [];
        foreach ((Pollutant pollutant, DailySeries days) in series)
        {
            if (days[day].Value is { } value)
            {
                concentrations[new(pollutant, pollutant == Pollutant.O3 ? Averaging.EightHours : Averaging.Day)] = value;
            }
        }

        return rule.OfDay(concentrations, leftOut: leftOut);
    }
}
