using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>The system's Chromium; where it is absent the tests skip by name, unless everything is required.</summary>
static class Chromium
{
    static string? Path => new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public static bool IsInstalled => Path is not null;

    public static void Require()
    {
        if (Path is null && Environment.GetEnvironmentVariable("LANTU_REQUIRE_ALL") == "1")
        {
            Assert.Fail("Chromium is required here and is not installed.");
        }

        Assert.SkipUnless(Path is not null, "Chromium is not installed.");
    }

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
}
