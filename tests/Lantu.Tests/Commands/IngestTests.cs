using System.Globalization;
using System.Text;
using static Lantu.Tests.Commands.LantuProgram;

namespace Lantu.Tests.Commands;

/// <summary>Figures taken into a data folder by the program: of a file as they are told, and computed from hours of two stations in April 2023.</summary>
public sealed class IngestTests(ImportedFolder imported) : IClassFixture<ImportedFolder>, IDisposable
{
    static readonly string[] Columns = ["--layout", "wide", "--station", "station", "--time", "time", "--label", "start", "--pollutant", "SO2=so2:ug", "--pollutant", "NO2=no2:ug", "--pollutant", "CO=co:mg", "--pollutant", "O3=o3:ug", "--pollutant", "PM10=pm10:ug", "--pollutant", "PM2.5=pm25:ug"];

    readonly string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Fact]
    public void Figures_of_a_file_are_filed_once_and_a_fault_keeps_all_of_them_out()
    {
        string data = Data();
        string head = "地区,指标,时期,数值,单位,状态,来源\n";
        string[] file(string text) => ["ingest", "figures", Written("figures.csv", head + text), "--plan", "1", "--data", data];

        (int code, _, string words) = Run(file("东城区,pm25,2022,30,ug/m3,核定,公报\n东乡区,pm25,2022,30,ug/m3,核定,公报\n"));
        Assert.Equal((1, "figures.csv:3: 名录中没有地区“东乡区”：核对写法，或先把这个名称加进单位名录。"), (code, words.Split('\n')[0].Trim()));
        Assert.Equal((3, true), Run([.. file("东城区,pm25,2022,30,ug/m3,核定,公报\n东乡区,pm25,2022,30,ug/m3,核定,公报\n"), "--clean"]) is var clean ? (clean.Code, clean.Words.Contains("新增 1 个", StringComparison.Ordinal)) : default);
        Assert.Contains("没有变化", Run(file("东城区,pm25,2022,30,ug/m3,核定,公报\n")).Words, StringComparison.Ordinal);
        Assert.Equal(2, Run(["ingest", "figures", Written("none.csv", "甲,乙\n1,2\n"), "--plan", "1", "--data", data]).Code);
        Assert.Equal(1, Run(["ingest", "figures", Written("figures.csv", head + "东城区,pm25,2022,30,ug/m3,核定,公报\n"), "--plan", "9", "--data", data]).Code);
    }

    [Fact]
    public void Hours_of_stations_become_the_figures_of_their_districts()
    {
        string data = Data();
        string network = Written("network.csv", "level,area,station,from,until,kind\ncity,北京市,a,2020-01-01,,urban\ncity,北京市,b,2020-01-01,,urban\ndistrict,东城区,a,2020-01-01,,urban\ndistrict,东乡区,b,2020-01-01,,urban\nother,东城区政府,b,2020-01-01,,urban\n");
        string[] ingest = ["ingest", "air", Hours(), "--network", network, "--plan", "1", "--data", data, .. Columns];

        (int code, _, string words) = Run(ingest);

        Assert.True(code == 0, words);
        Assert.Contains("点位登记表里有 1 个地区不在单位名录中，没有登记数值：东乡区", words, StringComparison.Ordinal);
        Assert.Contains("点位登记表里有 1 个地区与另一个是同一单位，没有用：other 东城区政府", words, StringComparison.Ordinal);
        // Of the year so far nothing can be stated: January has no day.
        Assert.Contains("北京市 2023-01..04 pm25：2023-01 有日值 0 天，需要 27 天", words, StringComparison.Ordinal);
        Assert.Contains("已登记：新增", words, StringComparison.Ordinal);
        Assert.Contains("都已登记过，没有变化", Run(ingest).Words, StringComparison.Ordinal);

        // The place's own register, once it is filed.
        string[] own = ["ingest", "air", Hours(), "--plan", "1", "--data", data, .. Columns];
        Assert.Equal((1, "这个地方还没有登记站点：先用 lantu ingest stations 登记，或用 --network 给出登记表。"), Run(own) is var none ? (none.Code, none.Words.Trim()) : default);
        string[] stations = ["ingest", "stations", network, "--plan", "1", "--data", data];
        Assert.Equal(1, Run(stations).Code);
        Assert.Equal((3, true), Run([.. stations, "--clean"]) is var filed ? (filed.Code, filed.Words.Contains("已登记：新增 2 个站点", StringComparison.Ordinal)) : default);
        Assert.Contains("没有变化", Run([.. stations, "--clean"]).Words, StringComparison.Ordinal);
        // There 东城区 has b too: its figures are others.
        Assert.Matches("更正 [1-9][0-9]* 个", Run(own).Words);
        Assert.Contains("都已登记过，没有变化", Run(own).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_are_kept_and_a_later_file_adds_to_them_or_corrects_them()
    {
        string data = Data();
        string network = Written("network.csv", "level,area,station,from,until,kind\ndistrict,东城区,a,2020-01-01,,urban\ncity,北京市,a,2020-01-01,,urban\ncity,北京市,b,2020-01-01,,urban\n");
        string[] ingest(string file) => ["ingest", "air", file, "--network", network, "--plan", "1", "--data", data, .. Columns];
        // 30 days, 24 hours, six pollutants, two stations.
        Assert.Contains("第 1 批）：新增 8640 个小时值，更正 0 个，撤销 0 个，0 个没有变化", Run(ingest(Hours())).Words, StringComparison.Ordinal);
        Assert.Contains("这些文件已作为第 1 批入库，监测数据没有变化", Run(ingest(Hours())).Words, StringComparison.Ordinal);

        // Another file with the same hours, and one hour corrected, one blank and one new.
        string head = "station,time,so2,no2,co,o3,pm10,pm25\n";
        string later = Written("later.csv", head + "a,2023-04-01 00:00,10,20,0.4,60,80,50\na,2023-04-01 01:00,10,20,0.4,60,80,\na,2023-04-01 02:00,10,20,0.4,60,80,410\na,2023-05-01 00:00,10,20,0.4,60,80,50\n");
        string words = Run(ingest(later)).Words;
        Assert.Contains("第 2 批）：新增 6 个小时值，更正 1 个，撤销 0 个，16 个没有变化", words, StringComparison.Ordinal);
        Assert.Contains("有 1 处文件里没有数值而库中已有，保留原值", words, StringComparison.Ordinal);
        // The corrected hour raises the mean of April: (30 × 50 + 360 ÷ 24) ÷ 30 = 50.5.
        Assert.Matches("更正 [1-9][0-9]* 个", words[words.IndexOf("已登记：", StringComparison.Ordinal)..]);
        Assert.Single(Directory.GetFiles(Path.Combine(data, "readings"), "values-*.parquet", SearchOption.AllDirectories));
        // A day on which nothing can be stated is kept as well.
        Assert.Equal((0, true, true), Run(ingest(Written("day.csv", head + "b,2022-07-01 00:00,10,20,0.4,60,80,50\n"))) is var day ? (day.Code, day.Words.Contains("新增 6 个小时值", StringComparison.Ordinal), day.Words.Contains("没有登记数值", StringComparison.Ordinal)) : default);
        // The very file whose blank was left alone takes the value away when that is asked for.
        Assert.Contains("撤销 1 个", Run([.. ingest(later), "--withdraw"]).Words, StringComparison.Ordinal);
        Assert.Contains("文件里的小时值都已入库，没有变化", Run(ingest(Written("same.csv", head + "b,2023-04-01 01:00,10,20,0.4,60,80,60\n"))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_and_their_months_become_the_figures_of_areas()
    {
        string data = Data();
        string register = Written("sections.csv", "section,water,body,areas,target,from,until,level\n东桥,清河,river,全市、东城区,III,2021-01-01,,国考\n西桥,清河,河流,东乡区,III,2021-01-01,,\n");
        (int code, _, string words) = Run(["ingest", "sections", register, "--clean", "--plan", "1", "--data", data]);
        Assert.Equal((3, "sections.csv:3: 名录中没有地区“东乡区”：核对写法，或先把这个名称加进单位名录。"), (code, words.Split('\n')[0].Trim()));
        Assert.Contains("已登记：新增 1 个断面", words, StringComparison.Ordinal);

        string months = Written("water.csv", "section,month,pH,DO,CODMn,NH3,TP\n东桥,2023-05,7.5,8,2,2.1,0.04\n西桥,2023-05,7.5,8,2,0.4,0.04\n");
        (code, _, words) = Run(["ingest", "water", months, "--plan", "1", "--data", data, "--strict", "--layout", "wide", "--section", "section", "--time", "month", "--programme", "automatic", "--item", "pH=pH:-", "--item", "DO=DO:mg/L", "--item", "CODMn=CODMn:mg/L", "--item", "NH3-N=NH3:mg/L", "--item", "TP=TP:mg/L"]);
        Assert.Equal((3, true), (code, words.Contains("water.csv:3: 登记表里没有断面“西桥”", StringComparison.Ordinal)));
        Assert.Contains("（第 1 批）：新增 5 个数值", words, StringComparison.Ordinal);
        Assert.Contains("已登记：新增 6 个，更正 0 个", words, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Data()
    {
        string data = Path.Combine(folder, "data");
        foreach (string file in Directory.EnumerateFiles(imported.Path, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(data, Path.GetRelativePath(imported.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return data;
    }

    string Hours()
    {
        StringBuilder text = new("station,time,so2,no2,co,o3,pm10,pm25\n");
        foreach (string station in (string[])["a", "b"])
        {
            for (DateTime hour = new(2023, 4, 1); hour.Month == 4; hour = hour.AddHours(1))
            {
                text.Append(CultureInfo.InvariantCulture, $"{station},{hour:yyyy-MM-dd HH:mm},10,20,0.4,60,80,{(station == "a" ? 50 : 60)}\n");
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
