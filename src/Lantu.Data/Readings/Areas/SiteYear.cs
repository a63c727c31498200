using Lantu.Standards;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Data.Readings.Areas;

/// <summary>The days of a station in a year, kept small until all stations have come.</summary>
sealed class SiteYear
{
    readonly DateOnly first;

    readonly Clause clause;

    readonly decimal?[][] values;

    readonly Dictionary<(string Area, Pollutant Pollutant), DailySeries> deducted = [];

    public SiteYear(string station, StationHours hours, StationYear year, AreaDeclaration declared)
    {
        first = year.DateOf(0);
        clause = year.Rules.Limits.Validity;
        values = [.. year.Days.Select(column => Enumerable.Range(0, year.Length).Select(day => column[day]).ToArray())];
        foreach (string area in declared.AreasOf(station, year.Year))
        {
            SandEvent[] events = [.. declared.Events.Where(one => one.Area == area && one.From.Day.Year <= year.Year && one.To.Day.Year >= year.Year)];
            foreach (Pollutant pollutant in events.SelectMany(one => one.Pollutants).Distinct())
            {
                deducted[(area, pollutant)] = SandDeduction.DaysOf(hours[pollutant].SeriesOf(year.Year), area, events, year.Rules.Limits);
            }
        }
    }

    /// <summary>The days as measured.</summary>
    public DailySeries DaysOf(Pollutant pollutant) =>
        new(pollutant, first, values[(int)pollutant].Select(value => value is null ? new Evaluated<decimal>(null, clause, 0, new(Lack.Values, 0, 1)) : new(value, clause, 1, null)));

    /// <summary>The days with what was approved for an area deducted; as measured where nothing was.</summary>
    public DailySeries DeductedOf(Pollutant pollutant, string area) => deducted.TryGetValue((area, pollutant), out DailySeries? series) ? series : DaysOf(pollutant);
}
