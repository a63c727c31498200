using System.Globalization;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.AirQuality.Areas;

/// <summary>
/// The values of a city or district: the mean over its urban sites, of hours for hours, of daily values for days; for ozone of each site's own highest eight hours.
/// Statistics of months and years are then taken of the area's days. HJ 663-2026, table A.2.
/// </summary>
public static class AreaMeans
{
    /// <summary>The area's days.</summary>
    /// <param name="area">The area.</param>
    /// <param name="network">Which sites count for it.</param>
    /// <param name="sites">Each site's days of one pollutant; a site that counts and is not here has no valid day.</param>
    /// <param name="pollutant">Which pollutant.</param>
    /// <param name="first">The first day wanted.</param>
    /// <param name="last">The last day wanted.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public static DailySeries OfDays(string area, Network network, IReadOnlyDictionary<string, DailySeries> sites, Pollutant pollutant, DateOnly first, DateOnly last, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(sites);
        ArgumentNullException.ThrowIfNull(rule);
        if (sites.Values.Any(series => series.Pollutant != pollutant))
        {
            throw new ArgumentException($"All series must be of {pollutant}.", nameof(sites));
        }

        List<Evaluated<decimal>> days = [];
        HashSet<DateOnly> deducted = [];
        for (DateOnly day = first; day <= last; day = day.AddDays(1))
        {
            DailySeries?[] counted = [.. network.SitesOf(area, day).Select(site => sites.GetValueOrDefault(site))];
            if (network.ConflictOn(area, day) is { } conflict)
            {
                days.Add(new(null, rule.Statistics, 0, conflict));
                continue;
            }

            Evaluated<decimal> mean = MeanOf([.. counted.Select(series => series?[day].Value)], rule, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            days.Add(mean);

            // The day was measured, and only the deduction leaves too few sites.
            int measured = counted.Count(series => series is not null && (series[day].IsValid || series.Deducted.Contains(day)));
            if (!mean.IsValid && measured >= rule.Share.LeastOf(counted.Length))
            {
                deducted.Add(day);
            }
        }

        return new(pollutant, first, days) { Deducted = deducted, Breaks = network.MovesOf(area) };
    }

    /// <summary>The area's value of one hour. Of particles it is stated as a concentration only and not held against limits.</summary>
    /// <param name="area">The area.</param>
    /// <param name="network">Which sites count for it.</param>
    /// <param name="sites">Each site's hours of one pollutant.</param>
    /// <param name="hour">The hour.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public static Evaluated<decimal> OfHour(string area, Network network, IReadOnlyDictionary<string, HourlySeries> sites, ClockHour hour, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(sites);
        ArgumentNullException.ThrowIfNull(rule);

        return network.ConflictOn(area, hour.Day) is { } conflict
            ? new(null, rule.Statistics, 0, conflict)
            : MeanOf([.. network.SitesOf(area, hour.Day).Select(site => sites.GetValueOrDefault(site)?[hour])], rule, hour.ToString());
    }

    static Evaluated<decimal> MeanOf(IReadOnlyCollection<decimal?> sites, EvaluationRule rule, string when)
    {
        decimal[] values = [.. sites.OfType<decimal>()];
        int least = rule.Share.LeastOf(sites.Count);
        return values.Length < least
            ? new(null, rule.SiteShare, values.Length, new(Lack.Sites, values.Length, least, when))
            : new(values.Sum() / values.Length, rule.Statistics, values.Length, null);
    }
}
