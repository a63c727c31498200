using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Data.Readings.Results;

/// <summary>Station-days: the daily values unrounded, the sub-indices, the index with its class and primary pollutants, and what is missing.</summary>
public sealed class DayResults
{
    static readonly string[] Names = [.. Enumerable.Range(0, 64).Select(mask => string.Join(' ', Pollutants.Six.Where(pollutant => (mask & (1 << (int)pollutant)) != 0).Select(Pollutants.SymbolOf)))];

    static readonly int[] Classes = [.. Enumerable.Range(0, 501).Select(index => AirQualityClasses.Of(index).Level)];

    readonly ResultColumnOf<string> station = new("station");

    readonly ResultColumnOf<DateOnly> date = new("date");

    readonly ResultColumnOf<double>[] values = [.. Pollutants.Six.Select(pollutant => new ResultColumnOf<double>(NameOf(pollutant)))];

    readonly ResultColumnOf<int>[] subIndices = [.. Pollutants.Six.Select(pollutant => new ResultColumnOf<int>("iaqi_" + NameOf(pollutant)))];

    readonly ResultColumnOf<int> index = new("aqi");

    readonly ResultColumnOf<int> ofClass = new("class");

    readonly ResultColumnOf<string> primary = new("primary");

    readonly ResultColumnOf<string> missing = new("missing");

    public IReadOnlyList<ResultColumn> Columns => [station, date, .. values, .. subIndices, index, ofClass, primary, missing];

    public int Rows => index.Rows;

    public static string NameOf(Pollutant pollutant) => pollutant switch { Pollutant.O3 => "o3_8h", Pollutant.PM25 => "pm2_5", _ => pollutant.ToString().ToLowerInvariant() };

    public void Add(string name, StationYear year)
    {
        ArgumentNullException.ThrowIfNull(year);

        DateOnly first = year.DateOf(0);
        for (int day = 0; day < year.Length; day++)
        {
            station.Add(name);
            date.Add(first.AddDays(day));
            int gaps = 0;
            for (int at = 0; at < values.Length; at++)
            {
                gaps |= year.Days[at].Parts[day] == 0 ? 1 << at : 0;
            }

            if (year.Indices[day] is var stated and >= 0)
            {
                index.Add(stated);
                ofClass.Add(Classes[stated]);
            }
            else
            {
                index.AddNone();
                ofClass.AddNone();
            }

            primary.Add(Names[year.Primary[day]]);
            missing.Add(Names[gaps]);
        }

        for (int at = 0; at < values.Length; at++)
        {
            Add(year, year.Days[at], values[at], subIndices[at]);
        }
    }

    public void Clear()
    {
        foreach (ResultColumn column in Columns)
        {
            column.Clear();
        }
    }

    static void Add(StationYear year, DayColumn days, ResultColumnOf<double> values, ResultColumnOf<int> subIndices)
    {
        for (int day = 0; day < year.Length; day++)
        {
            if (days.Parts[day] == 0)
            {
                values.AddNone();
            }
            else
            {
                // Both numbers are whole and exact in binary: the quotient is the nearest there is.
                values.Add(days.IsExact ? (double)days[day]!.Value : days.Sums[day] / (double)(days.Parts[day] * days.Scale));
            }

            if (days.SubIndices[day] is var one and >= 0)
            {
                subIndices.Add(one);
            }
            else
            {
                subIndices.AddNone();
            }
        }
    }
}
