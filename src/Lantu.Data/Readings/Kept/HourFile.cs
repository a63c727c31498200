using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;
using ParquetSharp;

namespace Lantu.Data.Readings.Kept;

/// <summary>
/// A month of hours of all stations as Parquet, for any engine to read: station, the hour by its start on Beijing's clock, and a column for each pollutant in the units of the standards. Rows
/// stand by station and hour. An hour that came twice has no value; which pollutants it was says the column "doubled".
/// </summary>
static class HourFile
{
    const string Station = "station";

    const string Hour = "hour";

    const string Doubled = "doubled";

    /// <summary>Rows that stand together: few enough to read one station among thousands quickly.</summary>
    const int RowsOfGroup = 20_000;

    /// <summary>How the values of such a file are read.</summary>
    public static ReadingLayout Layout { get; } = new()
    {
        Station = Station,
        Time = new([Hour], TimeLabel.Start),
        Pollutants = [.. Pollutants.Six.Select(one => new PollutantColumn(one, NameOf(one), one == Pollutant.CO ? ReadingUnit.Milligrams : ReadingUnit.Micrograms))],
    };

    /// <summary>Writes a month.</summary>
    /// <returns>How many stations and rows it has.</returns>
    public static (int Stations, int Rows) Write(Stream output, int month, IEnumerable<(string Station, StationHours Hours)> stations)
    {
        Column[] columns = [new Column<string>(Station), new Column<DateTime>(Hour, LogicalType.Timestamp(isAdjustedToUtc: false, TimeUnit.Millis)), .. Pollutants.Six.Select(one => new Column<double?>(NameOf(one))), new Column<int?>(Doubled)];
        using WriterPropertiesBuilder rules = new();
        using WriterProperties properties = rules.Compression(Compression.Zstd).Build();
        using ParquetFileWriter writer = new(output, columns, LogicalTypeFactory.Default, properties, null, leaveOpen: true);
        HourRows rows = new();
        (int known, int written) = (0, 0);
        foreach ((string station, StationHours hours) in stations)
        {
            int before = rows.Count;
            rows.Add(station, hours, month);
            known += rows.Count > before ? 1 : 0;
            if (rows.Count >= RowsOfGroup)
            {
                Write(writer, rows, ref written);
            }
        }

        if (rows.Count > 0 || written == 0)
        {
            Write(writer, rows, ref written);
        }

        writer.Close();
        return (known, written);
    }

    /// <summary>Reads months of one year.</summary>
    /// <returns>The hours of each station, by its name.</returns>
    public static SortedDictionary<string, StationHours> Read(IReadOnlyList<string> files)
    {
        SortedDictionary<string, StationHours> stations = new(StringComparer.Ordinal);

        // Nothing is handed on before the end of the gathering: its columns are not used again.
        StationGathering gathering = new(new StationsSeen(byStation: false), (station, hours) => stations.Add(station, hours));
        ReadingFindings faults = new();
        foreach (string file in files)
        {
            gathering.File = file;
            ParquetReadings.Read(file, Layout, gathering, faults);
        }

        gathering.End();
        if (faults.Kept is [var first, ..])
        {
            throw new ReadingsRefusedException(ReadingsRefusal.Broken, first.File);
        }

        foreach (string file in files)
        {
            ReadDoubled(file, stations);
        }

        return stations;
    }

    /// <summary>Reads one station of a month.</summary>
    /// <returns>For each of the six, its hours since the month began; nothing where there is no value.</returns>
    public static IReadOnlyList<double?[]> ReadStation(string file, string station, int hoursOfMonth)
    {
        double?[][] found = [.. Pollutants.Six.Select(_ => new double?[hoursOfMonth])];
        using ParquetFileReader reader = new(file);
        for (int at = 0; at < reader.FileMetaData.NumRowGroups; at++)
        {
            using RowGroupReader group = reader.RowGroup(at);
            if (!MayHave(group, station))
            {
                continue;
            }

            int rows = (int)group.MetaData.NumRows;
            string[] names = All<string>(group, 0, rows);
            (int first, int last) = (Array.IndexOf(names, station), Array.LastIndexOf(names, station));
            if (first < 0)
            {
                continue;
            }

            DateTime[] hours = All<DateTime>(group, 1, rows);
            for (int one = 0; one < found.Length; one++)
            {
                double?[] values = All<double?>(group, one + 2, rows);
                for (int row = first; row <= last; row++)
                {
                    found[one][((hours[row].Day - 1) * ClockHour.InDay) + hours[row].Hour] = values[row];
                }
            }
        }

        return found;
    }

    static string NameOf(Pollutant pollutant) => pollutant == Pollutant.PM25 ? "pm2_5" : pollutant.ToString().ToLowerInvariant();

    static void Write(ParquetFileWriter writer, HourRows rows, ref int written)
    {
        using RowGroupWriter group = writer.AppendRowGroup();
        Put(group, rows.Stations);
        Put(group, rows.Hours);
        foreach (List<double?> values in rows.Values)
        {
            Put(group, values);
        }

        Put(group, rows.Doubled);
        written += rows.Count;
        rows.Clear();
    }

    static void Put<T>(RowGroupWriter group, List<T> values)
    {
        using LogicalColumnWriter<T> target = group.NextColumn().LogicalWriter<T>();
        target.WriteBatch([.. values]);
    }

    // Hours seldom come twice: a stretch without such hours says so in its statistics.
    static void ReadDoubled(string file, SortedDictionary<string, StationHours> stations)
    {
        using ParquetFileReader reader = new(file);
        int column = Layout.Pollutants.Count + 2;
        for (int at = 0; at < reader.FileMetaData.NumRowGroups; at++)
        {
            using RowGroupReader group = reader.RowGroup(at);
            int rows = (int)group.MetaData.NumRows;
            using ColumnChunkMetaData chunk = group.MetaData.GetColumnChunkMetaData(column);
            using Statistics? statistics = chunk.Statistics;
            if (statistics?.NullCount == rows)
            {
                continue;
            }

            string[] names = All<string>(group, 0, rows);
            DateTime[] hours = All<DateTime>(group, 1, rows);
            int?[] doubled = All<int?>(group, column, rows);
            for (int row = 0; row < rows; row++)
            {
                foreach (Pollutant one in Pollutants.Six.Where(one => (doubled[row] & (1 << (int)one)) > 0))
                {
                    StationHours known = stations[names[row]];
                    known[one].Mark(known.IndexOf(ClockHour.StartingAt(DateOnly.FromDateTime(hours[row]), hours[row].Hour))!.Value);
                }
            }
        }
    }

    static unsafe bool MayHave(RowGroupReader group, string station)
    {
        using ColumnChunkMetaData chunk = group.MetaData.GetColumnChunkMetaData(0);
        using Statistics? statistics = chunk.Statistics;
        byte[] name = System.Text.Encoding.UTF8.GetBytes(station);
        return statistics is not Statistics<ByteArray> { HasMinMax: true } names
            || (new ReadOnlySpan<byte>((void*)names.Min.Pointer, names.Min.Length).SequenceCompareTo(name) <= 0 && new ReadOnlySpan<byte>((void*)names.Max.Pointer, names.Max.Length).SequenceCompareTo(name) >= 0);
    }

    static T[] All<T>(RowGroupReader group, int column, int rows)
    {
        using LogicalColumnReader<T> source = group.Column(column).LogicalReader<T>();
        return source.ReadAll(rows);
    }
}
