using System.Globalization;
using System.Text;
using Lantu.Data.Readings;
using Lantu.Standards.AirQuality;
using MiniExcelLibs;
using ParquetSharp;

namespace Lantu.Tests.Readings;

public sealed class ParquetReadingTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("lantu-readings-").FullName;

    /// <summary>Rows with gaps, doubled and unordered hours, negative, absurd and doubtful numbers, many decimals: what text gives, Parquet and workbooks give.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void Parquet_is_read_as_the_same_rows_of_text(int seed, bool isClean)
    {
        MadeRow[] rows = MadeRow.Many(seed, isClean, stations: 4, hours: 24 * 40);

        ReadFiles text = ReadFiles.Of(ReadFiles.Wide, WriteText(rows));
        ReadFiles doubles = ReadFiles.Of(ReadFiles.Wide, WriteParquet("doubles.parquet", rows, number => (double?)number));
        ReadFiles floats = ReadFiles.Of(ReadFiles.Wide, WriteParquet("floats.parquet", rows, number => number is { } some && decimal.Round(some, 2) == some ? (float?)some : null));
        ReadFiles decimals = ReadFiles.Of(ReadFiles.Wide, WriteParquet("decimals.parquet", rows, number => number, LogicalType.Decimal(29, 6)));

        Assert.True(text.Values.Count > 10_000);
        Assert.Equal(text.Values, doubles.Values);
        Assert.Equal(FaultsOf(text, -1), FaultsOf(doubles, 0));
        Assert.Equal(isClean, text.Findings.Count == 0);
        Assert.Equal(text.Values, decimals.Values);
        Assert.Equal(FaultsOf(text, -1), FaultsOf(decimals, 0));
        if (isClean)
        {
            Assert.Equal(text.Values, floats.Values);
        }
    }

    [Fact]
    public void Whole_numbers_and_decimals_are_read_too()
    {
        MadeRow[] rows = MadeRow.Many(5, isClean: true, stations: 3, hours: 24 * 30);
        foreach (MadeRow row in rows)
        {
            row.Round();
        }

        ReadFiles text = ReadFiles.Of(ReadFiles.Wide, WriteText(rows));

        Assert.Equal(text.Values, ReadFiles.Of(ReadFiles.Wide, WriteParquet("ints.parquet", rows, number => (int?)number)).Values);
        Assert.Equal(text.Values, ReadFiles.Of(ReadFiles.Wide, WriteParquet("shorts.parquet", rows, number => (short?)number)).Values);
        Assert.Equal(text.Values, ReadFiles.Of(ReadFiles.Wide, WriteParquet("longs.parquet", rows, number => (long?)number)).Values);
    }

    [Fact]
    public void A_workbook_is_read_as_the_same_rows_of_text()
    {
        MadeRow[] rows = MadeRow.Many(6, isClean: false, stations: 2, hours: 24 * 20);
        string file = Path.Combine(folder, "rows.xlsx");
        MiniExcel.SaveAs(file, rows.Select(row => row.Cells()));

        ReadFiles text = ReadFiles.Of(ReadFiles.Wide, WriteText(rows));
        ReadFiles workbook = ReadFiles.Of(ReadFiles.Wide, file);

        Assert.Equal(text.Values, workbook.Values);
        Assert.Equal(FaultsOf(text, 0), FaultsOf(workbook, 0));
    }

    [Fact]
    public void An_instant_in_UTC_is_eight_hours_later_in_Beijing()
    {
        MadeRow[] rows = MadeRow.Many(7, isClean: true, stations: 1, hours: 24);

        ReadFiles read = ReadFiles.Of(ReadFiles.Wide, WriteParquet("utc.parquet", rows, number => (double?)number, isUtc: true));

        Assert.Contains(read.Values.Keys, key => key.EndsWith("2023-01-01 09", StringComparison.Ordinal));
        Assert.DoesNotContain(read.Values.Keys, key => key.EndsWith("2023-01-01 08", StringComparison.Ordinal));
    }

    [Fact]
    public void Foreign_schemas_and_cut_off_files_are_refused()
    {
        MadeRow[] rows = MadeRow.Many(8, isClean: true, stations: 1, hours: 24);
        string whole = WriteParquet("whole.parquet", rows, number => (double?)number);
        string cut = Path.Combine(folder, "cut.parquet");
        File.WriteAllBytes(cut, File.ReadAllBytes(whole)[..^20]);
        string words = WriteParquet("words.parquet", rows, number => number?.ToString(CultureInfo.InvariantCulture));

        Assert.Equal((ReadingsRefusal.Broken, ""), Refusal(cut, ReadFiles.Wide));
        Assert.Equal((ReadingsRefusal.Type, "SO2"), Refusal(words, ReadFiles.Wide));
        Assert.Equal((ReadingsRefusal.NoColumn, "hour"), Refusal(whole, ReadFiles.Wide with { Time = new(["hour"], TimeLabel.End) }));
        Assert.Equal((ReadingsRefusal.Type, "SO2"), Refusal(whole, ReadFiles.Wide with { Time = new(["SO2"], TimeLabel.End) }));
        Assert.Equal((ReadingsRefusal.Type, "time, SO2"), Refusal(whole, ReadFiles.Wide with { Time = new(["time", "SO2"], TimeLabel.End) }));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static IEnumerable<(ReadingFault, long, string)> FaultsOf(ReadFiles read, int shift) => read.Findings.Select(one => (one.Fault, one.Line + shift, one.Column));

    static (ReadingsRefusal, string) Refusal(string file, ReadingLayout layout) => Assert.Throws<ReadingsRefusedException>(() => ReadFiles.Of(layout, file)) is var refused ? (refused.Reason, refused.What) : default;

    string WriteText(MadeRow[] rows)
    {
        StringBuilder text = new("station,time,SO2,NO2,CO,O3,PM10,PM2.5\n");
        foreach (MadeRow row in rows)
        {
            text.Append(row).Append('\n');
        }

        string file = Path.Combine(folder, "rows.csv");
        File.WriteAllText(file, text.ToString());
        return file;
    }

    string WriteParquet<T>(string name, MadeRow[] rows, Func<decimal?, T> number, LogicalType? type = null, bool isUtc = false)
    {
        string file = Path.Combine(folder, name);
        using LogicalType stamp = LogicalType.Timestamp(isUtc, TimeUnit.Micros);
        Column[] columns = [new Column<string>("station"), new Column<DateTime>("time", stamp), .. Pollutants.Six.Select(pollutant => new Column(typeof(T), Pollutants.SymbolOf(pollutant), type))];
        using ParquetFileWriter writer = new(file, columns);
        foreach (MadeRow[] group in rows.Chunk(700))
        {
            using RowGroupWriter rowGroup = writer.AppendRowGroup();
            using (LogicalColumnWriter<string> stations = rowGroup.NextColumn().LogicalWriter<string>())
            {
                stations.WriteBatch([.. group.Select(row => row.Station)]);
            }

            using (LogicalColumnWriter<DateTime> times = rowGroup.NextColumn().LogicalWriter<DateTime>())
            {
                times.WriteBatch([.. group.Select(row => row.Time)]);
            }

            foreach (Pollutant pollutant in Pollutants.Six)
            {
                using LogicalColumnWriter<T> numbers = rowGroup.NextColumn().LogicalWriter<T>();
                numbers.WriteBatch([.. group.Select(row => number(row.Numbers[(int)pollutant]))]);
            }
        }

        writer.Close();
        return file;
    }
}
