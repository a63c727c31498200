using Lantu.Domain.Readings;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;

namespace Lantu.Jobs.Readings;

/// <summary>Days of stations as they are kept.</summary>
static class StationDays
{
    /// <summary>Some days of a station's evaluated year.</summary>
    public static IEnumerable<StationDay> Of(int directory, string station, StationYear year, IEnumerable<int> days)
    {
        string rules = string.Join(", ", year.Rules.Limits.Edition.Name, year.Rules.Index.Edition.Name, year.Rules.Evaluation.Edition.Name);
        foreach (int day in days)
        {
            double? Value(Pollutant pollutant) => (double?)year.Days[(int)pollutant][day];
            yield return new StationDay
            {
                DirectoryNumber = directory,
                Station = station,
                Day = year.DateOf(day),
                Index = year.Indices[day] is var index and >= 0 ? index : null,
                Primary = year.Primary[day],
                So2 = Value(Pollutant.SO2),
                No2 = Value(Pollutant.NO2),
                Co = Value(Pollutant.CO),
                O3 = Value(Pollutant.O3),
                Pm10 = Value(Pollutant.PM10),
                Pm25 = Value(Pollutant.PM25),
                Rules = rules,
            };
        }
    }
}
