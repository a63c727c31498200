using System.Collections.Concurrent;
using Lantu.Data.Readings.Results;
using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Data.Readings.Areas;

/// <summary>Gathers the days of stations, on whatever thread they are evaluated, and evaluates their areas when all have come.</summary>
public sealed class AreaEvaluations(AreaDeclaration declared, StationVersions versions)
{
    readonly ConcurrentDictionary<(string Station, int Year), SiteYear> sites = [];

    readonly ConcurrentDictionary<string, bool> unplaced = new(StringComparer.Ordinal);

    /// <summary>Stations that were read and that no area has: they are in no mean.</summary>
    public IReadOnlyList<string> Unplaced => [.. unplaced.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Takes a station's year. Nothing of it is kept that is used again.</summary>
    public void Take(string station, StationHours hours, StationYear year)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(year);

        if (!declared.Levels.SelectMany(level => level).Any(one => one.Site == station))
        {
            unplaced.TryAdd(station, value: true);
            return;
        }

        sites[(station, year.Year)] = new(station, hours, year, declared);
    }

    /// <summary>Evaluates all areas and writes them.</summary>
    public void Write(AreaResultFiles results)
    {
        ArgumentNullException.ThrowIfNull(results);

        (AreaDayResults days, AreaPeriodResults months, AreaPeriodResults years) = (new(), new(), new());
        foreach (AreaYear year in Areas())
        {
            if (results.Days is not null)
            {
                days.Add(year);
            }

            foreach (int month in Enumerable.Range(1, results.Months is null ? 0 : 12))
            {
                months.Add(year, Period.OfMonth(year.Year, month));
            }

            years.Add(year, Period.OfYear(year.Year));
        }

        results.Days?.Write(days.Columns);
        results.Months?.Write(months.Columns);
        results.Years?.Write(years.Columns);
    }

    /// <summary>Every area over every month from the first to the last that has a valid day, and over the months of each year up to it.</summary>
    public IEnumerable<AreaPeriod> Periods()
    {
        foreach (AreaYear year in Areas())
        {
            int[] read = [.. year.Raw.Values.SelectMany(series => year.Days.Where(day => series[day.Day].IsValid)).Select(day => day.Day.Month).Distinct().Order()];
            for (int month = read.FirstOrDefault(1); month <= read.LastOrDefault(); month++)
            {
                yield return AreaPeriod.Of(year, Period.OfMonth(year.Year, month));
                if (month > 1)
                {
                    yield return AreaPeriod.Of(year, Period.ToMonth(year.Year, month));
                }
            }
        }
    }

    // Each area has a network of its own stations only: what they are entered for elsewhere tells of moves and of conflicts.
    IEnumerable<AreaYear> Areas() =>
        from level in declared.Levels
        from area in level.Select(one => one.Area).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let members = level.Where(one => one.Area == area).Select(one => one.Site).ToHashSet(StringComparer.Ordinal)
        let network = new Network(level.Where(one => members.Contains(one.Site)))
        from year in sites.Keys.Select(one => one.Year).Distinct().Order()
        let ofYear = sites.Where(one => one.Key.Year == year && members.Contains(one.Key.Station)).ToDictionary(one => one.Key.Station, one => one.Value, StringComparer.Ordinal)
        select new AreaYear(level.Key, area, year, network, ofYear, versions.Of(year), declared.Scope);
}
