using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>A person with a keyboard only: everything is reached in order, and where one stands is seen.</summary>
public sealed class KeyboardTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        IPage page = await site.VisitAsync(1280);
        await page.GotoAsync($"{DemoSite.Beijing}/measures/36");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("跳到正文", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True((await page.Locator(".skip").BoundingBoxAsync())!.X >= 0);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData(DemoSite.Beijing, 1280)]
    [InlineData(DemoSite.Beijing + "/measures?programme=5", 1280)]
    [InlineData(DemoSite.Beijing + "/measures/36", 390)]
    [InlineData(DemoSite.Beijing + "/districts", 390)]
    public async Task Every_stop_is_seen_and_none_holds_the_focus(string url, int width)
    {
        IPage page = await site.VisitAsync(width);
        await page.GotoAsync(url);
        int stops = await page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility()).length");
        List<string> unseen = [];
        for (int i = 0; i < stops; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            string? fault = await page.EvaluateAsync<string?>("""
                (() => {
                    const at = document.activeElement;
                    const style = getComputedStyle(at);
                    const mark = at.querySelector?.('rect');
                    const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none' || (mark && parseFloat(getComputedStyle(mark).strokeWidth) >= 3);
                    const box = at.getBoundingClientRect();
                    return at === document.body ? 'lost' : !seen ? 'unmarked: ' + at.outerHTML.slice(0, 120) : box.bottom < 0 || box.top > innerHeight ? 'off the screen: ' + at.outerHTML.slice(0, 120) : null;
                })()
                """);
            if (fault is not null)
            {
                unseen.Add(fault);
            }
        }

        Assert.True(stops > 15);
        Assert.Empty(unseen);
    }
}
