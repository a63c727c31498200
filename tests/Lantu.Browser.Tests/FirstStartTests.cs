using Microsoft.Playwright;
using OtpNet;

namespace Lantu.Browser.Tests;

/// <summary>A new installation from its first page to the first person who works with it, and a passkey from its making to its end.</summary>
public sealed class FirstStartTests
{
    const string Password = "Tiger-lamp-48 walks";

    readonly List<string> _faults = [];
    readonly HashSet<string> _seen = [];

    [Fact]
    public async Task Three_administrators_begin_and_the_people_they_enter_come_in()
    {
        await using NewSite site = await NewSite.StartAsync();
        IPage start = await site.VisitAsync();

        string[] links = await InstallAsync(start, site.Code);
        Assert.Equal(3, links.Distinct().Count());
        foreach (string other in (string[])[links[0], links[2]])
        {
            IPage administrator = await site.VisitAsync();
            await ActivateAsync(administrator, other);
            await administrator.GotoAsync("/");
            Assert.EndsWith("/account/second-factor", administrator.Url, StringComparison.Ordinal);
        }

        // The security administrator gets nowhere without a second factor.
        IPage security = await site.VisitAsync();
        await ActivateAsync(security, links[1]);
        await security.GotoAsync("/accounts");
        Assert.EndsWith("/account/second-factor", security.Url, StringComparison.Ordinal);
        await CheckAsync(security);
        string key = (await security.Locator("code").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal);
        await security.FillAsync("#code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp());
        await security.Locator("form[action='/account/second-factor'] button").ClickAsync();
        await security.Locator(".codes").WaitForAsync();
        Assert.Equal(10, await security.Locator(".codes code").CountAsync());
        await CheckAsync(security);

        await security.GotoAsync("/accounts/add");
        await CheckAsync(security);
        await security.FillAsync("#name", "孙丽");
        await security.FillAsync("#login", "sunli");
        await security.Locator("main form button").ClickAsync();
        string link = (await security.Locator(".link-once").TextContentAsync())!;
        await CheckAsync(security);

        // A password is the first of two steps for whoever needs two.
        await SignOutAsync(security);
        await security.FillAsync("#login", "security.admin");
        await security.FillAsync("#password", Password);
        await security.Locator("form[action='/sign-in'] button").ClickAsync();
        await security.Locator("form[action='/sign-in/second']").WaitForAsync();
        await CheckAsync(security);
        await security.FillAsync("#code", "000000");
        await security.Locator("form[action='/sign-in/second'] button").ClickAsync();
        await CheckAsync(security);

        IPage person = await site.VisitAsync();
        await ActivateAsync(person, link);
        await CheckAsync(person);
        await LoseSessionAsync(person);
        await SignOutAsync(person);
        await person.FillAsync("#login", "sunli");
        await person.FillAsync("#password", Password);
        await person.Locator("form[action='/sign-in'] button").ClickAsync();
        Assert.Equal($"{site.Address}/account", person.Url);

        // A link is good once, and a second first start there is not.
        await start.GotoAsync(link);
        await CheckAsync(start);
        Assert.Equal(0, await start.Locator("#password").CountAsync());
        await start.GotoAsync("/start");
        Assert.EndsWith("/sign-in", start.Url, StringComparison.Ordinal);
        Assert.Empty(_faults);
        Assert.Empty(PageTour.FirstStart(new Uri(link).AbsolutePath).Select(stop => stop.Address).Except(_seen));
    }

    [Fact]
    public async Task A_passkey_is_taken_signs_in_and_is_put_away()
    {
        await using NewSite site = await NewSite.StartAsync();
        IPage page = await site.VisitAsync();
        ICDPSession browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object> { ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true },
        });
        string[] links = await InstallAsync(page, site.Code);
        await ActivateAsync(page, links[1]);

        await page.FillAsync("form[data-passkey=create] input[name=name]", "办公室电脑");
        await page.Locator("form[data-passkey=create] button").ClickAsync();
        await page.Locator("form[action='/account/passkeys/put-away'] button[aria-label*='办公室电脑']").WaitForAsync();
        await CheckAsync(page);

        // It is a second factor: the administrator's pages open.
        await page.GotoAsync("/accounts");
        Assert.EndsWith("/accounts", page.Url, StringComparison.Ordinal);

        await SignOutAsync(page);
        await page.GotoAsync("/accounts");
        await CheckAsync(page);
        await page.Locator("form[data-passkey=get] button").ClickAsync();
        await page.WaitForURLAsync("**/accounts");

        // The last second factor of an administrator stays; with an authenticator beside it, it can go.
        await page.GotoAsync("/account");
        await page.Locator("form[action='/account/passkeys/put-away'] button").ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await page.GotoAsync("/account/second-factor");
        string key = (await page.Locator("code").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal);
        await page.FillAsync("#code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp());
        await page.Locator("form[action='/account/second-factor'] button").ClickAsync();
        await page.Locator(".codes").WaitForAsync();
        await page.GotoAsync("/account");
        await page.Locator("form[action='/account/passkeys/put-away'] button").ClickAsync();
        await page.Locator("form[action='/account/passkeys/put-away']").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        // The authenticator still holds it; the site takes it no more.
        await SignOutAsync(page);
        await page.Locator("form[data-passkey=get] button").ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await CheckAsync(page);
        Assert.Empty(_faults);
    }

    async Task<string[]> InstallAsync(IPage page, string code)
    {
        await page.GotoAsync("/");
        Assert.EndsWith("/start", page.Url, StringComparison.Ordinal);
        await CheckAsync(page);
        await page.FillAsync("#code", code);
        foreach ((string kind, string name) in ((string, string)[])[("System", "王系统"), ("Security", "李安全"), ("Audit", "赵审计")])
        {
            await page.FillAsync($"#{kind}Name", name);
            await page.FillAsync($"#{kind}Login", $"{kind.ToLowerInvariant()}.admin");
        }

        await page.Locator("main form button").ClickAsync();
        await page.Locator(".link-once").First.WaitForAsync();
        await CheckAsync(page);
        return [.. await page.Locator(".link-once").AllTextContentsAsync()];
    }

    async Task ActivateAsync(IPage page, string link)
    {
        await page.GotoAsync(link);
        await CheckAsync(page);
        await page.FillAsync("#password", Password);
        await page.FillAsync("#again", Password);
        await page.Locator("main form button").ClickAsync();
        await page.WaitForURLAsync("**/account");
    }

    // A form that is sent when the session is over asks for the sign-in, and is then offered to be sent again.
    async Task LoseSessionAsync(IPage page)
    {
        await page.GotoAsync("/account/password");
        await CheckAsync(page);
        IPage other = await page.Context.NewPageAsync();
        await SignOutAsync(other);
        await other.CloseAsync();
        await page.FillAsync("#present", Password);
        await page.FillAsync("#password", Password);
        await page.FillAsync("#again", Password);
        await page.Locator("form[action='/account/password'] button").ClickAsync();
        await page.GetByText("已保留").WaitForAsync();
        await CheckAsync(page);
        await page.FillAsync("#login", "sunli");
        await page.FillAsync("#password", Password);
        await page.Locator("form[action='/sign-in'] button").ClickAsync();
        await page.Locator("form[action='/account/password'] button").WaitForAsync();
        await CheckAsync(page);
    }

    static async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync("/account");
        await page.Locator("form[action='/sign-out'] button").ClickAsync();
        await page.WaitForURLAsync("**/sign-in");
    }

    // As the page stands: what was sent to get it is not sent again.
    async Task CheckAsync(IPage page)
    {
        _seen.Add(new Uri(page.Url).AbsolutePath);
        _faults.AddRange(await Inspection.LookAsync(page));
    }
}
