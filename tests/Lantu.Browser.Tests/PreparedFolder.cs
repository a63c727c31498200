using System.Diagnostics;
using Lantu.Browser.Tests;

[assembly: AssemblyFixture(typeof(PreparedFolder))]

namespace Lantu.Browser.Tests;

/// <summary>The folder that every site begins with: unusual documents and a directory, imported once as a person does and then copied.</summary>
public sealed class PreparedFolder : IAsyncDisposable
{
    const string Tasks = "# 云州市2024年水环境治理计划\n\n云政办发〔2024〕11号\n\n各区人民政府：\n\n现印发给你们，请认真执行。\n\n云州市人民政府办公厅\n2024年3月1日\n\n# 云州市2024年水环境治理计划\n\n序号\t重点任务\t工作措施\t完成时限\t牵头部门\t主责单位\t协办单位\n"
        + "1\t改造管网\t改造供水管网120公里，更换老旧水表5万只，漏损率控制在9%以内。\t年底前\t市水务局\t市财政局\t—\n2\t清理河道\t对城区二十条河道开展清淤，逐条公示清淤量和完成日期，接受沿岸居民监督。\t6月底前\t市水务局\t市水务局\t—\n";

    static readonly Lazy<Task<string>> Made = new(MakeAsync);

    /// <summary>Fills a new folder with what was imported.</summary>
    internal static async Task CopyAsync(string to)
    {
        string from = await Made.Value;
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await Postgres.CopyAsync(from, to);
    }

    public async ValueTask DisposeAsync()
    {
        if (Made.IsValueCreated)
        {
            string folder = await Made.Value;
            await Postgres.DropAsync(folder);
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<string> MakeAsync()
    {
        string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
        await ImportAsync(folder, "notice.md", "# 云州市人民政府办公厅关于做好信息报送工作的通知\n\n云政办发〔2024〕9号\n\n各区人民政府：\n\n请各单位高度重视。\n\n云州市人民政府办公厅\n2024年3月1日\n\n# 云州市2024年信息报送目标\n\n单位\t报送信息（条）\n甲区\t≥20\n乙区\t≥30\n");
        await ImportAsync(folder, "districts.md", "# 云州市2024年分区环境指标\n\n单位\t细颗粒物（微克/立方米）\t优良天数比率（%）\n甲区\t≤32\t≥82\n乙区\t31左右\t—\n");
        await ImportAsync(folder, "tasks.md", Tasks);
        await ImportAsync(folder, "corrected.md", Tasks.Replace("120公里", "150公里", StringComparison.Ordinal).Replace("9%以内。\t年底前\t市水务局", "9%以内。\t9月底前\t市住房城乡建设局", StringComparison.Ordinal).Replace("完成日期，接受沿岸居民监督", "完工时间，由第三方核验", StringComparison.Ordinal));
        await ImportAsync(folder, "open.md", "# 云州市2024年道路清扫计划\n\n云政办发〔2024〕15号\n\n各区人民政府：\n\n现印发给你们。\n\n云州市人民政府办公厅\n2024年3月1日\n\n# 云州市2024年道路清扫计划\n\n序号\t重点任务\t工作措施\t完成时限\t牵头部门\t主责单位\t协办单位\n"
            + "1\t清扫道路\t提高道路机械化清扫水平，做到应扫尽扫。\t年底前\t市城市管理局\t相关区政府\t—\n2\t清洗设施\t清洗沿街公共设施，按周安排。\t6月底前\t市城市管理局\t相关区政府\t—\n3\t巡查考评\t每月巡查并公布结果。\t年底前\t市城市管理局\t相关区政府\t—\n");
        await RunAsync(folder, "units", "import", Path.Combine(AppContext.BaseDirectory, "samples", "units", "beijing.json"));
        await RunAsync(folder, "import", Path.Combine(AppContext.BaseDirectory, "samples", "beijing-2023", "plan.md"));
        await FileHoursAsync(folder);
        await FileSectionsAsync(folder);
        return folder;
    }

    // Three months of a section, one of them worse than it is to be, and a row of a section that nobody knows.
    static async Task FileSectionsAsync(string folder)
    {
        string sections = Path.Combine(folder, "sections.csv");
        string months = Path.Combine(folder, "water.csv");
        await File.WriteAllTextAsync(sections, "断面,水体,水体类型,责任地区,水质目标,起始日期,截止日期,考核级别\n沿河城,永定河,河流,全市、门头沟区,Ⅲ,2020-01-01,,国考\n古北口,潮河,河流,密云区,,2020-01-01,,\n");
        await File.WriteAllTextAsync(months, "section,month,pH,DO,NH3\n沿河城,2020-03,7.5,8,0.1\n沿河城,2020-04,7.6,8,1.9\n沿河城,2020-05,7.4,8,0.4\n无此断面,2020-05,7.4,8,0.4\n");
        await RunAsync(folder, "ingest", "sections", sections, "--plan", "6");
        await RunAsync(folder, "ingest", "water", months, "--plan", "6", "--layout", "wide", "--section", "section", "--time", "month", "--programme", "automatic", "--item", "pH=pH:-", "--item", "DO=DO:mg/L", "--item", "NH3-N=NH3:mg/L");
        File.Delete(sections);
        File.Delete(months);
    }

    // Three days at two stations, the air the worse each day; one hour came twice.
    static async Task FileHoursAsync(string folder)
    {
        string hours = Path.Combine(folder, "hours.csv");
        string network = Path.Combine(folder, "network.csv");
        await File.WriteAllTextAsync(network, "level,area,station,from,until,kind\ncity,北京市,东四,2013-01-01,,urban\ncity,北京市,天坛,2013-01-01,,urban\n");
        IEnumerable<string> rows = from station in (string[])["东四", "天坛"] from hour in Enumerable.Range(0, 72) select $"{station},{new DateTime(2023, 4, 1).AddHours(hour):yyyy-MM-dd HH:mm},{40 + (hour * 4)}";
        await File.WriteAllLinesAsync(hours, ["station,time,pm25", .. rows, "天坛,2023-04-03 23:00,99"]);
        await RunAsync(folder, "ingest", "air", hours, "--network", network, "--plan", "6", "--layout", "wide", "--station", "station", "--time", "time", "--label", "start", "--pollutant", "PM2.5=pm25:ug");
        File.Delete(hours);
        File.Delete(network);
    }

    static async Task ImportAsync(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text);
        await RunAsync(folder, "import", path);
    }

    static async Task RunAsync(string folder, params string[] arguments)
    {
        using Process command = Process.Start(DemoSite.Command(folder, arguments))!;
        await command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();
        Assert.Equal(0, command.ExitCode);
    }
}
