using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Cookie = Microsoft.Playwright.Cookie;

namespace Lantu.Browser.Tests;

/// <summary>The built program, as a person starts it: unusual documents imported, then the demo with its samples, one plan published.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    // A folder's plans are numbered in the order of import.
    public const string WithoutTasks = "/plans/1";

    public const string OnlyDistricts = "/plans/2";

    public const string Corrected = "/plans/4";

    /// <summary>In force, with points that read alike, one of them decided.</summary>
    public const string Published = "/plans/5";

    public const string Beijing = "/plans/6";

    public const string Yunzhou = "/plans/7";

    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
    Process? _demo;
    IPlaywright? _playwright;

    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // A fixture cannot skip; each test does when it visits.
        if (!Chromium.IsInstalled)
        {
            return;
        }

        await PreparedFolder.CopyAsync(_folder);
        int port = FreePort();
        Address = $"http://localhost:{port}";
        _demo = Process.Start(WithWaitingOffice(Command(_folder, "demo", "--urls", $"http://127.0.0.1:{port}")))!;
        while (await _demo.StandardError.ReadLineAsync() is { } line && !line.Contains(Address, StringComparison.Ordinal))
        {
        }

        _ = _demo.StandardError.ReadToEndAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(_playwright);
        await PublishAsync();
    }

    // As a person does; one point is decided, so that the page has both.
    async Task PublishAsync()
    {
        IPage page = await VisitAsync(1280);
        await page.GotoAsync($"{Published}/publish");
        await page.Locator($"form[action='{Published}/publish'] button").ClickAsync();
        await page.GotoAsync($"{Published}/decisions");
        await page.Locator("input[name=units]").First.FillAsync("甲区政府");
        await page.Locator("input[name=reason]").First.FillAsync("专题会议纪要");
        await page.Locator("form.typed button").First.ClickAsync();
        await page.Locator("section.card").Nth(1).WaitForAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>A page of a new visitor, with a screen of that width; the plan office's unless it is another person's.</summary>
    public async Task<IPage> VisitAsync(int width, bool hasScript = true, string? person = null)
    {
        Chromium.Require();
        IBrowserContext context = await Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, JavaScriptEnabled = hasScript, ReducedMotion = ReducedMotion.Reduce, BaseURL = Address });
        IPage page = await context.NewPageAsync();
        await BecomeAsync(page, person);
        return page;
    }

    /// <summary>Lets somebody else sit at the page's browser, who has never been here.</summary>
    public async Task BecomeAsync(IPage page, string? person)
    {
        await page.Context.ClearCookiesAsync();
        if (person is not null)
        {
            await page.Context.AddCookiesAsync([new Cookie { Name = "lantu-person", Value = person, Url = Address }]);
        }
    }

    /// <summary>Lets the conversion of old office files end, without a result.</summary>
    public void ReleaseOffice() => File.WriteAllText(Path.Combine(_folder, "go"), "");

    // In LibreOffice's place stands a program that waits until it is released: an import stays under way for as long as a test looks at it.
    ProcessStartInfo WithWaitingOffice(ProcessStartInfo start)
    {
        if (!OperatingSystem.IsWindows())
        {
            string place = Directory.CreateDirectory(Path.Combine(_folder, "office")).FullName;
            string program = Path.Combine(place, "soffice");
            File.WriteAllText(program, $"#!/bin/sh\nwhile [ ! -e '{_folder}/go' ]; do sleep 0.1; done\n");
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            start.Environment["PATH"] = place + Path.PathSeparator + start.Environment["PATH"];
        }

        return start;
    }

    public async ValueTask DisposeAsync()
    {
        if (_playwright is not null)
        {
            await Browser.DisposeAsync();
            _playwright.Dispose();
        }

        if (_demo is not null)
        {
            _demo.Kill();
            await _demo.WaitForExitAsync();
            _demo.Dispose();
        }

        await Postgres.DropAsync(_folder);
        Directory.Delete(_folder, recursive: true);
    }

    internal static int FreePort()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }

    /// <summary>The built program on a folder's data, and on its database where the tests run on PostgreSQL.</summary>
    internal static ProcessStartInfo Command(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "lantu.exe" : "lantu"), [.. arguments, "--data", Path.Combine(folder, "data")]) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment.Remove("LANTU_POSTGRES");
        if (Postgres.Of(folder) is { } postgres)
        {
            start.Environment["LANTU_POSTGRES"] = postgres;
        }

        return start;
    }
}
