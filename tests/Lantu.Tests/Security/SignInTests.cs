using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace Lantu.Tests.Security;

/// <summary>Who gets in, and for how long.</summary>
public sealed class SignInTests
{
    static readonly DateTimeOffset Morning = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("zhang.san")]
    [InlineData(" Zhang.San ")]
    [InlineData("ｚｈａｎｇ．ｓａｎ")]
    public async Task A_name_is_the_same_however_it_is_typed(string typed)
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.EnterAsync("zhang.san");
        using Visitor person = new(host, "");

        await person.SignInAsync(typed, to: "/account");

        Assert.Equal((200, "/account"), (person.Status, person.Address));
        Assert.Equal("zhang.san先生", person.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Whoever_chooses_a_password_by_a_link_is_signed_in()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        Invited invited = await host.App.Services.GetRequiredService<KeepAccounts>().AddAsync(new AccountEntry("qian.yi", "钱一", AccountKind.Business), [], "甲");
        using Visitor person = new(host, "");

        await person.OpenAsync(invited.Path);
        await person.SendAsync(invited.Path, ("password", People.Password), ("again", People.Password));

        Assert.Equal((200, "/account"), (person.Status, person.Address));
    }

    [Fact]
    public async Task Nobody_learns_whether_a_name_is_known()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.EnterAsync("known");
        using Visitor person = new(host, "");

        await person.SignInAsync("known", "not the password");
        string known = person.Told;
        await person.SignInAsync("unknown", "not the password");

        Assert.Equal((401, known), (person.Status, person.Told));
        Assert.Contains("登录名或密码不正确", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_failures_lock_an_account_for_a_quarter_of_an_hour()
    {
        Clock clock = new(Morning);
        await using LantuHost host = await LantuHost.StartAsync(clock);
        await host.EnterAsync("li.si");
        using Visitor person = new(host, "");
        for (int i = 0; i < 10; i++)
        {
            await person.SignInAsync("li.si", "not the password");
        }

        await person.SignInAsync("li.si");
        Assert.Contains("暂时锁定", person.Told, StringComparison.Ordinal);
        clock.Move(TimeSpan.FromMinutes(14));
        await person.SignInAsync("li.si");
        Assert.Equal(401, person.Status);
        clock.Move(TimeSpan.FromMinutes(2));
        await person.SignInAsync("li.si");

        Assert.Equal(200, person.Status);
        Assert.Contains("signin.locked", await host.AuditedAsync());
    }

    [Fact]
    public async Task Fifty_wrong_attempts_at_once_count_as_fifty()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        Account account = await host.EnterAsync("wang.wu");
        SignIn signIn = host.App.Services.GetRequiredService<SignIn>();

        SignInOutcome[] outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => signIn.WithPasswordAsync("wang.wu", "wrong", "192.0.2.1", _ => false, TestContext.Current.CancellationToken)));

        Assert.All(outcomes, outcome => Assert.Equal(SignInOutcomeKind.Wrong, outcome.Kind));
        await using LantuDb db = host.Database.Open();
        Assert.NotNull((await db.Accounts.SingleAsync(a => a.Number == account.Number, TestContext.Current.CancellationToken)).LockedUntil);
        Assert.Equal(50, await db.Audit.CountAsync(entry => entry.Action == "signin.failed" || entry.Action == "signin.locked", TestContext.Current.CancellationToken));
        Assert.Equal(SignInOutcomeKind.Locked, (await signIn.WithPasswordAsync("wang.wu", People.Password, "192.0.2.1", _ => false, TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public async Task An_address_that_tries_many_names_is_closed_but_not_to_a_browser_that_was_let_in_before()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.EnterAsync("zhao.liu");
        using Visitor known = new(host, "");
        await known.SignInAsync("zhao.liu");
        FailedAttempts failed = host.App.Services.GetRequiredService<FailedAttempts>();
        for (int i = 0; i < FailedAttempts.Most; i++)
        {
            failed.Count("127.0.0.1");
        }

        using Visitor stranger = new(host, "");
        await stranger.SignInAsync("zhao.liu");
        Assert.Equal(429, stranger.Status);
        await known.OpenAsync("/account");
        await known.SendAsync("/sign-out");
        await known.SignInAsync("zhao.liu", to: "/account");

        Assert.Equal("/account", known.Address);
    }

    [Fact]
    public async Task A_role_above_preparer_goes_no_further_without_a_second_factor_and_a_code_is_good_once()
    {
        Clock clock = new(Morning);
        await using LantuHost host = await LantuHost.StartAsync(clock);
        await host.EnterAsync("office2", AccountKind.Business, new PostEntry(Role.Coordinator, Post.EveryPlace));
        using Visitor person = new(host, "");
        await person.SignInAsync("office2", to: "/imports");
        Assert.Equal("/account/second-factor", person.Address);
        Totp codes = new(Base32Encoding.ToBytes(person.Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal)));

        await person.SendAsync("/account/second-factor", ("key", person.Page.QuerySelector("input[name=key]")!.GetAttribute("value")!), ("code", codes.ComputeTotp(clock.GetUtcNow().UtcDateTime)));
        string[] recovery = [.. person.Page.QuerySelectorAll(".codes code").Select(code => code.TextContent)];
        Assert.Equal(10, recovery.Distinct().Count());
        await person.OpenAsync("/imports");
        Assert.Equal("/imports", person.Address);

        await person.OpenAsync("/account");
        await person.SendAsync("/sign-out");
        await person.SignInAsync("office2", to: "/imports");
        await SecondAsync(codes.ComputeTotp(clock.GetUtcNow().UtcDateTime));
        Assert.Contains("已经使用过", person.Told, StringComparison.Ordinal);
        clock.Move(TimeSpan.FromSeconds(30));
        await SecondAsync(codes.ComputeTotp(clock.GetUtcNow().UtcDateTime));
        Assert.Equal("/imports", person.Address);

        await AgainAsync();
        await SecondAsync(recovery[0]);
        Assert.Equal("/imports", person.Address);
        await AgainAsync();
        await SecondAsync(recovery[0]);
        Assert.Equal(401, person.Status);
        await SecondAsync(recovery[1]);
        Assert.Equal("/imports", person.Address);

        async Task AgainAsync()
        {
            await person.OpenAsync("/account");
            await person.SendAsync("/sign-out");
            await person.SignInAsync("office2", to: "/imports");
        }

        Task SecondAsync(string code) => person.SendAsync("/sign-in/second", ("step", person.Page.QuerySelector("input[name=step]")!.GetAttribute("value")!), ("return", "/imports"), ("code", code));
    }

    [Fact]
    public async Task A_session_ends_when_it_is_idle_when_it_is_long_and_when_it_is_ended()
    {
        Clock clock = new(Morning);
        await using LantuHost host = await LantuHost.StartAsync(clock);
        await host.EnterAsync("sun.qi");
        using Visitor person = new(host, "");
        await person.SignInAsync("sun.qi");
        string session = person.Cookie("lantu-session");

        clock.Move(TimeSpan.FromMinutes(31));
        await person.OpenAsync("/account");
        Assert.StartsWith("/sign-in?return=%2Faccount", person.Address, StringComparison.Ordinal);

        await person.SignInAsync("sun.qi");
        for (int i = 0; i < 12 * 4; i++)
        {
            clock.Move(TimeSpan.FromMinutes(15));
            await person.OpenAsync("/account");
        }

        Assert.StartsWith("/sign-in", person.Address, StringComparison.Ordinal);

        await person.SignInAsync("sun.qi", to: "/account");
        string stolen = person.Cookie("lantu-session");
        Assert.NotEqual(session, stolen);
        await person.SendAsync("/sign-out");
        using Visitor thief = new(host, $"lantu-session={stolen}");
        await thief.OpenAsync("/account");
        Assert.StartsWith("/sign-in", thief.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_lengthens_no_session()
    {
        Clock clock = new(Morning);
        await using LantuHost host = await LantuHost.StartAsync(clock);
        await host.EnterAsync("zhou.ba");
        using Visitor person = new(host, "");
        await person.SignInAsync("zhou.ba");

        clock.Move(TimeSpan.FromDays(-1));
        await person.OpenAsync("/account");

        Assert.StartsWith("/sign-in", person.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_given_or_taken_ends_the_sessions_of_before()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        Account account = await host.EnterAsync("wu.jiu", AccountKind.Business);
        using Visitor person = new(host, "");
        await person.SignInAsync("wu.jiu", to: "/account");
        KeepAccounts keep = host.App.Services.GetRequiredService<KeepAccounts>();

        await keep.GiveAsync(account.Number, account.Revision, new PostEntry(Role.Leader, Post.EveryPlace), null, "甲");
        await person.OpenAsync("/account");
        Assert.StartsWith("/sign-in", person.Address, StringComparison.Ordinal);

        await person.SignInAsync("wu.jiu", to: "/account");
        await keep.SuspendAsync(account.Number, account.Revision + 1, "调离", null, "甲");
        await person.OpenAsync("/account");
        Assert.StartsWith("/sign-in", person.Address, StringComparison.Ordinal);
        await person.SignInAsync("wu.jiu");
        Assert.Contains("已停用", person.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_signing_in_nobody_is_led_to_another_site()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.EnterAsync("zheng.shi");
        using Visitor person = new(host, "");

        foreach (string to in (string[])["//example.org/", "/\\example.org", "https://example.org/"])
        {
            await person.SignInAsync("zheng.shi", to: to);
            Assert.Equal("/account", person.Address);
        }
    }
}
