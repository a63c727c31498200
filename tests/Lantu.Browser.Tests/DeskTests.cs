using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>A plan office takes a document from upload to published: by the keyboard alone, and again without scripts.</summary>
public sealed class DeskTests(DemoSite site) : IClassFixture<DemoSite>
{
    // The real scan where it stands beside the checkout, else a sample with misprints of the same sorts.
    static readonly string Real = Path.Combine(Repository.Root, "..", "shared", "data", "beijing-2023", "notice.txt");

    const int MostDecisions = 60;

    [Fact]
    public async Task A_scan_is_settled_and_published_by_keyboard()
    {
        IPage page = await site.VisitAsync(1280);
        await HandInAsync(page, await DocumentAsync());
        int decisions = 0;
        while (await page.Locator("#finding").CountAsync() > 0 && await WayAsync(page) is { } way)
        {
            decisions++;
            Assert.True(decisions <= MostDecisions, $"More than {MostDecisions} decisions, at {page.Url}.");
            await PressAsync(page, way);
        }

        await page.Keyboard.PressAsync("p");
        await page.WaitForURLAsync("**/publish");

        // Another issue of the document may be in force here: what ends by this one is confirmed.
        if (await page.Locator("input[name=ends]").CountAsync() > 0)
        {
            await ReachAsync(page, page.Locator("input[name=ends]"));
            await page.Keyboard.PressAsync("Space");
        }

        await PressAsync(page, page.Locator("form[action$=publish] button"));

        Assert.Equal("计划已发布", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync());
        TestContext.Current.TestOutputHelper?.WriteLine($"{decisions} decisions");
    }

    [Fact]
    public async Task One_key_accepts_another_undoes_and_typing_is_no_key()
    {
        IPage page = await site.VisitAsync(1280);
        await HandInAsync(page, OfYear(Misprinted("甲"), "2032"));
        await page.GotoAsync($"{page.Url}?code=unit-corrected");
        string first = (await page.Locator("#finding + .panel-note").TextContentAsync())!;

        await page.Locator("#reason").FillAsync("");
        await page.Locator("#reason").PressSequentiallyAsync("ak");
        Assert.Equal("ak", await page.Locator("#reason").InputValueAsync());
        await page.Locator("main").FocusAsync();
        await page.Keyboard.PressAsync("a");
        await page.GetByText("第 1 次处理：已采纳").WaitForAsync();
        Assert.NotEqual(first, await page.Locator("#finding + .panel-note").TextContentAsync());
        await page.Keyboard.PressAsync("u");
        await page.GetByText("第 1 次处理已撤销").WaitForAsync();

        Assert.Equal(first, await page.Locator("#finding + .panel-note").TextContentAsync());
    }

    // Links and buttons of the pages themselves, and the browser's back for none of it: where a page offers nothing further the test ends there.
    [Fact]
    public async Task Without_scripts_the_scan_goes_the_same_way_in_as_few_decisions()
    {
        IPage page = await site.VisitAsync(390, hasScript: false);
        int pages = 0;
        page.Response += (_, response) => pages += response.Request.IsNavigationRequest && response.Status is >= 200 and < 300 ? 1 : 0;
        await page.GotoAsync("/imports");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "乙.txt", MimeType = "text/plain", Buffer = OfYear(await DocumentAsync(), "2031") });
        await page.GetByRole(AriaRole.Button, new() { Name = "交件" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "到核定台" }).ClickAsync(new() { Timeout = 30_000 });
        pages = 0;
        int decisions = 0;
        while (await page.Locator("#finding").CountAsync() > 0 && await WayAsync(page) is { } way)
        {
            decisions++;
            Assert.True(decisions <= MostDecisions, $"More than {MostDecisions} decisions, at {page.Url}.");
            await way.ClickAsync();
        }

        Assert.True(pages <= 2 * decisions, $"{pages} pages for {decisions} decisions: one decision is to lead to the next.");
        await page.GetByRole(AriaRole.Link, new() { Name = "发布" }).First.ClickAsync();
        if (await page.Locator("input[name=ends]").CountAsync() > 0)
        {
            await page.Locator("input[name=ends]").CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "发布" }).ClickAsync();

        Assert.Equal("计划已发布", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync());
        TestContext.Current.TestOutputHelper?.WriteLine($"{decisions} decisions, {pages} pages");
    }

    // What can be taken is taken for all alike, repairs of one sort together; what can't is kept for all of its sort. Nothing where the page offers no decision.
    static async Task<ILocator?> WayAsync(IPage page)
    {
        bool isProposed = await page.Locator("[data-key=a]").CountAsync() > 0;
        bool isRepair = await page.Locator("#finding").TextContentAsync() is { } sort && sort.Contains("单位", StringComparison.Ordinal) && await page.GetByText("把握").CountAsync() > 0;
        ILocator form = page.Locator(isProposed ? "form[action$=accept]" : "form[action$=keep]");
        string[] ways = isRepair && isProposed ? ["button[value=sort]", "[data-key=a]"] : isProposed ? ["button[value=alike]", "[data-key=a]"] : ["button[value=sort]", "button[value=alike]", "[data-key=k]"];
        foreach (string way in ways)
        {
            if (await form.Locator(way).CountAsync() > 0)
            {
                return form.Locator(way).First;
            }
        }

        return null;
    }

    static async Task HandInAsync(IPage page, byte[] document)
    {
        await page.GotoAsync("/imports");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "扫描件.txt", MimeType = "text/plain", Buffer = document });
        await PressAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "交件" }));
        ILocator desk = page.GetByRole(AriaRole.Link, new() { Name = "到核定台" });
        await desk.WaitForAsync(new() { Timeout = 30_000 });
        await PressAsync(page, desk);
    }

    static async Task PressAsync(IPage page, ILocator target)
    {
        await ReachAsync(page, target);
        await page.EvaluateAsync("window.isLeft = false");
        await page.Keyboard.PressAsync("Enter");
        for (int i = 0; i < 1_000 && !await IsThereAsync(page); i++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.True(await IsThereAsync(page), $"Enter leads nowhere at {page.Url}.");
    }

    // As a person does it, by Tab; a page that leads nowhere would never let the focus arrive.
    static async Task ReachAsync(IPage page, ILocator target)
    {
        IElementHandle wanted = await target.First.ElementHandleAsync();
        for (int i = 0; i < 80 && !await wanted.EvaluateAsync<bool>("e => e === document.activeElement"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.True(await wanted.EvaluateAsync<bool>("e => e === document.activeElement"), $"The focus never reaches what is wanted at {page.Url}.");
    }

    // The next page is whole. The pages' own policy forbids the browser's way to wait for a condition.
    static async Task<bool> IsThereAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<bool>("window.isLeft === undefined && document.readyState === 'complete'");
        }
        catch (PlaywrightException)
        {
            // The page was left while it was asked.
            return false;
        }
    }

    static async Task<byte[]> DocumentAsync() => File.Exists(Real) ? await File.ReadAllBytesAsync(Real) : Misprinted("丙");

    // What was decided on this year's counts for a correction of it, not for the next.
    static byte[] OfYear(byte[] document, string year) =>
        System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(document).Replace("2023", year, StringComparison.Ordinal));

    static byte[] Misprinted(string mark)
    {
        string plan = File.ReadAllText(Path.Combine(Repository.Root, "samples", "beijing-2023", "plan.md"));
        return System.Text.Encoding.UTF8.GetBytes(plan.Replace("市水务局", "市水务厅", StringComparison.Ordinal).Replace("市城市管理委", "市城市管里委", StringComparison.Ordinal) + $"\n\n{mark}\n");
    }
}
