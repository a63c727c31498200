using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>Every page in a real browser, wide and narrow: nothing for axe to find, nothing in the console, no page wider than the screen.</summary>
public sealed class PagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    static readonly string[] Pages =
    [
        "/", "/?lang=en", "/nothing", DemoSite.Beijing, $"{DemoSite.Beijing}?lang=en", $"{DemoSite.Beijing}/measures", $"{DemoSite.Beijing}/measures?programme=2&unit=市水务局&lang=en",
        $"{DemoSite.Beijing}/measures?sort=deadline&programme=4", $"{DemoSite.Beijing}/measures?q=没有这样的字", $"{DemoSite.Beijing}/measures/36", $"{DemoSite.Beijing}/measures/48?lang=en", $"{DemoSite.Beijing}/views?unit=市水务局", $"{DemoSite.Beijing}/units", $"{DemoSite.Beijing}/units/1",
        $"{DemoSite.Beijing}/units/50?sort=deadline&role=Lead", $"{DemoSite.Beijing}/districts", $"{DemoSite.Beijing}/districts?lang=en", $"{DemoSite.Beijing}/findings", $"{DemoSite.Beijing}/findings?lang=en", $"{DemoSite.Beijing}/source",
        DemoSite.Yunzhou, $"{DemoSite.Yunzhou}/measures", $"{DemoSite.Yunzhou}/measures/5", $"{DemoSite.Yunzhou}/source", DemoSite.WithoutTasks, $"{DemoSite.WithoutTasks}/measures", $"{DemoSite.WithoutTasks}/units", $"{DemoSite.WithoutTasks}/districts",
        "/imports", "/imports/999", $"{DemoSite.Beijing}/desk", $"{DemoSite.Beijing}/desk?lang=en", $"{DemoSite.Yunzhou}/desk?show=all", $"{DemoSite.Beijing}/desk/acts", $"{DemoSite.Beijing}/measures/36/correct", $"{DemoSite.Beijing}/publish",
        $"{DemoSite.Beijing}/decisions", $"{DemoSite.Published}/decisions", $"{DemoSite.Published}/decisions?show=all", $"{DemoSite.Published}/decisions?lang=en", $"{DemoSite.Published}/publish", $"{DemoSite.WithoutTasks}/desk", $"{DemoSite.WithoutTasks}/publish", $"{DemoSite.WithoutTasks}/header",
        $"{DemoSite.Published}/nodes", $"{DemoSite.Published}/nodes?lang=en", $"{DemoSite.Published}/measures/1/nodes", $"{DemoSite.Published}/units/1/nodes", $"{DemoSite.Published}/units/1/delegations", $"{DemoSite.Published}/units/1/delegations?lang=en", $"{DemoSite.Beijing}/nodes",
        DemoSite.Corrected, $"{DemoSite.Corrected}/changes", $"{DemoSite.Corrected}/changes?kind=Asked&lang=en", $"{DemoSite.Corrected}/changes?kind=Unchanged", $"{DemoSite.OnlyDistricts}/changes",
        "/units", "/units?lang=en", "/units/中华人民共和国", "/units/1", "/units/1?q=环保&lang=en", "/units/1/2", "/units/1/2?lang=en", "/units/1/add", "/units/1/2/correct", "/units/1/2/rename", "/units/1/2/merge?lang=en", "/units/1/2/end",
        "/units/1/2/contact", "/units/1/upload", "/units/1/history", "/units/1/groups", "/units/1/groups?lang=en", "/units/1/groups/add", "/units/1/groups/correct?group=各区政府", "/units/1/groups/remove?group=各区政府", "/units/1/undo",
        "/audit", "/audit?lang=en", "/audit?action=plan.imported&who=本机", "/audit?q=没有这样的字", "/audit/1", "/audit/2?lang=en",
        DemoSite.OnlyDistricts, $"{DemoSite.OnlyDistricts}/districts", $"{DemoSite.OnlyDistricts}/findings",
        "/people", "/people?lang=en", "/account", "/account?lang=en", "/sign-in", "/sign-in?lang=en", "/accounts", "/accounts?lang=en", "/accounts?text=没有这样的人", "/accounts/add", "/accounts/3", "/accounts/9?lang=en", "/accounts/rules", "/accounts/import",
    ];

    // Pages that others than the plan office see.
    static string? PersonOf(string url) => url.StartsWith("/audit", StringComparison.Ordinal) ? "demo.audit" : url.StartsWith("/accounts", StringComparison.Ordinal) ? "demo.security" : null;

    [Fact]
    public async Task Every_page_is_accessible_quiet_and_fits() =>
        Assert.Empty(await Inspection.TourAsync(site, Pages.Select(url => (url, PersonOf(url))), "/nothing", "/imports/999"));

    /// <summary>An inspection that never found anything proves nothing: here it must.</summary>
    [Fact]
    public async Task The_inspection_finds_what_is_wrong()
    {
        IPage page = await site.VisitAsync(1280);
        await page.SetContentAsync("<!doctype html><html lang=zh><title>坏页</title><main><p style='width:500px;color:#bbb;background:#fff'>看不清的字</p><img src='data:,'></main>");

        string faults = string.Join(Environment.NewLine, await Inspection.LookAsync(page));

        string[] expected = ["not one h1", .. Postgres.IsUsed ? [] : (string[])["at 1280: image-alt", "at 390: color-contrast", "wider than 390", "wider than 360"]];
        Assert.All(expected, fault => Assert.Contains(fault, faults, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_plan_is_found_from_the_first_page_without_script()
    {
        IPage page = await site.VisitAsync(1280, hasScript: false);
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Link, new() { Name = "北京市深入打好污染防治攻坚战2023年行动计划" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "措施", Exact = true }).First.ClickAsync();
        await page.GetByLabel("标题或文字").FillAsync("绿电");
        await page.GetByRole(AriaRole.Button, new() { Name = "筛选" }).ClickAsync();

        Assert.Contains("q=", page.Url, StringComparison.Ordinal);
        Assert.Equal("符合条件 1 条，共 173 条", await page.GetByRole(AriaRole.Status).TextContentAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "1-7-3 详情" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "市水务局" }).ClickAsync();
        Assert.Equal("市水务局", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync());
    }

    [Fact]
    public async Task A_place_of_the_document_is_shown_where_a_finding_leads()
    {
        IPage page = await site.VisitAsync(1280);
        await page.GotoAsync($"{DemoSite.Beijing}/findings");

        ILocator link = page.Locator("tbody a[href*='/source#']").First;
        string place = (await link.TextContentAsync())!;
        await link.ClickAsync();

        ILocator row = page.Locator("tr:target");
        await Assertions.Expect(row).ToContainTextAsync(place);
        await Assertions.Expect(row).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_first_visit_is_light_and_a_later_one_asks_for_little()
    {
        const int MostBytes = 250 * 1024;
        const int MostRequests = 3;
        IPage page = await site.VisitAsync(1280);
        List<IRequest> requests = [];
        page.RequestFinished += (_, request) => requests.Add(request);

        await page.GotoAsync($"{DemoSite.Beijing}/measures", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        int bytes = 0;
        foreach (IRequest request in requests)
        {
            RequestSizesResult sizes = await request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        requests.Clear();
        await page.GotoAsync($"{DemoSite.Beijing}/units", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.InRange(bytes, 1, MostBytes);
        Assert.InRange(requests.Count, 1, MostRequests);
    }
}
