using System.Globalization;
using Lantu.Data.Readings;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Tests.Readings;

/// <summary>What was read of files, written out so that two ways of reading can be compared.</summary>
sealed class ReadFiles
{
    public static readonly ReadingLayout Wide = new()
    {
        Station = "station",
        Time = new(["time"], TimeLabel.End),
        Pollutants = [.. Pollutants.Six.Select(pollutant => new PollutantColumn(pollutant, Pollutants.SymbolOf(pollutant), pollutant == Pollutant.CO ? ReadingUnit.Milligrams : ReadingUnit.Micrograms))],
        MissingMarks = ["NA", "-"],
    };

    readonly SortedDictionary<string, string> values = new(StringComparer.Ordinal);

    readonly ReadingFindings findings = new();

    /// <summary>Every hour with a value, or doubled, by station, pollutant and hour.</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    public IReadOnlyList<ReadingFinding> Findings => findings.Kept;

    /// <summary>Faults with their lines.</summary>
    public IEnumerable<(ReadingFault Fault, long Line)> Faults => Findings.Select(one => (one.Fault, one.Line));

    public static ReadFiles Of(ReadingLayout layout, params string[] files)
    {
        ReadFiles read = new();
        ReadingFiles.Read(files, layout, read.findings, read.Take);
        return read;
    }

    /// <summary>Part for part, on two threads.</summary>
    public static ReadFiles OfParts(ReadingLayout layout, long bytesOfPart, params string[] files)
    {
        ReadFiles read = new();
        Parallel.ForEach(ReadingFiles.PartsOf(files, layout, bytesOfPart, 0), new ParallelOptions { MaxDegreeOfParallelism = 2 }, part => part.Read(read.findings, (station, hours) =>
        {
            lock (read.values)
            {
                read.Take(station, hours);
            }
        }));
        return read;
    }

    public string? this[string station, Pollutant pollutant, DateOnly day, int hour] => values.GetValueOrDefault(KeyOf(station, pollutant, new(day, hour)));

    void Take(string station, StationHours hours)
    {
        foreach (HourColumn column in hours.Columns)
        {
            HourlySeries series = column.SeriesOf(hours.Year);
            for (int index = 0; index < column.Compact.Length; index++)
            {
                ClockHour hour = new ClockHour(series.First, 1).Plus(index);
                string? text = series.IsDoubled(hour) ? "doubled" : series[hour]?.ToString("G29", CultureInfo.InvariantCulture);
                if (text is not null)
                {
                    values.Add(KeyOf(station, column.Pollutant, hour), text);
                }
            }
        }
    }

    static string KeyOf(string station, Pollutant pollutant, ClockHour hour) => $"{station} {pollutant} {hour}";
}
