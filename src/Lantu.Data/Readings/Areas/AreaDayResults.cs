using Lantu.Data.Readings.Results;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Data.Readings.Areas;

/// <summary>Days of areas: means over the stations, the index as measured and with sand deducted.</summary>
sealed class AreaDayResults
{
    readonly ResultColumnOf<string> level = new("level");

    readonly ResultColumnOf<string> area = new("area");

    readonly ResultColumnOf<DateOnly> date = new("date");

    readonly EvaluatedColumns[] values = [.. Pollutants.Six.Select(pollutant => new EvaluatedColumns(DayResults.NameOf(pollutant)))];

    readonly EvaluatedColumns[] deducted = [.. Pollutants.Particulate.Select(pollutant => new EvaluatedColumns(DayResults.NameOf(pollutant) + "_deducted"))];

    readonly (EvaluatedColumns Index, ResultColumnOf<int> Class, ResultColumnOf<string> Primary, ResultColumnOf<string> Missing)[] indices =
        [.. new[] { "", "_deducted" }.Select(basis => (new EvaluatedColumns("aqi" + basis), new ResultColumnOf<int>("class" + basis), new ResultColumnOf<string>("primary" + basis), new ResultColumnOf<string>("missing" + basis)))];

    public IReadOnlyList<ResultColumn> Columns =>
    [
        level, area, date, .. values.SelectMany(one => one.Columns), .. deducted.SelectMany(one => one.Columns), .. indices.SelectMany(one => (IEnumerable<ResultColumn>)[.. one.Index.Columns, one.Class, one.Primary, one.Missing]),
    ];

    public void Add(AreaYear year)
    {
        foreach (SandDay day in year.Days)
        {
            level.Add(year.Level);
            area.Add(year.Area);
            date.Add(day.Day);
            foreach ((EvaluatedColumns columns, Pollutant pollutant) in values.Zip(Pollutants.Six))
            {
                columns.Add(year.Raw[pollutant][day.Day]);
            }

            foreach ((EvaluatedColumns columns, Pollutant pollutant) in deducted.Zip(Pollutants.Particulate))
            {
                columns.Add(year.Deducted[pollutant][day.Day]);
            }

            Add(0, day.Raw);
            Add(1, day.Deducted);
        }
    }

    void Add(int basis, IndexReport report)
    {
        indices[basis].Index.Add<int>(report.Index, index => index);
        indices[basis].Class.AddIfAny(report.Class?.Level);
        indices[basis].Primary.Add(string.Join(' ', report.Primary.Select(Pollutants.SymbolOf)));
        indices[basis].Missing.Add(string.Join(' ', report.Missing.Select(Pollutants.SymbolOf)));
    }
}
