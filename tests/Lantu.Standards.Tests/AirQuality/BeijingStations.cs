using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.Tests.AirQuality;

/// <summary>
/// Hours of eleven stations of Beijing, with 定陵 left out as the city's own figures have it: the public multi-site data (UCI, CC BY 4.0) where they stand beside the checkout. They
/// label an hour by its start, 0 to 23, and give carbon monoxide in µg/m³. Else a city made by a rule, whose figures are known without computing them.
/// </summary>
static class BeijingStations
{
    static readonly string[] Columns = ["PM2.5", "PM10", "SO2", "NO2", "CO", "O3"];

    static readonly Pollutant[] Order = [Pollutant.PM25, Pollutant.PM10, Pollutant.SO2, Pollutant.NO2, Pollutant.CO, Pollutant.O3];

    static readonly string Beside = Path.Combine(Repository.Root, "..", "shared", "data", "prsa");

    static readonly ConcurrentDictionary<int, Dictionary<string, Dictionary<Pollutant, HourlySeries>>> Known = [];

    public static bool AreReal => Directory.Exists(Beside);

    /// <summary>The hours of a year, by station and pollutant.</summary>
    public static IReadOnlyDictionary<string, Dictionary<Pollutant, HourlySeries>> Year(int year) => Known.GetOrAdd(year, Load);

    static Dictionary<string, Dictionary<Pollutant, HourlySeries>> Load(int year) => AreReal
        ? Directory.GetFiles(Beside, "*.csv.gz").Where(path => !path.Contains("Dingling", StringComparison.Ordinal)).ToDictionary(path => Path.GetFileName(path).Split('_')[2], path => Read(path, year))
        : Enumerable.Range(-5, 11).ToDictionary(offset => $"{offset}", offset => Made(year, offset));

    static Dictionary<Pollutant, HourlySeries> Read(string path, int year)
    {
        Dictionary<Pollutant, List<HourlyReading>> readings = Order.ToDictionary(pollutant => pollutant, _ => new List<HourlyReading>());
        using GZipStream text = new(File.OpenRead(path), CompressionMode.Decompress);
        using StreamReader reader = new(text);
        string[] header = [.. reader.ReadLine()!.Split(',').Select(cell => cell.Trim('"'))];
        int[] places = [.. Columns.Select(column => Array.IndexOf(header, column))];
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            if (Whole(cells[1]) != year)
            {
                continue;
            }

            ClockHour hour = ClockHour.StartingAt(new(year, Whole(cells[2]), Whole(cells[3])), Whole(cells[4]));
            for (int index = 0; index < Order.Length; index++)
            {
                string cell = cells[places[index]];
                readings[Order[index]].Add(new(hour, cell == "NA" ? null : Pollutants.FromMicrograms(Order[index], decimal.Parse(cell, CultureInfo.InvariantCulture))));
            }
        }

        return readings.ToDictionary(one => one.Key, one => HourlySeries.Of(one.Key, new(year, 1, 1), new(year, 12, 31), one.Value));
    }

    /// <summary>Every tenth day is heavily polluted by fine particles; stations lie as far above the city's mean as others below. Three of them lack ozone on five days of September.</summary>
    static Dictionary<Pollutant, HourlySeries> Made(int year, int offset)
    {
        DateOnly first = new(year, 1, 1);
        return Order.ToDictionary(pollutant => pollutant, pollutant => Hourly.Of(pollutant, first, DateTime.IsLeapYear(year) ? 366 : 365, hour => hour.Hour == 13 ? null : pollutant switch
        {
            Pollutant.PM25 => (hour.Day.DayOfYear % 10 == 0 ? 160 : 40) + offset,
            Pollutant.PM10 => 80 + offset,
            Pollutant.SO2 => 10 + offset,
            Pollutant.NO2 => 50 + offset,
            Pollutant.CO => 3.2m,
            _ => hour.Day is { Month: 9, Day: <= 5 } && offset > 2 ? null : 80 + offset,
        }));
    }

    static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
