using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>Charts in a real browser: drawn within the page's policy, no wider than the screen, on paper too, and never without the table of their figures.</summary>
public sealed class ChartTests(DemoSite site) : IClassFixture<DemoSite>
{
    const string Indicator = $"{DemoSite.Beijing}/indicators/2";

    const string Target = $"{Indicator}/rows/1";

    const int MostBytes = 250 * 1024;

    // The figures of each test are those of all: filed again they change nothing.
    const string Figures = """
        地区,指标,时期,数值,单位,状态,口径,计入天数,有效天数,来源,备注
        东城区,pm25,2022-01,44,ug/m3,核定,,,,公报,
        东城区,pm25,2023-01,40,ug/m3,核定,,,,公报,
        西城区,pm25,2023-01,44,ug/m3,核定,,,,公报,
        东城区,pm25,2023-02,50,ug/m3,核定,,,,公报,
        西城区,pm25,2023-02,30,ug/m3,核定,,,,公报,
        """;

    [Theory]
    [InlineData(Target)]
    [InlineData(Indicator)]
    public async Task A_chart_is_drawn_quietly_on_any_screen_and_a_first_visit_stays_light(string url)
    {
        IPage page = await VisitAsync();
        List<string> told = [];
        List<IRequest> requests = [];
        page.Console += (_, message) => told.Add(message.Text);
        page.PageError += (_, error) => told.Add(error);
        page.RequestFinished += (_, request) => requests.Add(request);

        await page.GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        await Assertions.Expect(page.Locator(".chart-area svg")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".chart-area svg")).ToContainTextAsync("2月");
        await Assertions.Expect(page.Locator(".chart-data table")).ToBeHiddenAsync();
        Assert.Empty(await Inspection.LookAsync(page));
        Assert.Empty(told);
        int bytes = 0;
        foreach (IRequest request in requests)
        {
            RequestSizesResult sizes = await request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        Assert.InRange(bytes, 1, MostBytes);
    }

    [Fact]
    public async Task A_unit_is_picked_out_and_the_picture_is_saved()
    {
        IPage page = await VisitAsync();
        await page.GotoAsync(Indicator);
        await page.Locator(".chart-area svg").WaitForAsync();
        string before = await page.Locator(".chart-area").InnerHTMLAsync();

        await page.GetByLabel("突出显示").SelectOptionAsync("西城区");
        Assert.NotEqual(before, await page.Locator(".chart-area").InnerHTMLAsync());
        IDownload saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "存为图片（SVG）" }).ClickAsync());

        Assert.EndsWith(".svg", saved.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains("西城区", await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_follows_the_width_of_the_window_and_of_the_sheet()
    {
        IPage page = await VisitAsync();
        await page.GotoAsync(Target);
        ILocator drawing = page.Locator(".chart-area svg");
        await drawing.WaitForAsync();
        await FitsAsync(390);
        await FitsAsync(1280);

        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Assertions.Expect(drawing).ToHaveAttributeAsync("width", "640");
        await page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await FitsAsync(1280);

        async Task FitsAsync(int width)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.WaitForFunctionAsync("() => { const area = document.querySelector('.chart-area'); return Number(area.querySelector('svg').getAttribute('width')) === area.clientWidth; }");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_scripts_or_what_draws_the_table_stands_there(bool hasScript)
    {
        await VisitAsync();
        IPage page = await site.VisitAsync(1280, hasScript);
        await page.RouteAsync("**/assets/chart/**", route => route.AbortAsync());

        await page.GotoAsync(Target);

        await Assertions.Expect(page.Locator(".chart-data tbody tr").First).ToContainTextAsync("40");
        await Assertions.Expect(page.Locator(".chart-data tbody tr").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".chart-area")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".chart-failed")).ToBeVisibleAsync(new() { Visible = hasScript });
    }

    async Task<IPage> VisitAsync()
    {
        IPage page = await site.VisitAsync(1280);
        await page.GotoAsync($"{DemoSite.Beijing}/indicators/figures/upload");
        await page.SetInputFilesAsync("main input[type=file]", new FilePayload { Name = "figures.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(Figures) });
        await page.RunAndWaitForResponseAsync(() => page.Locator("main form button").First.ClickAsync(), response => response.Request.Method == "POST");
        await page.Locator("main .told").First.WaitForAsync();
        await page.Context.CloseAsync();
        return await site.VisitAsync(1280);
    }
}
