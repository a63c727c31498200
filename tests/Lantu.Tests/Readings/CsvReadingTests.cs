using System.IO.Compression;
using System.Text;
using CsCheck;
using Lantu.Data.Readings;
using Lantu.Standards.AirQuality;

namespace Lantu.Tests.Readings;

public sealed class CsvReadingTests : IDisposable
{
    const string Heading = "station,time,SO2,NO2,CO,O3,PM10,PM2.5\n";

    static readonly DateOnly Day = new(2023, 1, 31);

    static readonly Func<string, string>[] Spoilt =
    [
        row => row.Replace(',', ';'), row => row + ",", row => row.Replace(" ", "T"), row => row.Replace(":00", ":30"), row => row.Replace("站", "\"站\""), row => "", row => row.Replace(":00", ""),
        row => row.Replace("-", "/"), row => row + ".", row => row + "e1", row => " " + row, row => row[..^1], row => row[..20], row => row.Replace("NA", "-999"), row => row.Replace("NA", "9999"),
        row => row.Replace("NA", "9999.5"), row => row.Replace(",", ", "), row => row.Replace("2023-01-0", "2023-1-"), row => row.Replace("2023-01-0", "2023-02-3"), row => $"{row}\n{row}", row => row.Replace("站00", ""), row => "站00" + row[3..],
    ];

    readonly string folder = Directory.CreateTempSubdirectory("lantu-readings-").FullName;

    [Fact]
    public void A_wide_table_is_read_by_its_declared_columns()
    {
        ReadFiles read = Read("东四,2023-01-31 08:00,1,2,0.4,5.5,NA,\n东四,2023/1/31 24:00,-,2,0.4,5,6,7\n东四,2023-02-01T00:00:00+08:00,1,2,0.4,5,6,7\n东四,2023020101,3,2,0.4,5,6,7\n");

        Assert.Equal(("1", "0.4", "5.5", null, null), (read["东四", Pollutant.SO2, Day, 8], read["东四", Pollutant.CO, Day, 8], read["东四", Pollutant.O3, Day, 8], read["东四", Pollutant.PM10, Day, 8], read["东四", Pollutant.PM25, Day, 8]));
        Assert.Equal("3", read["东四", Pollutant.SO2, new(2023, 2, 1), 1]);
        Assert.Equal("doubled", read["东四", Pollutant.SO2, Day, 24]); // The third row's midnight is the second's hour 24.
    }

    [Fact]
    public void Labels_by_the_start_lie_an_hour_earlier()
    {
        string rows = "a,2023-01-31 23:00,1,2,0.4,5,6,7\n";

        Assert.Equal("1", Read(rows, ReadFiles.Wide with { Time = new(["time"], TimeLabel.Start) })["a", Pollutant.SO2, Day, 24]);
        Assert.Equal("1", Read(rows)["a", Pollutant.SO2, Day, 23]);
        Assert.Equal([(ReadingFault.NoTime, 2L)], Read("a,2023-01-31 24:00,1,2,0.4,5,6,7\n", ReadFiles.Wide with { Time = new(["time"], TimeLabel.Start) }).Faults);
    }

    [Fact]
    public void The_public_stations_of_Beijing_need_no_declaration()
    {
        string file = Write("PRSA.csv", "\"No\",\"year\",\"month\",\"day\",\"hour\",\"PM2.5\",\"PM10\",\"SO2\",\"NO2\",\"CO\",\"O3\",\"TEMP\",\"station\"\n1,2013,3,1,0,4,4,4,7,300,77,-0.7,\"Aotizhongxin\"\n2,2013,3,1,1,8,8,NA,7,NA,77,-1.1,\"Aotizhongxin\"\n");

        ReadFiles read = ReadFiles.Of(ReadingLayout.Prsa, file);

        Assert.Equal(("4", "0.3", "77"), (read["Aotizhongxin", Pollutant.PM25, new(2013, 3, 1), 1], read["Aotizhongxin", Pollutant.CO, new(2013, 3, 1), 1], read["Aotizhongxin", Pollutant.O3, new(2013, 3, 1), 2]));
        Assert.Equal(10, read.Values.Count);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void A_long_table_names_pollutant_and_unit_in_its_rows()
    {
        ReadingLayout layout = ReadFiles.Wide with { Time = new(["date", "hour"], TimeLabel.End), Rows = new("type", "value", "unit"), Pollutants = [new(Pollutant.CO, "一氧化碳", ReadingUnit.Micrograms), new(Pollutant.O3, "O3", ReadingUnit.Micrograms)] };
        string file = Write("long.csv", "date,hour,station,type,value,unit\n2023-01-31,8,a,一氧化碳,500,µg/m³\n2023-01-31,8,a,O3,60,ug/m3\n2023-01-31,9,a,O3,0.06,mg/m3\n2023-01-31,9,a,O3_8h,55,ug/m3\n");

        ReadFiles read = ReadFiles.Of(layout, file);

        Assert.Equal(("0.5", "60", null), (read["a", Pollutant.CO, Day, 8], read["a", Pollutant.O3, Day, 8], read["a", Pollutant.O3, Day, 9]));
        Assert.Equal([(ReadingFault.MixedUnits, 4L), (ReadingFault.UnknownItem, 5L)], read.Faults);
    }

    [Theory]
    [InlineData("a,2023-01-31 08:00,-1,2,0.4,5,6,7\n", ReadingFault.Negative, 2)]
    [InlineData("a,2023-01-31 08:00,1,2,0.4,5,6,9999999\n", ReadingFault.Absurd, 2)]
    [InlineData("a,2023-01-31 08:00,1,2,400,5,6,7\n", ReadingFault.MixedUnits, 2)]
    [InlineData("a,2023-01-31 08:00,1,2,0.4 mg/m3,5,6,7\n", ReadingFault.MixedUnits, 2)]
    [InlineData("a,2023-01-31 08:00,1,2,0.4,5,6,n/a\n", ReadingFault.NoNumber, 2)]
    [InlineData("a,2023-01-31 08:00,1,2,0.4,5,6\n", ReadingFault.Cells, 2)]
    [InlineData(",2023-01-31 08:00,1,2,0.4,5,6,7\n", ReadingFault.NoStation, 2)]
    [InlineData("a,31.01.2023 08:00,1,2,0.4,5,6,7\n", ReadingFault.NoTime, 2)]
    [InlineData("a,2023-02-29 08:00,1,2,0.4,5,6,7\n", ReadingFault.NoTime, 2)]
    [InlineData("a,2023-01-31 08:30,1,2,0.4,5,6,7\n", ReadingFault.NotOnTheHour, 2)]
    [InlineData("a,2023-01-31 08:00 DST,1,2,0.4,5,6,7\n", ReadingFault.DaylightSaving, 2)]
    [InlineData("a,1989-04-16 03:00夏,1,2,0.4,5,6,7\n", ReadingFault.DaylightSaving, 2)]
    [InlineData("a,2023-01-31T08:00+09:00,1,2,0.4,5,6,7\n", ReadingFault.DaylightSaving, 2)]
    [InlineData("a,2023-01-31 08:00,1,2,0.4,5,6,7\na,2023-01-31 07:00,1,2,0.4,5,6,7\n", ReadingFault.TimeOrder, 3)]
    [InlineData("a,2023-01-31 08:00,1,2,0.4,5,6,7\na,2023-01-31 09:00,1,2,0.4,5,6,1", ReadingFault.CutOff, 3)]
    public void What_cannot_be_trusted_is_told_with_its_line(string rows, ReadingFault fault, long line)
    {
        ReadFiles read = Read(rows);

        Assert.Contains((fault, line), read.Faults);
        Assert.Single(read.Faults);
    }

    [Fact]
    public void A_value_of_a_unit_that_was_not_declared_is_not_taken()
    {
        Assert.Null(Read("a,2023-01-31 08:00,1,2,400,5,6,7\n")["a", Pollutant.CO, Day, 8]);
        ReadingLayout micrograms = ReadFiles.Wide with { Pollutants = [new(Pollutant.CO, "CO", ReadingUnit.Micrograms)] };
        ReadFiles read = Read("a,2023-01-31 08:00,1,2,0.4,5,6,7\na,2023-01-31 09:00,1,2,400,5,6,7\n", micrograms);
        Assert.Equal((null, "0.4"), (read["a", Pollutant.CO, Day, 8], read["a", Pollutant.CO, Day, 9]));
        Assert.Equal([(ReadingFault.MixedUnits, 2L)], read.Faults);
    }

    [Fact]
    public void A_doubled_hour_spoils_what_came_first_too()
    {
        ReadFiles read = Read("a,2023-01-31 08:00,1,2,0.4,5,6,7\na,2023-01-31 08:00,1,2,0.4,5,6,7\n");

        Assert.All(read.Values.Values, value => Assert.Equal("doubled", value));
        Assert.Equal([.. Enumerable.Repeat((ReadingFault.DoubledHour, 3L), 6)], read.Faults);
    }

    [Fact]
    public void Quotes_separators_encodings_and_packing_do_not_matter()
    {
        string text = Heading + "\"东四, 北\",2023-01-31 08:00,1,2,0.4,5,6,7\n";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string chinese = Path.Combine(folder, "gb.csv");
        File.WriteAllBytes(chinese, Encoding.GetEncoding("gb18030").GetBytes(text));
        string packed = Path.Combine(folder, "packed.csv.gz");
        using (GZipStream zip = new(File.Create(packed), CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        }

        string tabs = Write("tabs.tsv", text.Replace("东四, 北", "东四; 北", StringComparison.Ordinal).Replace(',', '\t').Replace("; ", ", ", StringComparison.Ordinal));

        Assert.All([chinese, packed, tabs], file => Assert.Equal("7", ReadFiles.Of(ReadFiles.Wide, file)["东四, 北", Pollutant.PM25, Day, 8]));
    }

    [Theory]
    [InlineData("", ReadingsRefusal.Empty, "")]
    [InlineData("station,zeit,SO2,NO2,CO,O3,PM10,PM2.5\n", ReadingsRefusal.NoColumn, "time")]
    [InlineData("station,time,SO2,NO2,CO,O3,PM10,PM2.5,CO\n", ReadingsRefusal.TwoColumns, "CO")]
    public void A_table_that_is_not_as_declared_is_refused(string text, ReadingsRefusal reason, string what)
    {
        ReadingsRefusedException refused = Assert.Throws<ReadingsRefusedException>(() => ReadFiles.Of(ReadFiles.Wide, Write("wrong.csv", text)));

        Assert.Equal((reason, what), (refused.Reason, refused.What));
    }

    [Fact]
    public void A_station_that_comes_again_against_the_declaration_is_refused()
    {
        string rows = "a,2023-01-31 08:00,1,2,0.4,5,6,7\nb,2023-01-31 08:00,1,2,0.4,5,6,7\na,2023-01-31 09:00,1,2,0.4,5,6,7\n";

        Assert.Equal(18, Read(rows).Values.Count);
        Assert.Equal((ReadingsRefusal.StationAgain, "a"), Assert.Throws<ReadingsRefusedException>(() => Read(rows, ReadFiles.Wide with { ByStation = true })) is var refused ? (refused.Reason, refused.What) : default);
    }

    [Fact]
    public void A_packed_file_cut_off_in_the_middle_is_refused()
    {
        string packed = Path.Combine(folder, "cut.csv.gz");
        using (GZipStream zip = new(File.Create(packed), CompressionLevel.NoCompression))
        {
            zip.Write(Encoding.UTF8.GetBytes(Heading + string.Concat(Enumerable.Range(0, 24).Select(hour => $"a,2023-01-31 {hour:00}:00,1,2,0.4,5,6,7\n"))));
        }

        File.WriteAllBytes(packed, File.ReadAllBytes(packed)[..400]);

        Assert.Equal(ReadingsRefusal.Broken, Assert.Throws<ReadingsRefusedException>(() => ReadFiles.Of(ReadFiles.Wide, packed)).Reason);
    }

    [Fact]
    public void Other_kinds_of_files_are_refused() => Assert.Equal(ReadingsRefusal.Kind, Assert.Throws<ReadingsRefusedException>(() => ReadFiles.Of(ReadFiles.Wide, Write("a.json", "{}"))).Reason);

    /// <summary>Rows with all that may be wrong with them, in the bytes' reader and, packed, in the library's: parts or not, the same hours and the same lines.</summary>
    [Fact]
    public void Read_by_bytes_rows_are_what_the_librarys_reader_makes_of_them() =>
        Gen.Select(Gen.Int, Gen.Bool, Gen.Bool, Gen.OneOf(Spoilt)).Sample(
            (seed, isStart, byStation, spoilt) =>
            {
                Random random = new(seed);
                string[] rows = [.. MadeRow.Many(seed, isClean: random.Next(2) == 0, stations: 3, hours: 60).Select(row => random.Next(40) == 0 ? spoilt(row.ToString()) : row.ToString())];
                string text = Heading + string.Join(random.Next(4) == 0 ? "\r\n" : "\n", rows) + (random.Next(4) == 0 ? "" : "\n");
                string plain = Path.Combine(folder, $"{Guid.CreateVersion7()}.csv");
                File.WriteAllText(plain, text);
                using (GZipStream zip = new(File.Create(plain + ".gz"), CompressionLevel.Fastest))
                {
                    zip.Write(Encoding.UTF8.GetBytes(text));
                }

                ReadingLayout layout = ReadFiles.Wide with { Time = new(["time"], isStart ? TimeLabel.Start : TimeLabel.End), ByStation = byStation, MissingMarks = ["NA", "-999", "9999"] };
                if (Refusal(layout, plain + ".gz") is { } refused)
                {
                    Assert.Equal((refused.Reason, refused.What), Refusal(layout, plain) is { } alike ? (alike.Reason, alike.What) : default);
                    return;
                }

                ReadFiles fast = ReadFiles.Of(layout, plain);
                ReadFiles library = ReadFiles.Of(layout, plain + ".gz");
                Assert.Equal(library.Values, fast.Values);
                Assert.Equal(library.Findings.Select(one => (one.Fault, one.Line, one.Column)), fast.Findings.Select(one => (one.Fault, one.Line, one.Column)));
            },
            iter: 200);

    [Fact]
    public void Parts_of_a_file_are_together_the_file()
    {
        MadeRow[] rows = MadeRow.Many(11, isClean: false, stations: 40, hours: 300);
        string file = Write("parts.csv", Heading + string.Join('\n', (IEnumerable<MadeRow>)rows) + "\n");
        ReadingLayout layout = ReadFiles.Wide with { ByStation = true };

        Assert.True(ReadingFiles.PartsOf([file], layout, 40_000, 0).Count > 5);
        ReadFiles parts = ReadFiles.OfParts(layout, 40_000, file);
        ReadFiles whole = ReadFiles.Of(layout, file);
        Assert.Equal(whole.Values, parts.Values);
        Assert.Equal(whole.Findings, parts.Findings);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static ReadingsRefusedException? Refusal(ReadingLayout layout, string file)
    {
        try
        {
            ReadFiles.Of(layout, file);
            return null;
        }
        catch (ReadingsRefusedException refused)
        {
            return refused;
        }
    }

    ReadFiles Read(string rows, ReadingLayout? layout = null) => ReadFiles.Of(layout ?? ReadFiles.Wide, Write("rows.csv", Heading + rows));

    string Write(string name, string text)
    {
        string file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
