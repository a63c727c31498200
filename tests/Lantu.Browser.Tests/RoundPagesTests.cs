using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>Calendars and the rounds of a published plan in a real browser, wide and narrow.</summary>
public sealed class RoundPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task A_round_of_a_published_plan_is_opened_by_hand_without_script_and_every_page_is_accessible_and_fits()
    {
        IPage office = await site.VisitAsync(1280, hasScript: false);
        await office.GotoAsync($"{DemoSite.Yunzhou}/publish");
        await office.Locator("form[action$=publish] button").ClickAsync();
        await office.GotoAsync($"{DemoSite.Yunzhou}/rounds");
        await office.GetByRole(AriaRole.Link, new() { Name = "2024年3月" }).ClickAsync();
        await office.GetByLabel("截止到（含当日）").FillAsync(DateTimeOffset.UtcNow.AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await office.GetByLabel("理由").FillAsync("补报三月进展");
        await office.GetByRole(AriaRole.Button, new() { Name = "补开" }).ClickAsync();
        Assert.Equal("开放", await office.Locator(".page-head .label").First.TextContentAsync());

        IPage call = await site.VisitAsync(1280);
        await call.GotoAsync($"{DemoSite.Yunzhou}/reminders/2024-03");
        await call.GetByLabel("附言（可不填，至多 200 字）").FillAsync("请尽快签发");
        await call.GetByRole(AriaRole.Button, new() { Name = "核对收件人" }).ClickAsync();
        Assert.Empty(await Inspection.LookAsync(call));

        // The shipped notice with a day more: what it would change is shown before it is loaded.
        string notice = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "calendars", "china", "2024.txt"), TestContext.Current.CancellationToken);
        await call.GotoAsync("/calendars/1/upload");
        await call.SetInputFilesAsync("#file", new FilePayload { Name = "通知.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(notice.Replace("6月10日（周一）放假，共1天", "6月10日（周一）至11日（周二）放假，共2天", StringComparison.Ordinal)) });
        await call.GetByRole(AriaRole.Button, new() { Name = "查看改动" }).ClickAsync();
        await call.Locator(".day-changes li").First.WaitForAsync();
        Assert.Empty(await Inspection.LookAsync(call));

        Assert.Empty(await Inspection.TourAsync(site, PageTour.Rounds));
    }
}
