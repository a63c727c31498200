using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>Calendars and the rounds of a published plan in a real browser, wide and narrow.</summary>
public sealed class RoundPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    const string Round = $"{DemoSite.Yunzhou}/rounds/2024-03";

    static readonly string[] Pages =
        ["/calendars?year=2023", "/calendars?year=2023&lang=en", "/calendars?year=2040", "/calendars/1/upload", "/calendars/1/upload?lang=en", $"{DemoSite.Yunzhou}/rounds", $"{DemoSite.Yunzhou}/rounds?lang=en", Round, $"{Round}?lang=en", $"{DemoSite.Yunzhou}/rounds/2024-05", $"{DemoSite.Beijing}/rounds", $"{DemoSite.WithoutTasks}/rounds",
            $"{DemoSite.Yunzhou}/reminders", $"{DemoSite.Yunzhou}/reminders?lang=en", $"{DemoSite.Yunzhou}/reminders/ledger", $"{DemoSite.Yunzhou}/reminders/ledger?lang=en", $"{DemoSite.Yunzhou}/reminders/2024-03", $"{DemoSite.Yunzhou}/reminders/2024-03?lang=en", $"{DemoSite.WithoutTasks}/reminders",
            $"{DemoSite.Yunzhou}/completeness", $"{DemoSite.Yunzhou}/completeness?lang=en", $"{DemoSite.Beijing}/completeness", $"{DemoSite.Yunzhou}/burden?round=2024-03", $"{DemoSite.Yunzhou}/burden?round=2024-03&lang=en"];

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

        Assert.Empty(await Inspection.TourAsync(site, Pages.Select(url => (url, (string?)null))));
    }
}
