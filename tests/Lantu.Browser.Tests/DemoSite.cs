using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Cookie = Microsoft.Playwright.Cookie;

namespace Lantu.Browser.Tests;

/// <summary>The built program, as a person starts it: unusual documents imported, then the demo with its samples, one plan published.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    // A folder's plans are numbered in the order of import.
    public const string WithoutTasks = "/plans/1";

    public const string OnlyDistricts = "/plans/2";

    public const string Corrected = "/plans/4";

    /// <summary>In force, with points that read alike, one of them decided.</summary>
    public const string Published = "/plans/5";

    public const string Beijing = "/plans/6";

    public const string Yunzhou = "/plans/7";

    const string Tasks = "# 云州市2024年水环境治理计划\n\n云政办发〔2024〕11号\n\n各区人民政府：\n\n现印发给你们，请认真执行。\n\n云州市人民政府办公厅\n2024年3月1日\n\n# 云州市2024年水环境治理计划\n\n序号\t重点任务\t工作措施\t完成时限\t牵头部门\t主责单位\t协办单位\n"
        + "1\t改造管网\t改造供水管网120公里，更换老旧水表5万只，漏损率控制在9%以内。\t年底前\t市水务局\t市财政局\t—\n2\t清理河道\t对城区二十条河道开展清淤，逐条公示清淤量和完成日期，接受沿岸居民监督。\t6月底前\t市水务局\t市水务局\t—\n";

    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
    Process? _demo;
    IPlaywright? _playwright;

    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // A fixture cannot skip; each test does when it visits.
        if (!Chromium.IsInstalled)
        {
            return;
        }

        await ImportAsync("notice.md", "# 云州市人民政府办公厅关于做好信息报送工作的通知\n\n云政办发〔2024〕9号\n\n各区人民政府：\n\n请各单位高度重视。\n\n云州市人民政府办公厅\n2024年3月1日\n");
        await ImportAsync("districts.md", "# 云州市2024年分区环境指标\n\n单位\t细颗粒物（微克/立方米）\t优良天数比率（%）\n甲区\t≤32\t≥82\n乙区\t31左右\t—\n");
        await ImportAsync("tasks.md", Tasks);
        await ImportAsync("corrected.md", Tasks.Replace("120公里", "150公里", StringComparison.Ordinal).Replace("9%以内。\t年底前\t市水务局", "9%以内。\t9月底前\t市住房城乡建设局", StringComparison.Ordinal).Replace("完成日期，接受沿岸居民监督", "完工时间，由第三方核验", StringComparison.Ordinal));
        await ImportAsync("open.md", "# 云州市2024年道路清扫计划\n\n云政办发〔2024〕15号\n\n各区人民政府：\n\n现印发给你们。\n\n云州市人民政府办公厅\n2024年3月1日\n\n# 云州市2024年道路清扫计划\n\n序号\t重点任务\t工作措施\t完成时限\t牵头部门\t主责单位\t协办单位\n"
            + "1\t清扫道路\t提高道路机械化清扫水平，做到应扫尽扫。\t年底前\t市城市管理局\t相关区政府\t—\n2\t清洗设施\t清洗沿街公共设施，按周安排。\t6月底前\t市城市管理局\t相关区政府\t—\n3\t巡查考评\t每月巡查并公布结果。\t年底前\t市城市管理局\t相关区政府\t—\n");
        await RunAsync("units", "import", Path.Combine(AppContext.BaseDirectory, "samples", "units", "beijing.json"), "--data", Data);
        int port = FreePort();
        Address = $"http://localhost:{port}";
        _demo = Process.Start(Command("demo", "--data", Data, "--urls", $"http://127.0.0.1:{port}"))!;
        while (await _demo.StandardError.ReadLineAsync() is { } line && !line.Contains(Address, StringComparison.Ordinal))
        {
        }

        _ = _demo.StandardError.ReadToEndAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(_playwright);
        await PublishAsync();
    }

    // As a person does; one point is decided, so that the page has both.
    async Task PublishAsync()
    {
        IPage page = await VisitAsync(1280);
        await page.GotoAsync($"{Published}/publish");
        await page.Locator($"form[action='{Published}/publish'] button").ClickAsync();
        await page.GotoAsync($"{Published}/decisions");
        await page.Locator("input[name=units]").First.FillAsync("甲区政府");
        await page.Locator("input[name=reason]").First.FillAsync("专题会议纪要");
        await page.Locator("form.typed button").First.ClickAsync();
        await page.Locator("section.card").Nth(1).WaitForAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>A page of a new visitor, with a screen of that width; the plan office's unless it is another person's.</summary>
    public async Task<IPage> VisitAsync(int width, bool hasScript = true, string? person = null)
    {
        Chromium.Require();
        IBrowserContext context = await Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, JavaScriptEnabled = hasScript, ReducedMotion = ReducedMotion.Reduce, BaseURL = Address });
        if (person is not null)
        {
            await context.AddCookiesAsync([new Cookie { Name = "lantu-person", Value = person, Url = Address }]);
        }

        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_playwright is not null)
        {
            await Browser.DisposeAsync();
            _playwright.Dispose();
        }

        if (_demo is not null)
        {
            _demo.Kill();
            await _demo.WaitForExitAsync();
            _demo.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    string Data => Path.Combine(_folder, "data");

    async Task ImportAsync(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text);
        await RunAsync("import", path, "--data", Data);
    }

    static async Task RunAsync(params string[] arguments)
    {
        using Process command = Process.Start(Command(arguments))!;
        await command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();
        Assert.Equal(0, command.ExitCode);
    }

    internal static int FreePort()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }

    internal static ProcessStartInfo Command(params string[] arguments)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "lantu.exe" : "lantu"), arguments) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment.Remove("LANTU_POSTGRES");
        return start;
    }
}
