using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Directories;
using Lantu.Jobs;
using SetupCode = Lantu.Security.SetupCode;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Security;

/// <summary>The first start, and what the security administrator does with accounts.</summary>
public sealed class AccountPageTests
{
    [Fact]
    public async Task A_new_installation_begins_with_three_people_and_a_code_and_no_password()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await using (LantuDb db = host.Database.OpenForWriting())
        {
            await db.Sessions.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await db.Posts.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await db.Accounts.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        using Visitor first = new(host, "");
        await first.OpenAsync("/plans/1");
        Assert.Equal("/start", first.Address);
        string code = host.App.Services.GetRequiredService<SetupCode>().Text;
        await SendAsync("not the code", "陈系统", "褚安全", "卫审计");
        Assert.Contains("启动口令不正确", first.Told, StringComparison.Ordinal);
        await SendAsync(code, "陈系统", "陈系统", "卫审计");
        Assert.Contains("必须是三个人", first.Told, StringComparison.Ordinal);
        await SendAsync(code.ToLowerInvariant(), "陈系统", "褚安全", "卫审计");
        string[] links = [.. first.Page.QuerySelectorAll("td code").Select(link => new Uri(link.TextContent).AbsolutePath)];
        Assert.Equal(3, links.Distinct().Count());

        using Visitor security = new(host, "");
        await security.OpenAsync(links[1]);
        await security.SendAsync(links[1], ("password", "qwertyuiop"), ("again", "qwertyuiop"));
        Assert.Contains("太容易猜到", security.Told, StringComparison.Ordinal);
        await security.SendAsync(links[1], ("password", People.Password), ("again", People.Password));
        Assert.Equal("/account", security.Address);
        await security.OpenAsync("/accounts");
        Assert.Equal("/account/second-factor", security.Address);
        await security.OpenAsync(links[1]);
        Assert.Equal(410, security.Status);

        await first.OpenAsync("/start");
        Assert.StartsWith("/sign-in", first.Address, StringComparison.Ordinal);

        Task SendAsync(string typed, string system, string second, string audit) => first.SendAsync("/start", ("code", typed), ("systemName", system), ("systemLogin", "chen"), ("securityName", second), ("securityLogin", "chu"), ("auditName", audit), ("auditLogin", "wei"));
    }

    [Fact]
    public async Task An_account_is_entered_once_and_an_administrator_has_no_business_role()
    {
        await using LantuHost host = await StartAsync();
        using Visitor security = await SecurityAsync(host);

        await security.OpenAsync("/accounts/add");
        await security.SendAsync("/accounts/add", ("login", "ｓｕｎ"), ("name", "孙联络"), ("kind", "Business"), ("role", "Preparer"), ("place", "北京市"), ("unit", "朝阳区政府"));
        Assert.Equal("sun", security.Page.QuerySelector("td")!.TextContent);
        await security.OpenAsync("/accounts/add");
        foreach ((string login, string name, string kind, string role, string unit, string told) in ((string, string, string, string, string, string)[])
            [
                ("SUN", "另一人", "Business", "", "", "已经是孙联络的"),
                ("a b", "某人", "Business", "", "", "不能作登录名"),
                ("admin2", "某人", "System", "Leader", "", "不能兼任业务角色"),
                ("qian", "某人", "Business", "Preparer", "某某局", "名录"),
                ("qian", "某人", "Business", "Preparer", "", "请填写单位"),
                ("qian", "", "Business", "", "", "请填写姓名"),
            ])
        {
            await security.SendAsync("/accounts/add", ("login", login), ("name", name), ("kind", kind), ("role", role), ("place", "北京市"), ("unit", unit));
            Assert.Contains(told, security.Told, StringComparison.Ordinal);
        }

        await using LantuDb db = host.Database.Open();
        Account account = await db.Accounts.Include(a => a.Posts).SingleAsync(a => a.Login == "sun", TestContext.Current.CancellationToken);
        Assert.Equal((Role.Preparer, "北京市"), (account.Posts[0].Role, account.Posts[0].Place));
        Assert.Equal(["account.added"], (await host.AuditedAsync()).Where(action => action.StartsWith("account", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_database_itself_refuses_a_business_role_of_an_administrator()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        Account system = await host.EnterAsync("chen", AccountKind.System);
        await using LantuDb db = host.Database.OpenForWriting();

        foreach (string kind in (string[])["Business", "System"])
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlAsync(
                $"INSERT INTO posts (account_number, ordinal, account_kind, role, place, \"from\") VALUES ({system.Number}, 1, {kind}, 'Leader', '', '2026-01-01')", TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_workbook_of_accounts_is_taken_whole_or_not_at_all()
    {
        await using LantuHost host = await StartAsync();
        using Visitor security = await SecurityAsync(host);
        await security.OpenAsync("/accounts/import");

        await security.HandInAsync("accounts.xlsx", Book(
            ["张三", "ＺhangSan", "", "", "联络员", "北京市", "朝阳区政府"],
            ["李四", "zhangsan", "", "", "签发人", "北京市", "朝阳区政府"],
            ["王五", "wangwu", "", "", "系统管理员", "", ""],
            ["王五", "wangwu", "", "", "计划办", "北京市", ""],
            ["赵六", "zhaoliu", "", "", "联络员", "北京市", "某某局"],
            ["", "x", "", "", "局长", "某地", ""]), "/accounts/import");

        Assert.Equal(422, security.Status);
        Assert.Equal(["B3", "E5", "G6", "B7", "A7", "E7"], security.Page.QuerySelectorAll("#faults ~ * li .aside, section li .aside").Select(cell => cell.TextContent).Distinct());
        await using LantuDb db = host.Database.Open();
        Assert.False(await db.Accounts.AnyAsync(a => a.Login == "zhangsan", TestContext.Current.CancellationToken));

        await security.HandInAsync("accounts.xlsx", Book(["张三", "ＺhangSan", "", "", "联络员", "北京市", "朝阳区政府"], ["张三", "zhangsan", "", "", "签发人", "北京市", "朝阳区政府"], ["李四", "lisi", "010-1", "", "计划办", "全部地方", ""]), "/accounts/import");
        Assert.Equal(["张三", "李四"], security.Page.QuerySelectorAll("tbody th").Select(name => name.TextContent));
        Assert.Equal([Role.Preparer, Role.Approver], (await db.Accounts.Include(a => a.Posts).SingleAsync(a => a.Login == "zhangsan", TestContext.Current.CancellationToken)).Posts.OrderBy(post => post.Ordinal).Select(post => post.Role));

        await security.OpenAsync("/accounts/import");
        await security.HandInAsync("accounts.xlsx", "not a workbook"u8.ToArray(), "/accounts/import");
        Assert.Contains("不是能读的 Excel 工作簿", security.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_manages_their_own_account_and_the_last_administrator_stays()
    {
        await using LantuHost host = await StartAsync();
        using Visitor security = await SecurityAsync(host);
        await using LantuDb db = host.Database.Open();
        Account own = await db.Accounts.SingleAsync(a => a.Login == Seat.Security.Login, TestContext.Current.CancellationToken);
        await host.SignInAsync(Seat.Audit);
        Account audit = await db.Accounts.SingleAsync(a => a.Login == Seat.Audit.Login, TestContext.Current.CancellationToken);

        await security.OpenAsync($"/accounts/{own.Number}");
        await security.SendAsync($"/accounts/{own.Number}/suspend", ("revision", $"{own.Revision}"), ("reason", "试试"));
        Assert.Equal((403, "不能管理自己的账号。请由另一位安全管理员办理。"), (security.Status, security.Told));
        await security.OpenAsync($"/accounts/{audit.Number}");
        await security.SendAsync($"/accounts/{audit.Number}/suspend", ("revision", $"{audit.Revision}"), ("reason", "试试"));
        Assert.Contains("三个管理员岗位都必须有人", security.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_change_an_account_the_second_is_told()
    {
        await using LantuHost host = await StartAsync();
        using Visitor security = await SecurityAsync(host);
        Account account = await host.EnterAsync("li.si");
        string address = $"/accounts/{account.Number}";
        await security.OpenAsync(address);
        await security.SendAsync(address + "/correct", ("revision", $"{account.Revision}"), ("name", "李思"));
        Assert.Equal(address, security.Address);

        await security.SendAsync(address + "/correct", ("revision", $"{account.Revision}"), ("name", "李四四"));

        Assert.Equal(409, security.Status);
        Assert.Equal("李思", security.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Under_the_stricter_profile_a_password_has_three_classes_ends_and_is_none_of_the_last()
    {
        Clock clock = new("2026-03-02T01:00:00Z");
        await using LantuHost host = await LantuHost.StartAsync(clock);
        await host.App.Services.GetRequiredService<KeepAccounts>().ChooseAsync(PasswordProfile.Mlps3, signsOnPaper: false, "甲");
        await host.EnterAsync("wang.wu");
        clock.Move(TimeSpan.FromDays(91));
        using Visitor person = new(host, "");
        await person.SignInAsync("wang.wu", to: "/");
        Assert.Equal("/account/password", person.Address);

        foreach ((string typed, string told) in ((string, string)[])[("only small letters here", "四类中的三类"), (People.Password, "最近用过的密码")])
        {
            await person.SendAsync("/account/password", ("present", People.Password), ("password", typed), ("again", typed));
            Assert.Contains(told, person.Page.QuerySelector(".told.is-error")!.TextContent, StringComparison.Ordinal);
        }

        await person.SendAsync("/account/password", ("present", People.Password), ("password", "Blue kettle 77!"), ("again", "Blue kettle 77!"));
        Assert.Equal("/account", person.Address);
    }

    [Fact]
    public async Task An_e_mail_address_is_optional_held_to_its_form_and_masked_in_the_list()
    {
        await using LantuHost host = await StartAsync();
        using Visitor security = await SecurityAsync(host);
        Account account = await host.EnterAsync("li.si");
        string address = $"/accounts/{account.Number}";
        await security.OpenAsync(address);
        foreach (string wrong in (string[])["lisi", "lisi@", "@example.cn", "li si@example.cn", "lisi@example..cn", "a@b.cn, c@d.cn", "李四@example.cn", "lisi@example.cn\r\nBcc: x@y.cn"])
        {
            await security.SendAsync(address + "/correct", ("revision", $"{account.Revision}"), ("name", account.Name), ("email", wrong));
            Assert.Equal(422, security.Status);
            Assert.Contains("不是电子邮件地址", security.Told, StringComparison.Ordinal);
        }

        await security.SendAsync(address + "/correct", ("revision", $"{account.Revision}"), ("name", account.Name), ("email", " lisi@chaoyang.example.cn "));
        Assert.Equal(address, security.Address);
        Assert.Equal("lisi@chaoyang.example.cn", security.Page.QuerySelector("#email")!.GetAttribute("value"));
        string list = (await security.OpenAsync("/accounts")).QuerySelector("table")!.TextContent;
        Assert.Contains("l***@chaoyang.example.cn", list, StringComparison.Ordinal);
        Assert.DoesNotContain("lisi@chaoyang", list, StringComparison.Ordinal);

        await security.OpenAsync("/accounts/import");
        await security.HandInAsync("accounts.xlsx", Book(AccountColumns.All, ["张三", "zhangsan", "", "", "不是地址", "联络员", "北京市", "朝阳区政府"]), "/accounts/import");
        Assert.Contains("不是电子邮件地址", security.Page.Body!.TextContent, StringComparison.Ordinal);
        await security.HandInAsync("accounts.xlsx", Book(AccountColumns.All, ["张三", "zhangsan", "", "", "zhang.san@example.cn", "联络员", "北京市", "朝阳区政府"]), "/accounts/import");
        await using LantuDb db = host.Database.Open();
        Assert.Equal("zhang.san@example.cn", await db.Accounts.Where(a => a.Login == "zhangsan").Select(a => a.Email).SingleAsync(TestContext.Current.CancellationToken));
    }

    // As lists were before there were e-mail addresses.
    static byte[] Book(params string[][] rows) => Book(AccountColumns.Needed, rows);

    static byte[] Book(IReadOnlyList<string> columns, params string[][] rows)
    {
        using MemoryStream made = new();
        ListWorkbook.Write(made, new ListTable("账号", [.. columns.Select(column => new ListColumn(column, 1))], [.. rows.Select(row => (IReadOnlyList<ListCell>)[.. row.Select(ListCell.Of)])]));
        return made.ToArray();
    }

    static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await LantuHost.StartAsync();
        await new InstallDirectory(host.Writes, TimeProvider.System).RunAsync(UnitDirectories.Shipped().First(found => found.Directory.Root == "北京市").Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
        return host;
    }

    static async Task<Visitor> SecurityAsync(LantuHost host) => new(host, await host.SignInAsync(Seat.Security));
}
