using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>Every page in a real browser, wide and narrow: nothing serious for axe, nothing in the console, no page wider than the screen.</summary>
public sealed class PagesTests : IAsyncLifetime
{
    static readonly string[] Pages = ["/", "/plans/1", "/plans/1/measures", "/plans/1/measures?programme=2", "/plans/1/measures/36", "/plans/1/units", "/plans/1/units/1", "/plans/1/districts", "/plans/1/findings", "/plans/1/source", "/nothing", "/plans/2", "/plans/2/measures/5", "/plans/1?lang=en"];

    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
    Process? _demo;
    string _address = "";

    public async ValueTask InitializeAsync()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        int port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        _address = $"http://localhost:{port}";
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "lantu.exe" : "lantu"), ["demo", "--data", _folder, "--urls", $"http://127.0.0.1:{port}"]) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment.Remove("LANTU_POSTGRES");
        _demo = Process.Start(start)!;
        while (await _demo.StandardError.ReadLineAsync() is { } line && !line.Contains(_address, StringComparison.Ordinal))
        {
        }

        _ = _demo.StandardError.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _demo!.Kill();
        await _demo.WaitForExitAsync();
        _demo.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Every_page_is_accessible_quiet_and_fits(int width)
    {
        Chromium.Require();
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await Chromium.LaunchAsync(playwright);
        List<string> faults = [];
        foreach (string url in Pages)
        {
            await using IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
            IPage page = await context.NewPageAsync();
            page.Console += (_, message) =>
            {
                if (message.Type == "error" && !url.Contains("nothing", StringComparison.Ordinal))
                {
                    faults.Add($"{url}: {message.Text}");
                }
            };
            await page.GotoAsync(_address + url);
            var axe = await page.RunAxe();
            faults.AddRange(axe.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{url}: {v.Id} {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth + 1"))
            {
                faults.Add($"{url}: wider than {width}");
            }

            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task The_plan_is_found_from_the_first_page_by_keyboard_and_without_script()
    {
        Chromium.Require();
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await Chromium.LaunchAsync(playwright);
        await using IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(_address + "/");

        await page.GetByRole(AriaRole.Link, new() { Name = "污染防治攻坚战" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "措施", Exact = true }).First.ClickAsync();
        await page.GetByLabel("文字").FillAsync("绿电");
        await page.GetByRole(AriaRole.Button, new() { Name = "筛选" }).ClickAsync();

        Assert.Contains("q=", page.Url, StringComparison.Ordinal);
        Assert.Equal("共 1 条", await page.GetByRole(AriaRole.Status).TextContentAsync());
    }
}
