using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>The built program serving a folder that nobody has used, with what it prints for whoever sets it up.</summary>
public sealed partial class NewSite : IAsyncDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
    Process? _serve;
    IPlaywright? _playwright;
    IBrowser? _browser;

    NewSite()
    {
    }

    public string Address { get; private set; } = "";

    /// <summary>The setup code as printed.</summary>
    public string Code { get; private set; } = "";

    public static async Task<NewSite> StartAsync()
    {
        Chromium.Require();
        NewSite site = new();
        int port = DemoSite.FreePort();
        site.Address = $"http://localhost:{port}";
        site._serve = Process.Start(DemoSite.Command(site._folder, "serve", "--urls", $"http://127.0.0.1:{port}"))!;
        while (site.Code.Length == 0 && await site._serve.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            site.Code = Printed().Match(line).Value;
        }

        Assert.NotEmpty(site.Code);
        _ = site._serve.StandardError.ReadToEndAsync(CancellationToken.None);
        site._playwright = await Playwright.CreateAsync();
        site._browser = await Chromium.LaunchAsync(site._playwright);
        return site;
    }

    /// <summary>A page of somebody at a browser of their own.</summary>
    public async Task<IPage> VisitAsync() =>
        await (await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce, BaseURL = Address })).NewPageAsync();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_serve is not null)
        {
            _serve.Kill();
            await _serve.WaitForExitAsync();
            _serve.Dispose();
        }

        await Postgres.DropAsync(_folder);
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Printed();
}
