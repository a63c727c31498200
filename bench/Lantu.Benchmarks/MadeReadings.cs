using System.Globalization;
using System.Text;
using ParquetSharp;
using ParquetSharp.Schema;

namespace Lantu.Benchmarks;

/// <summary>Hours of 2016 at made-up stations from a fixed seed, the same as text and as Parquet: two of a hundred values are missing, each hour follows from the one before.</summary>
static class MadeReadings
{
    public const int Hours = 366 * 24;

    const int Seed = 20261126;

    const int StationsOfGroup = 20;

    const int CarbonMonoxide = 2;

    static readonly string[] Names = ["so2", "no2", "co", "o3", "pm10", "pm25"];

    /// <summary>Carbon monoxide in tenths of a milligram.</summary>
    static readonly int[] Usual = [10, 40, 9, 80, 90, 60];

    static readonly DateTime First = new(2016, 1, 1);

    public static void Write(string folder, int stations)
    {
        Random random = new(Seed);
        string[] times = [.. Enumerable.Range(0, Hours).Select(hour => First.AddHours(hour).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))];
        using StreamWriter text = new(File.Create(Path.Combine(folder, "readings.csv")), new UTF8Encoding(false), 1 << 20);
        text.Write("station,time," + string.Join(',', Names) + "\n");
        using WriterPropertiesBuilder rules = new();
        rules.Compression(Compression.Snappy);
        using WriterProperties properties = rules.Build();
        using GroupNode schema = new("schema", Repetition.Required, [
            new PrimitiveNode("station", Repetition.Required, LogicalType.String(), PhysicalType.ByteArray),
            new PrimitiveNode("time", Repetition.Required, LogicalType.Timestamp(false, TimeUnit.Millis), PhysicalType.Int64),
            .. Names.Select((name, at) => new PrimitiveNode(name, Repetition.Optional, at == CarbonMonoxide ? LogicalType.Decimal(5, 1) : LogicalType.Int(16, true), PhysicalType.Int32)),
        ]);
        using ParquetFileWriter parquet = new(Path.Combine(folder, "readings.parquet"), schema, properties);
        for (int from = 0; from < stations; from += StationsOfGroup)
        {
            string[] group = [.. Enumerable.Range(from, Math.Min(StationsOfGroup, stations - from)).Select(station => string.Create(CultureInfo.InvariantCulture, $"S{station:00000}"))];
            int[][] values = Values(random, group.Length);
            Write(text, group, times, values);
            Write(parquet, group, values);
        }

        parquet.Close();
    }

    // By pollutant; -1 where none is.
    static int[][] Values(Random random, int stations)
    {
        int[][] values = [.. Names.Select(_ => new int[stations * Hours])];
        for (int station = 0; station < stations; station++)
        {
            double[] now = [.. Usual.Select(usual => (double)usual)];
            for (int hour = 0; hour < Hours; hour++)
            {
                for (int at = 0; at < now.Length; at++)
                {
                    now[at] = Math.Max(1, now[at] + ((random.NextDouble() - 0.5) * Usual[at] * 0.5) + ((Usual[at] - now[at]) * 0.04));
                    values[at][(station * Hours) + hour] = random.Next(50) == 0 ? -1 : (int)now[at];
                }
            }
        }

        return values;
    }

    static void Write(StreamWriter text, string[] group, string[] times, int[][] values)
    {
        for (int row = 0; row < values[0].Length; row++)
        {
            text.Write(group[row / Hours]);
            text.Write(',');
            text.Write(times[row % Hours]);
            for (int at = 0; at < values.Length; at++)
            {
                text.Write(',');
                int value = values[at][row];
                if (value >= 0)
                {
                    text.Write(at == CarbonMonoxide ? value / 10 : value);
                    text.Write(at == CarbonMonoxide ? $".{value % 10}" : "");
                }
            }

            text.Write('\n');
        }
    }

    static void Write(ParquetFileWriter parquet, string[] group, int[][] values)
    {
        int rows = values[0].Length;
        using RowGroupWriter target = parquet.AppendRowGroup();
        using (LogicalColumnWriter<string> stations = target.NextColumn().LogicalWriter<string>())
        {
            stations.WriteBatch([.. Enumerable.Range(0, rows).Select(row => group[row / Hours])]);
        }

        using (LogicalColumnWriter<DateTime> times = target.NextColumn().LogicalWriter<DateTime>())
        {
            times.WriteBatch([.. Enumerable.Range(0, rows).Select(row => First.AddHours(row % Hours))]);
        }

        foreach (int[] column in values)
        {
            using ColumnWriter<int> numbers = (ColumnWriter<int>)target.NextColumn();
            numbers.WriteBatch(rows, [.. column.Select(value => value < 0 ? (short)0 : (short)1)], [], [.. column.Where(value => value >= 0)]);
        }
    }
}
