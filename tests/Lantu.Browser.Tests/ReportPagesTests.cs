using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>A unit's month in a real browser: filed by keyboard alone, with scripts and without, kept while it is typed, looked at wide and narrow.</summary>
public sealed class ReportPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    const string Office = "demo.coordinator";
    const string Preparer = "demo.chaoyang.preparer";
    const string Approver = "demo.chaoyang.approver";
    const int Measures = 25;

    static int s_issued;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_month_of_25_rows_is_filed_by_keyboard_alone_in_two_page_loads(bool hasScript)
    {
        string url = await OpenRoundAsync();
        IPage page = await site.VisitAsync(1280, hasScript, Preparer);
        int loads = 0;
        page.Response += (_, response) => loads += response.Request.ResourceType == "document" && response.Status is not (302 or 303) ? 1 : 0;
        await page.GotoAsync(url);
        int rows = 0;
        for (int stop = 0; stop < 600; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            switch (await page.EvaluateAsync<string>("[document.activeElement.tagName, document.activeElement.name ?? '', document.activeElement.value ?? ''].join(' ').replace(/m\\d+-/, '')"))
            {
                case var at when at.StartsWith("SELECT claim", StringComparison.Ordinal):
                    rows++;
                    await page.Keyboard.PressAsync("ArrowDown");
                    if (rows % 2 == 0)
                    {
                        // Every other row says more than that it goes on as planned.
                        await page.Keyboard.PressAsync("ArrowDown");
                        await page.Keyboard.PressAsync("ArrowDown");
                        await page.Keyboard.PressAsync("ArrowDown");
                    }

                    break;
                case var at when at.StartsWith("TEXTAREA text", StringComparison.Ordinal) && rows % 2 == 0:
                    await page.Keyboard.TypeAsync("按月推进。");
                    break;
                case var at when at.StartsWith("INPUT t", StringComparison.Ordinal) && rows % 2 == 0:
                    await page.Keyboard.TypeAsync("1");
                    break;
                case "BUTTON act all":
                    await page.Keyboard.PressAsync("Enter");
                    stop = 600;
                    break;
            }
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync($"已提交{Measures}项");
        Assert.Equal((Measures, 2), (rows, loads));

        IPage approver = await site.VisitAsync(1280, hasScript, Approver);
        await approver.GotoAsync(url);
        await approver.GetByRole(AriaRole.Button, new() { Name = "签发", Exact = true }).PressAsync("Enter");
        await Assertions.Expect(approver.GetByRole(AriaRole.Status).First).ToContainTextAsync($"本次签发{Measures}项");
    }

    [Fact]
    public async Task What_is_typed_is_kept_by_itself_without_a_connection_and_without_a_session()
    {
        string url = await OpenRoundAsync();
        IPage page = await site.VisitAsync(1280, person: Preparer);
        await page.GotoAsync(url);
        ILocator text = page.Locator("textarea[name$='-text']").First;
        ILocator status = page.Locator("[data-status]");
        await text.FillAsync("第一句。");
        await Assertions.Expect(status).ToContainTextAsync("草稿已保存", new() { Timeout = 15_000 });

        // The connection is lost and comes back.
        await page.Context.SetOfflineAsync(true);
        await text.FillAsync("第一句。第二句。");
        await Assertions.Expect(status).ToContainTextAsync("没有保存成功", new() { Timeout = 15_000 });
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(status).ToContainTextAsync("草稿已保存", new() { Timeout = 25_000 });
        await page.ReloadAsync();
        await Assertions.Expect(text).ToHaveValueAsync("第一句。第二句。");

        // The page is left before anything was kept: the browser sends it by itself, after the next page has been asked for.
        await text.FillAsync("第三句。");
        await page.GotoAsync("/account");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await ReloadUntilAsync(page, url, text, "第三句。");
    }

    [Fact]
    public async Task Every_page_is_accessible_quiet_and_fits()
    {
        string url = await OpenRoundAsync();
        IPage page = await site.VisitAsync(1280, person: Preparer);
        await page.GotoAsync(url);
        string first = (await page.Locator("[data-row]").First.GetAttributeAsync("data-row"))!;
        await page.Locator($"[name=m{first}-claim]").SelectOptionAsync("Behind");
        await page.Locator($"[name=m{first}-text]").FillAsync("管网改造进场。");
        await page.Locator($"[name=m{first}-problem]").FillAsync("施工许可未批。");
        await page.Locator($"[name=m{first}-next]").FillAsync("三月底前取得许可。");
        foreach (ILocator figure in await page.Locator($"[name^=m{first}-t]:not([name$=text])").AllAsync())
        {
            await figure.FillAsync("999");
        }

        await page.Locator($"button[value='file:{first}']").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("已提交1项");
        IPage office = await site.VisitAsync(1280, person: Office);
        (_, string below) = await AssignmentPagesTests.HandDownAsync(office, page, url[..url.IndexOf("/rounds/", StringComparison.Ordinal)], "朝阳区路政所");
        Assert.Empty(await Inspection.TourAsync(site, PageTour.Reporting(url, first, below)));
    }

    // What goes on by itself has half a minute.
    static async Task ReloadUntilAsync(IPage page, string url, ILocator field, string wanted)
    {
        for (int again = 0; again < 30; again++)
        {
            await page.GotoAsync(url);
            if (await field.InputValueAsync() == wanted)
            {
                return;
            }

            await page.WaitForTimeoutAsync(1_000);
        }

        await Assertions.Expect(field).ToHaveValueAsync(wanted);
    }

    // A plan of its own, so that each test has the first month to itself; its round is opened by hand, as it is past.
    async Task<string> OpenRoundAsync()
    {
        int number = Interlocked.Increment(ref s_issued);
        IPage office = await site.VisitAsync(1280, person: Office);
        await office.GotoAsync("/imports");
        await office.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "计划.md", MimeType = "text/markdown", Buffer = Encoding.UTF8.GetBytes(Document(number)) });
        await office.Locator("main form button").First.ClickAsync();
        await office.WaitForURLAsync("**/imports/*");
        ILocator made = office.Locator("main a[href^='/plans/']").First;
        await made.WaitForAsync(new() { Timeout = 30_000 });
        string plan = string.Join('/', (await made.GetAttributeAsync("href"))!.Split('/')[..3]);
        await office.GotoAsync($"{plan}/publish");
        await office.Locator($"form[action='{plan}/publish'] button").ClickAsync();
        await office.GotoAsync($"{plan}/rounds/2024-02");
        await office.GetByLabel("截止到（含当日）").FillAsync(DateTimeOffset.UtcNow.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await office.GetByLabel("理由").FillAsync("补报二月进展");
        await office.GetByRole(AriaRole.Button, new() { Name = "补开" }).ClickAsync();
        await office.GotoAsync($"{plan}/units");
        string unit = (await office.GetByRole(AriaRole.Link, new() { Name = "朝阳区政府", Exact = true }).First.GetAttributeAsync("href"))!;
        await office.Context.CloseAsync();
        await ProveDrawnAsync($"{unit}/rounds/2024-02");
        return $"{unit}/rounds/2024-02";
    }

    // Which rows are drawn for proof differs from plan to plan: they have their evidence before anything is filed.
    async Task ProveDrawnAsync(string url)
    {
        IPage page = await site.VisitAsync(1280, person: Preparer);
        await page.GotoAsync(url);
        string[] drawn = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-row]')].filter(row => row.textContent.includes('抽中核查')).map(row => row.dataset.row)");
        foreach (string row in drawn)
        {
            await page.GotoAsync($"{url}/reports/{row}");
            await page.GetByLabel("文件").SetInputFilesAsync(new FilePayload { Name = $"佐证{row}.pdf", MimeType = "application/pdf", Buffer = Encoding.UTF8.GetBytes($"%PDF-1.7 {row}") });
            await page.GetByRole(AriaRole.Button, new() { Name = "上传佐证材料" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = $"佐证{row}.pdf" })).ToBeVisibleAsync();
        }

        await page.Context.CloseAsync();
    }

    static string Document(int number)
    {
        StringBuilder text = new($"""
            # 北京市人民政府办公厅关于印发《北京市清洁行动2024年第{number}批计划》的通知

            京政办发〔2024〕{number + 60}号

            各区人民政府：

            现将计划印发给你们。各区、各部门每月第三个工作日前向市生态环境局报送上月工作进展情况。

            北京市人民政府办公厅
            2024年2月1日

            附件：北京市清洁行动2024年第{number}批计划

            附件 北京市清洁行动2024年第{number}批计划

            | 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 | 主责单位 | 协办单位 |
            |---|---|---|---|---|---|---|

            """);
        for (int i = 1; i <= Measures; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {i} | 任务{i} | {(i % 2 == 0 ? $"改造老旧管网{i * 10}公里。" : "完善巡查机制，逐月通报巡查结果。")} | 年底前 | 市城市管理委 | 朝阳区政府 | — |");
        }

        return text.ToString();
    }
}
