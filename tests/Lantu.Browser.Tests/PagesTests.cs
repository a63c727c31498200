using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>Every page in a real browser, wide and narrow: nothing for axe to find, nothing in the console, no page wider than the screen.</summary>
public sealed class PagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Every_page_is_accessible_quiet_and_fits()
    {
        IPage office = await site.VisitAsync(1280);
        await office.GotoAsync("/units/1/2/contact");
        await office.GetByLabel("姓名").FillAsync("李联络");
        await office.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        string ends = (await office.Locator("a[href*='/contact/end?']").First.GetAttributeAsync("href"))!;

        Assert.Empty(await Inspection.TourAsync(site, [.. PageTour.Plans, .. PageTour.Drafts, .. PageTour.Accounts, .. PageTour.Directories(ends[ends.IndexOf('?', StringComparison.Ordinal)..])]));
    }

    [Fact]
    public async Task Every_page_that_refuses_a_form_is_accessible_and_fits() => Assert.Empty(await Inspection.TourAsync(site, PageTour.Refused));

    [Fact]
    public async Task A_document_on_its_way_in_is_followed_on_accessible_pages_to_the_end_it_comes_to()
    {
        IPage office = await site.VisitAsync(1280);
        await HandInAsync(office, "旧文件.rtf", "{\\rtf1 old}");
        string waiting = new Uri(office.Url).AbsolutePath;

        Assert.Empty(await Inspection.TourAsync(site, PageTour.Import(waiting)));

        site.ReleaseOffice();
        await office.GetByText("旧文件.rtf").WaitForAsync(new() { Timeout = 30_000 });
        await office.Locator("#file").WaitForAsync(new() { Timeout = 30_000 });
        Assert.Empty(await Inspection.LookAsync(office));
        await HandInAsync(office, "计划.md", "# 云州市2024年绿化计划\n\n一、种树\n\n（一）种树。种好树。（市园林局负责）\n");
        await office.GetByRole(AriaRole.Link, new() { Name = "到核定台" }).WaitForAsync(new() { Timeout = 30_000 });
        Assert.Empty(await Inspection.LookAsync(office));
    }

    static async Task HandInAsync(IPage page, string name, string text)
    {
        await page.GotoAsync("/imports");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await page.GetByRole(AriaRole.Button, new() { Name = "交件" }).ClickAsync();
        await page.WaitForURLAsync("**/imports/*");
    }

    /// <summary>An inspection that never found anything proves nothing: here it must.</summary>
    [Fact]
    public async Task The_inspection_finds_what_is_wrong()
    {
        IPage page = await site.VisitAsync(1280);
        await page.SetContentAsync("<!doctype html><html lang=zh><title>坏页</title><main><p style='width:500px;color:#bbb;background:#fff'>看不清的字</p><p style='width:1em'>排成一竖</p><img src='data:,'></main>");

        string faults = string.Join(Environment.NewLine, await Inspection.LookAsync(page));

        string[] expected = ["not one h1", .. Postgres.IsUsed ? [] : (string[])["at 1280: image-alt", "at 390: color-contrast", "wider than 390", "wider than 360", "a character a line, 排成一竖"]];
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
