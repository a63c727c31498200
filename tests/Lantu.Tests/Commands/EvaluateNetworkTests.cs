using System.Globalization;
using System.Text;
using static Lantu.Tests.Commands.LantuProgram;

namespace Lantu.Tests.Commands;

/// <summary>Districts from their stations, and sand, as callers of the program evaluate them: two urban stations in April 2023, with sand on the tenth.</summary>
public sealed class EvaluateNetworkTests : IDisposable
{
    const string Network = "level,area,station,from,until,kind\ncity,市,a,2020-01-01,,urban\ncity,市,b,2020-01-01,,城市点\n";

    const string Sand = "area,from,until,pollutants,evidence,approved_by\n市,2023-04-10 00:00,2023-04-11 00:00,PM10 PM2.5,卫星图1,监测中心\n";

    static readonly string[] Columns = ["--layout", "wide", "--station", "station", "--time", "time", "--label", "start", "--pollutant", "SO2=so2:ug", "--pollutant", "NO2=no2:ug", "--pollutant", "CO=co:mg", "--pollutant", "O3=o3:ug", "--pollutant", "PM10=pm10:ug", "--pollutant", "PM2.5=pm25:ug"];

    readonly string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Fact]
    public void Days_and_months_of_an_area_are_means_of_the_stations_of_the_register()
    {
        (string days, string months) = (Path.Combine(folder, "days.csv"), Path.Combine(folder, "months.csv"));

        (int code, byte[] output, string words) = Run(["evaluate", "air", Hours("a", "b", "c"), "--network", Written("network.csv", Network), "--area-days", days, "--area-months", months, "--lang", "en", .. Columns]);

        Assert.Equal((0, 0), (code, output.Length));
        Assert.Contains("1 stations are in no area of the register and count for none: c", words, StringComparison.Ordinal);
        Assert.Equal(("市", "2023-04-01", "55"), CsvRows.Of(File.ReadAllBytes(days)).Single(row => row["date"] == "2023-04-01") is var first ? (first["area"], first["date"], first["pm2_5"]) : default);
        Assert.Equal(("2023-04", "55"), CsvRows.Of(File.ReadAllBytes(months)).Single(row => row["period"] == "2023-04") is var month ? (month["period"], month["pm2_5_mean"]) : default);
    }

    [Theory]
    [InlineData("exceeding")]
    [InlineData("affected")]
    public void Approved_sand_is_deducted_beside_what_was_measured(string scope)
    {
        string days = Path.Combine(folder, "days.csv");

        (int code, byte[] _, string words) = Run(["evaluate", "air", Hours("a", "b"), "--network", Written("network.csv", Network), "--sand", Written("sand.csv", Sand), "--sand-scope", scope, "--area-days", days, .. Columns]);

        Assert.True(code == 0, words);
        IReadOnlyDictionary<string, string> day = CsvRows.Of(File.ReadAllBytes(days)).Single(row => row["date"] == "2023-04-10");
        Assert.Equal(("900", "500", "", "30"), (day["pm10"], day["aqi"], day["pm10_deducted"], day["aqi_deducted"]));
    }

    [Theory]
    [InlineData("--network", "level,area,station,from,until\n", "没有列“kind”")]
    [InlineData("--network", "", "是空的")]
    [InlineData("--network", "level,area,station,from,until,kind\ncity,市,a,2020-01-01,,roadside\n", "第 2 行看不懂：kind: roadside")]
    [InlineData("--network", "level,area,station,from,until,kind\ncity,市,a,2020-01-01,urban\n", "第 2 行看不懂：city, 市, a, 2020-01-01, urban")]
    [InlineData("--sand", "area,from,until,pollutants,evidence\n", "没有列“approved_by”")]
    [InlineData("--sand", "", "是空的")]
    [InlineData("--sand", "area,from,until,pollutants,evidence,approved_by\n市,2023-04-10 00:00,2023-04-11 00:00,O3,图,中心\n", "第 2 行看不懂：pollutants: O3")]
    [InlineData("--sand", "area,from,until,pollutants,evidence,approved_by\n市,2023-04-10 00:00,2023-04-09 00:00,PM10,图,中心\n", "第 2 行看不懂：until: 2023-04-09 00:00")]
    [InlineData("--sand", "area,from,until,pollutants,evidence,approved_by\n市,2023-04-10 00:00,2023-04-11 00:00,PM10,,中心\n", "第 2 行看不懂：evidence:")]
    public void A_register_that_is_not_understood_is_refused_in_one_sentence_and_leaves_no_result(string option, string register, string sentence)
    {
        string wrong = Written("wrong.csv", register);
        string days = Path.Combine(folder, "days.csv");

        (int code, byte[] output, string words) = Run(["evaluate", "air", Hours("a"), .. Registers(option, wrong), "--area-days", days, .. Columns]);

        Assert.Equal((2, 0), (code, output.Length));
        Assert.StartsWith(wrong, Assert.Single(words.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Contains(sentence, words, StringComparison.Ordinal);
        Assert.False(File.Exists(days));
    }

    [Theory]
    [InlineData("--network", "network.pdf", "不支持“.pdf”")]
    [InlineData("--network", "network.parquet", "已损坏或被截断")]
    [InlineData("--sand", "sand.xlsx", "已损坏或被截断")]
    public void A_file_that_is_no_register_at_all_is_refused_in_one_sentence(string option, string name, string sentence)
    {
        (int code, byte[] output, string words) = Run(["evaluate", "air", Hours("a"), .. Registers(option, Written(name, "no such thing")), "--area-days", Path.Combine(folder, "days.csv"), .. Columns]);

        Assert.Equal((2, 0), (code, output.Length));
        Assert.Contains(sentence, Assert.Single(words.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--network")]
    [InlineData("--sand")]
    public void A_register_that_is_not_there_is_named(string option)
    {
        string missing = Path.Combine(folder, "missing.csv");

        (int code, byte[] output, string words) = Run(["evaluate", "air", Hours("a"), .. Registers(option, missing), "--area-days", Path.Combine(folder, "days.csv"), .. Columns]);

        Assert.Equal((2, 0), (code, output.Length));
        Assert.Contains(missing, Assert.Single(words.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--network goes with at least one of", "--network", "network.csv")]
    [InlineData("--network goes with at least one of", "--area-days", "days.csv")]
    [InlineData("--sand needs --network", "--sand", "sand.csv", "--sand-scope", "affected")]
    [InlineData("--sand and --sand-scope (exceeding or affected) go together", "--network", "network.csv", "--area-days", "days.csv", "--sand", "sand.csv")]
    [InlineData("--sand and --sand-scope (exceeding or affected) go together", "--network", "network.csv", "--area-days", "days.csv", "--sand", "sand.csv", "--sand-scope", "all")]
    public void Options_that_belong_together_ask_for_one_another(string sentence, params string[] options)
    {
        (int code, byte[] output, string words) = Run(["evaluate", "air", Hours("a"), .. options, "--lang", "en", .. Columns]);

        Assert.Equal((64, 0), (code, output.Length));
        Assert.Contains(sentence, words, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Sand needs a register of stations beside it.
    string[] Registers(string option, string file) => option == "--network" ? [option, file] : ["--network", Written("network.csv", Network), option, file, "--sand-scope", "exceeding"];

    string Hours(params string[] stations)
    {
        StringBuilder text = new("station,time,so2,no2,co,o3,pm10,pm25\n");
        foreach (string station in stations)
        {
            for (DateTime hour = new(2023, 4, 1); hour.Month == 4; hour = hour.AddHours(1))
            {
                text.Append(CultureInfo.InvariantCulture, $"{station},{hour:yyyy-MM-dd HH:mm},10,20,0.4,60,{(hour.Day == 10 ? 900 : 80)},{(station == "a" ? 50 : 60)}\n");
            }
        }

        return Written("hours.csv", text.ToString());
    }

    string Written(string name, string text)
    {
        string file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
