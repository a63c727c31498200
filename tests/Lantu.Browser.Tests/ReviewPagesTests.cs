using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>The pages on which reports are checked and accepted, in a real browser, wide and narrow.</summary>
public sealed class ReviewPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    const string Review = $"{DemoSite.Yunzhou}/review";

    [Fact]
    public async Task Every_page_is_accessible_quiet_and_fits_and_rows_are_walked_by_keys()
    {
        IPage office = await site.VisitAsync(1280);
        await office.GotoAsync($"{DemoSite.Yunzhou}/publish");
        await office.Locator("form[action$=publish] button").ClickAsync();
        await office.GotoAsync($"{DemoSite.Yunzhou}/rounds/2024-03");
        await office.GetByLabel("截止到（含当日）").FillAsync(DateTimeOffset.UtcNow.AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await office.GetByLabel("理由").FillAsync("补报三月进展");
        await office.GetByRole(AriaRole.Button, new() { Name = "补开" }).ClickAsync();
        await office.GotoAsync(Review);
        await office.GetByRole(AriaRole.Link, new() { Name = "2024年3月" }).ClickAsync();

        // Keys pressed before the page is there are nobody's.
        await office.WaitForURLAsync($"**{Review}/2024-03");
        await office.Keyboard.PressAsync("j");
        await office.Keyboard.PressAsync("j");
        await office.Keyboard.PressAsync("k");
        Assert.True(await office.Locator(".review-row").First.EvaluateAsync<bool>("row => row === document.activeElement"));
        await office.Keyboard.PressAsync("o");
        await office.WaitForURLAsync("**/measures/*");

        Assert.Empty(await Inspection.TourAsync(site, PageTour.Review(new Uri(office.Url).AbsolutePath)));
    }
}
