using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Data.Readings.Areas;

/// <summary>An area's days of a year, as measured and with approved sand deducted.</summary>
sealed class AreaYear
{
    public AreaYear(string level, string area, int year, Network network, IReadOnlyDictionary<string, SiteYear> sites, StationRules rules, SandScope scope)
    {
        (Level, Area, Year, Rules) = (level, area, year, rules);
        (DateOnly first, DateOnly last) = (new(year, 1, 1), new(year, 12, 31));
        Raw = Pollutants.Six.ToDictionary(pollutant => pollutant, pollutant => Mean(pollutant, site => site.DaysOf(pollutant)));
        Deducted = Pollutants.Particulate.ToDictionary(pollutant => pollutant, pollutant => Mean(pollutant, site => site.DeductedOf(pollutant, area)));
        Days = [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(day => SandDay.Of(Raw, Deducted, first.AddDays(day), rules.Index, scope))];

        DailySeries Mean(Pollutant pollutant, Func<SiteYear, DailySeries> of) => AreaMeans.OfDays(area, network, sites.ToDictionary(site => site.Key, site => of(site.Value), StringComparer.Ordinal), pollutant, first, last, rules.Evaluation);
    }

    public string Level { get; }

    public string Area { get; }

    public int Year { get; }

    public StationRules Rules { get; }

    /// <summary>The six pollutants as measured.</summary>
    public IReadOnlyDictionary<Pollutant, DailySeries> Raw { get; }

    /// <summary>The particles with sand deducted.</summary>
    public IReadOnlyDictionary<Pollutant, DailySeries> Deducted { get; }

    /// <summary>The indices on both bases.</summary>
    public IReadOnlyList<SandDay> Days { get; }
}
