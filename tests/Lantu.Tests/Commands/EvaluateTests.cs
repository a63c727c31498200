using System.Globalization;
using System.Text.Json;
using Lantu.Data.Readings;
using ParquetSharp;
using static Lantu.Tests.Commands.LantuProgram;

namespace Lantu.Tests.Commands;

/// <summary>Evaluation of files as callers see it. Station a has PM2.5 of 70 all year: its days are good, its year exceeds.</summary>
public sealed class EvaluateTests : IDisposable
{
    static readonly string[] Columns = ["--layout", "wide", "--station", "station", "--time", "time", "--label", "start", "--pollutant", "SO2=so2:ug", "--pollutant", "NO2=no2:ug", "--pollutant", "CO=co:mg", "--pollutant", "O3=o3:ug", "--pollutant", "PM10=pm10:ug", "--pollutant", "PM2.5=pm25:ug"];

    readonly string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Fact]
    public void Years_are_printed_with_their_versions()
    {
        (int code, byte[] output, string words) = Run(["evaluate", "air", Hours("a.csv", 2023), .. Columns]);

        Assert.Equal((0, "已评价 1 个站点年度。"), (code, words.Trim()));
        Dictionary<string, string> row = Row(output);
        Assert.Equal(("a", "2023", "365", "365", "0"), (row["station"], row["year"], row["valid_days"], row["good_days"], row["heavy_days"]));
        Assert.Equal(("70", "70", "0", "0.4", "1"), (row["pm2_5_mean"], row["pm2_5_p95"], row["pm2_5_attains"], row["co_p95"], row["co_attains"]));
        Assert.Equal(("GB 3095-2012 (2018)", "HJ 633-2012", "HJ 663-2013"), (row["limits"], row["index"], row["evaluation"]));
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".json")]
    [InlineData(".parquet")]
    public void Days_and_years_are_written_in_the_form_of_the_ending(string ending)
    {
        string days = Path.Combine(folder, "days" + ending);
        string years = Path.Combine(folder, "years" + ending);

        (int code, byte[] output, string _) = Run(["evaluate", "air", Hours("a.csv", 2023), "--by-station", "--days", days, "--years", years, .. Columns]);

        Assert.Equal((0, 0), (code, output.Length));
        Assert.Equal((365, 1), (RowsOf(days), RowsOf(years)));
        Assert.Equal((94.0, 70.0), FirstDay(days));
    }

    [Fact]
    public void Findings_are_told_with_their_lines_and_the_statistic_is_none()
    {
        string file = Hours("a.csv", 2023);
        File.AppendAllText(file, "a,2023-12-31 22:00,1,1,0.1,1,1,1\na,2023-12-31 23:00,1,1,0.1,1,1");
        string findings = Path.Combine(folder, "findings.csv");

        (int code, byte[] output, string words) = Run(["evaluate", "air", file, "--findings", findings, "--strict", "--lang", "en", .. Columns]);

        Assert.Equal(3, code);
        Assert.Equal("364", Row(output)["valid_days"]);
        Assert.Contains($"{file}:8762: The hour is earlier", words, StringComparison.Ordinal);
        Assert.Contains($"{file}:8763: The last row has no end", words, StringComparison.Ordinal);
        Assert.Contains("6 × hours that came twice", words, StringComparison.Ordinal);
        Assert.Equal(9, File.ReadLines(findings).Count());
    }

    [Fact]
    public void A_year_of_323_days_has_no_figures_and_says_why()
    {
        Dictionary<string, string> row = Row(Run(["evaluate", "air", Hours("a.csv", 2023, from: 43), .. Columns]).Output);

        Assert.Equal(("323", "", ""), (row["so2_days"], row["so2_mean"], row["so2_attains"]));
        Assert.StartsWith("2023 323/324; 2023-01 0/27; 2023-02 17/25", row["so2_lack"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_of_two_versions_is_refused_unless_one_is_said()
    {
        string file = Hours("a.csv", 2023);
        File.AppendAllText(file, File.ReadAllText(Hours("b.csv", 2026)).Replace("\na,", "\nb,", StringComparison.Ordinal)["station,time,so2,no2,co,o3,pm10,pm25\n".Length..]);
        string days = Path.Combine(folder, "days.json");
        File.WriteAllText(days, "before");

        // The run stops at the second year: of neither result anything is left, and what stood there stays.
        (int code, byte[] output, string words) = Run(["evaluate", "air", file, "--days", days, "--years", Path.Combine(folder, "years.csv"), .. Columns]);
        Assert.Equal((1, 0), (code, output.Length));
        Assert.Contains("--date", words, StringComparison.Ordinal);
        Assert.Equal(["a.csv", "b.csv", "days.json"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("before", File.ReadAllText(days));
        Assert.Equal("HJ 633-2026", Row(Run(["evaluate", "air", file, "--date", "2026-03-01", .. Columns]).Output)["index"]);
        Assert.Equal("HJ 633-2012", Row(Run(["evaluate", "air", file, "--date", "2026-03-01", "--index", "HJ 633-2012", .. Columns]).Output)["index"]);
    }

    [Fact]
    public void What_is_not_declared_is_asked_for()
    {
        (int code, byte[] _, string words) = Run("evaluate", "air", Hours("a.csv", 2023), "--layout", "wide", "--pollutant", "SO2=so2", "--lang", "en");

        Assert.Equal(64, code);
        Assert.All(["--station", "--time", "--label", "SO2=so2"], option => Assert.Contains(option, words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_that_is_not_as_declared_is_refused_in_one_sentence()
    {
        string[] wrong = [.. Columns.Select(word => word == "SO2=so2:ug" ? "SO2=二氧化硫:ug" : word)];

        (int code, byte[] output, string words) = Run(["evaluate", "air", Hours("a.csv", 2023), .. wrong]);

        Assert.Equal((2, 0), (code, output.Length));
        Assert.Contains("没有列“二氧化硫”", Assert.Single(words.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Water_is_evaluated_by_what_is_declared_and_asked_for()
    {
        string file = Path.Combine(folder, "water.csv");
        File.WriteAllText(file, "section,month,goal,pH,DO,CODMn,NH3,TP\n东桥,2023-05,III,7.5,8,7,<0.02,0.15\n西桥,2023-05,,7.5,8,7,0.1,0.15\n");
        string[] declared = ["--layout", "wide", "--section", "section", "--time", "month", "--item", "pH=pH:-", "--item", "DO=DO:mg/L", "--item", "CODMn=CODMn:mg/L", "--item", "氨氮=NH3:mg/L", "--item", "TP=TP:mg/L", "--below", "<", "--target", "goal", "--programme", "automatic", "--lang", "en"];

        (int code, byte[] output, string words) = Run(["evaluate", "water", file, "--detection", "half", "--body", "river", "--strict", .. declared]);

        Assert.Equal(3, code);
        Assert.Equal(("东桥", "Ⅳ", "高锰酸盐指数(0.17)", "0"), Row(output) is var row ? (row["section"], row["class_name"], row["main_pollutants"], row["complies"]) : default);
        Assert.Contains($"{file}:3: 西桥: the target class is not known", words, StringComparison.Ordinal);
        (code, _, words) = Run(["evaluate", "water", file, .. declared]);
        Assert.Equal(64, code);
        Assert.All(["--detection", "--body-column"], option => Assert.Contains(option, words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".json")]
    [InlineData(".parquet")]
    public void Of_a_file_without_rows_the_results_have_none(string ending)
    {
        string days = Path.Combine(folder, "days" + ending);

        Assert.Equal(0, Run(["evaluate", "air", Hours("a.csv", 2023, from: 400), "--days", days, .. Columns]).Code);
        Assert.Equal(0, RowsOf(days));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".en")]
    public void Every_fault_and_refusal_has_its_sentence(string language)
    {
        string[] sentences = [.. Enum.GetNames<ReadingFault>().Select(fault => "Reading" + fault)];
        string[] names = [.. Enum.GetNames<ReadingFault>().Select(fault => "ReadingName" + fault), .. Enum.GetNames<ReadingsRefusal>().Select(reason => "ReadingsRefused" + reason)];

        foreach ((string texts, string[] wanted) in (ReadOnlySpan<(string, string[])>)[(Path.Combine("Commands", "CommandTexts"), sentences), (Path.Combine("Ui", "PageTexts"), names)])
        {
            string all = File.ReadAllText(Path.Combine(Repository.Root, "src", "Lantu", texts + language + ".resx"));
            Assert.All(wanted, name => Assert.Contains($"name=\"{name}\"", all, StringComparison.Ordinal));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static Dictionary<string, string> Row(byte[] csv)
    {
        string[] lines = System.Text.Encoding.UTF8.GetString(csv).Trim().Split('\n');
        return lines[0].Split(',').Zip(lines[1].Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    static int RowsOf(string file) => Path.GetExtension(file) switch
    {
        ".csv" => File.ReadLines(file).Count() - 1,
        ".json" => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetArrayLength(),
        _ => (int)Parquet(file, reader => reader.FileMetaData.NumRows),
    };

    static (double Index, double Particles) FirstDay(string file) => Path.GetExtension(file) switch
    {
        ".csv" => Row(File.ReadAllBytes(file)) is var row ? (double.Parse(row["aqi"], CultureInfo.InvariantCulture), double.Parse(row["pm2_5"], CultureInfo.InvariantCulture)) : default,
        ".json" => JsonDocument.Parse(File.ReadAllText(file)).RootElement[0] is var row ? (row.GetProperty("aqi").GetDouble(), row.GetProperty("pm2_5").GetDouble()) : default,
        _ => Parquet(file, reader =>
        {
            using RowGroupReader group = reader.RowGroup(0);
            using LogicalColumnReader<int?> index = group.Column(14).LogicalReader<int?>();
            using LogicalColumnReader<double?> particles = group.Column(7).LogicalReader<double?>();
            return (index.ReadAll(1)[0]!.Value, particles.ReadAll(1)[0]!.Value);
        }),
    };

    static T Parquet<T>(string file, Func<ParquetFileReader, T> read)
    {
        using ParquetFileReader reader = new(file);
        return read(reader);
    }

    string Hours(string name, int year, int from = 1)
    {
        System.Text.StringBuilder text = new("station,time,so2,no2,co,o3,pm10,pm25\n");
        for (DateTime hour = new DateTime(year, 1, 1).AddDays(from - 1); hour.Year == year; hour = hour.AddHours(1))
        {
            text.Append(CultureInfo.InvariantCulture, $"a,{hour:yyyy-MM-dd HH:mm},10,20,0.4,60,80,70\n");
        }

        string file = Path.Combine(folder, name);
        File.WriteAllText(file, text.ToString());
        return file;
    }
}
