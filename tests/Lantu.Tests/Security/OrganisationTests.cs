using System.Net;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using Visitor = Lantu.Tests.Features.Visitor;

namespace Lantu.Tests.Security;

/// <summary>The organisation's own sign-in: whom it lets in, and whom not, whatever it says of them.</summary>
public sealed class OrganisationTests(OrganisationServer organisation) : IAsyncLifetime, IClassFixture<OrganisationServer>
{
    const string Way = "/sign-in/organisation?return=%2Faccount";

    LantuHost _host = null!;

    public async ValueTask InitializeAsync() =>
        _host = await LantuHost.StartAsync(new Organisation { Authority = organisation.Address, ClientId = OrganisationServer.Client, ClientSecret = OrganisationServer.Secret, Name = "统一身份认证" });

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Whom_the_security_administrator_has_invited_comes_in_and_from_then_on_whatever_their_login_name()
    {
        Invited invited = await InviteAsync("sun.li");
        using Visitor person = await EnterAsync("7001", " Sun.Li ");
        Assert.Equal((200, "/account"), (person.Status, person.Address));
        Assert.Contains("单位账号", person.Page.Body!.TextContent, StringComparison.Ordinal);

        using Visitor again = await EnterAsync("7001", "sun.li2");
        Assert.Equal("/account", again.Address);
        Assert.Equal([SignInMeans.OpenId, SignInMeans.OpenId], await MeansAsync(invited.Number));
        Assert.Equal(1, await CountAsync("openid.linked"));

        // The invitation is used up.
        await again.OpenAsync(invited.Path);
        Assert.Equal(410, again.Status);
    }

    [Fact]
    public async Task Nobody_is_made_by_signing_in()
    {
        int before = await AccountsAsync();
        using Visitor person = await EnterAsync("7002", "nobody.here");

        Assert.Equal(401, person.Status);
        Assert.Contains("没有可用的账号", person.Told, StringComparison.Ordinal);
        Assert.Equal((before, 1), (await AccountsAsync(), await CountAsync("openid.unknown")));
    }

    [Fact]
    public async Task Another_person_with_the_same_login_name_is_refused()
    {
        await InviteAsync("zhou.min");
        using Visitor first = await EnterAsync("7003", "zhou.min");
        using Visitor other = await EnterAsync("7004", "zhou.min");

        Assert.Equal(("/account", 401), (first.Address, other.Status));
        Assert.Equal(1, await CountAsync("openid.refused"));
        await using LantuDb db = _host.Database.Open();
        Assert.EndsWith(" 7003", (await db.Accounts.SingleAsync(a => a.Login == "zhou.min", TestContext.Current.CancellationToken)).OpenId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_has_its_own_password_is_not_taken_over()
    {
        await _host.EnterAsync("wu.gang");
        using Visitor person = await EnterAsync("7005", "wu.gang");

        Assert.Equal((401, 1), (person.Status, await CountAsync("openid.refused")));
    }

    [Fact]
    public async Task Whoever_is_suspended_stays_outside_and_a_reset_takes_this_way_in_away_too()
    {
        Invited invited = await InviteAsync("li.qiang");
        using Visitor person = await EnterAsync("7006", "li.qiang");
        KeepAccounts keep = _host.App.Services.GetRequiredService<KeepAccounts>();
        await keep.SuspendAsync(invited.Number, await RevisionAsync(invited.Number), "调离", null, "甲");
        await person.OpenAsync("/account");
        Assert.StartsWith("/sign-in", person.Address, StringComparison.Ordinal);
        await person.OpenAsync(Way);
        Assert.Equal(401, person.Status);
        Assert.Contains("停用", person.Told, StringComparison.Ordinal);

        await keep.ResumeAsync(invited.Number, await RevisionAsync(invited.Number), "调回", null, "甲");
        await keep.InviteAsync(invited.Number, null, null, "甲");
        using Visitor successor = await EnterAsync("7007", "li.qiang");
        Assert.Equal("/account", successor.Address);
        using Visitor former = await EnterAsync("7006", "li.qiang");
        Assert.Equal(401, former.Status);
    }

    [Fact]
    public async Task An_administrator_gives_the_second_factor_here()
    {
        Invited invited = await InviteAsync("an.quan", AccountKind.Security);
        using Visitor person = await EnterAsync("7008", "an.quan");
        await person.OpenAsync("/accounts");
        Assert.Equal("/account/second-factor", person.Address);
        Totp codes = new(Base32Encoding.ToBytes(person.Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal)));
        await person.SendAsync("/account/second-factor", ("key", person.Page.QuerySelector("input[name=key]")!.GetAttribute("value")!), ("code", codes.ComputeTotp()));
        string recovery = person.Page.QuerySelector(".codes code")!.TextContent;

        using Visitor again = await EnterAsync("7008", "an.quan");
        await again.SendAsync("/sign-in/second", ("step", Step(again)), ("return", "/accounts"), ("code", "zzzzz-zzzzz"));
        Assert.Equal(401, again.Status);
        await again.OpenAsync("/accounts");
        Assert.StartsWith("/sign-in", again.Address, StringComparison.Ordinal);
        await again.OpenAsync(Way);
        await again.SendAsync("/sign-in/second", ("step", Step(again)), ("return", "/accounts"), ("code", recovery));

        Assert.Equal((200, "/accounts"), (again.Status, again.Address));
        Assert.Equal([SignInMeans.OpenId, SignInMeans.OpenId], await MeansAsync(invited.Number));
    }

    [Fact]
    public async Task An_answer_that_this_browser_did_not_ask_for_is_refused()
    {
        await InviteAsync("zheng.yi");
        (organisation.Subject, organisation.Login) = ("7009", "zheng.yi");
        using Visitor person = new(_host, "");
        await person.OpenAsync($"{Organisation.ReturnPath}?code=made-up&state=made-up");
        Assert.Equal(401, person.Status);
        Assert.Contains("没有完成", person.Told, StringComparison.Ordinal);

        // The whole of another browser's answer, as it would come in a letter.
        CookieContainer cookies = new();
        using HttpClient other = new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = _host.Browser.BaseAddress };
        Uri there = await LocationAsync(other, new Uri(Way, UriKind.Relative));
        Uri back = await LocationAsync(other, there);
        Assert.Equal(Organisation.ReturnPath, back.AbsolutePath);
        await person.OpenAsync(back.PathAndQuery);
        Assert.Equal(401, person.Status);
        Assert.Equal(0, await CountAsync("openid.linked"));

        // The browser that asked has it, once.
        Assert.Equal("/account", (await LocationAsync(other, back)).OriginalString);
        using HttpResponseMessage twice = await other.GetAsync(back, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, twice.StatusCode);
    }

    [Fact]
    public async Task A_token_that_answers_another_question_is_refused()
    {
        await InviteAsync("wang.wei");
        organisation.AnswersAnother = true;
        using Visitor person = await EnterAsync("7010", "wang.wei");
        Assert.Equal((401, 0), (person.Status, await CountAsync("openid.linked")));

        organisation.AnswersAnother = false;
        await person.OpenAsync(Way);
        Assert.Equal("/account", person.Address);
    }

    [Fact]
    public async Task The_button_bears_its_name_and_is_absent_where_there_is_none()
    {
        using Visitor person = new(_host, "");
        await person.OpenAsync("/plans/1");
        Assert.Equal("统一身份认证", person.Page.QuerySelector("a[href='/sign-in/organisation?return=%2Fplans%2F1']")!.TextContent.Trim());

        await using LantuHost without = await LantuHost.StartAsync();
        using Visitor other = new(without, "");
        await other.OpenAsync("/sign-in/organisation");
        Assert.StartsWith("/sign-in", other.Address, StringComparison.Ordinal);
        Assert.Null(other.Page.QuerySelector("a[href^='/sign-in/organisation']"));
    }

    [Fact]
    public async Task Where_it_is_out_of_reach_the_other_ways_in_are_still_there()
    {
        // A port that nobody listens at.
        await using LantuHost host = await LantuHost.StartAsync(new Organisation { Authority = new Uri("http://127.0.0.1:1"), ClientId = OrganisationServer.Client });
        using Visitor person = new(host, "");
        await person.OpenAsync(Way);

        Assert.Equal(503, person.Status);
        Assert.NotNull(person.Page.QuerySelector("#password"));
    }

    async Task<Visitor> EnterAsync(string subject, string login)
    {
        (organisation.Subject, organisation.Login) = (subject, login);
        Visitor person = new(_host, "");
        await person.OpenAsync(Way);
        return person;
    }

    Task<Invited> InviteAsync(string login, AccountKind kind = AccountKind.Business) => _host.App.Services.GetRequiredService<KeepAccounts>().AddAsync(new AccountEntry(login, $"{login}先生", kind), [], "甲");

    static string Step(Visitor person) => person.Page.QuerySelector("input[name=step]")!.GetAttribute("value")!;

    static async Task<Uri> LocationAsync(HttpClient browser, Uri address)
    {
        using HttpResponseMessage response = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        return response.Headers.Location!;
    }

    async Task<int> CountAsync(string action)
    {
        await using LantuDb db = _host.Database.Open();
        return await db.Audit.CountAsync(entry => entry.Action == action, TestContext.Current.CancellationToken);
    }

    async Task<int> AccountsAsync()
    {
        await using LantuDb db = _host.Database.Open();
        return await db.Accounts.CountAsync(TestContext.Current.CancellationToken);
    }

    async Task<int> RevisionAsync(int number)
    {
        await using LantuDb db = _host.Database.Open();
        return (await db.Accounts.SingleAsync(a => a.Number == number, TestContext.Current.CancellationToken)).Revision;
    }

    async Task<SignInMeans[]> MeansAsync(int number)
    {
        await using LantuDb db = _host.Database.Open();
        return [.. await db.Sessions.Where(s => s.AccountNumber == number).Select(s => s.Means).ToListAsync(TestContext.Current.CancellationToken)];
    }
}
