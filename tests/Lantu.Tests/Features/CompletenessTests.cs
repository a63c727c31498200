using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Reporting;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>Who reported in which month, in time or not, and what it took: of all units to the office, of its own to a unit.</summary>
public sealed class CompletenessTests
{
    const string Url = "/plans/1/completeness";
    const string Sister = "海淀区政府";

    [Fact]
    public async Task The_office_sees_every_unit_and_what_each_cell_says_is_in_the_workbook()
    {
        await using LantuHost host = await ReportedAsync();
        using Visitor office = await host.OfPlaceAsync(Role.Coordinator);

        await office.OpenAsync(Url);

        Assert.Equal(200, office.Status);
        Assert.Equal(
            ["市城市管理委 未报 1 0 0 1 0 0 0 0% 并列第2", "朝阳区政府 按时空报 1 1 0 0 0 0 1 100% 1", "海淀区政府 迟报退回1 1 0 1 0 1 1 0 0% 并列第2"],
            Rows(office).Order(StringComparer.Ordinal));
        Assert.Equal("2024年2月 3 1 1 1 0 1 1 1 33.3%", Months(office)[0]);
        Assert.Equal("2024年3月 0 0 0 0 3 0 0 0 无", Months(office)[1]);
        Assert.Contains(office.Page.QuerySelectorAll("#units tbody a.label"), link => link.GetAttribute("href") == $"/plans/1/units/{UnitOf(office, Sister)}/rounds/2024-02");
        Assert.Empty(office.Page.QuerySelectorAll("p.told"));

        await host.SeatAsync(new Seat("inspector", AccountKind.Business, Role.Inspector, "北京市"));
        ReadList read = ListReader.Read(await host.Browser.GetByteArrayAsync(new Uri($"{Url}.xlsx?kind=District", UriKind.Relative), TestContext.Current.CancellationToken), ["单位", "2月", "应报", "按时", "退回", "按时率", "名次"]);
        Assert.Equal(
            ["朝阳区政府 按时、空报 1 1 0 100% 1", "海淀区政府 迟报、退回1 1 0 1 0% 并列第2"],
            read.Rows.Select(row => string.Join(' ', new[] { "单位", "2月", "应报", "按时", "退回", "按时率", "名次" }.Select(row.Text))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task By_kind_only_those_are_listed_and_summed_and_ranks_stay()
    {
        await using LantuHost host = await ReportedAsync();
        using Visitor office = await host.OfPlaceAsync(Role.Leader);

        await office.OpenAsync($"{Url}?kind=District");
        Assert.Equal(["朝阳区政府", "海淀区政府"], Names(office).Order(StringComparer.Ordinal));
        Assert.Equal("2024年2月 2 1 1 0 0 1 1 1 50%", Months(office)[0]);
        Assert.EndsWith("并列第2", Rows(office).Single(row => row.StartsWith(Sister, StringComparison.Ordinal)), StringComparison.Ordinal);

        await office.OpenAsync($"{Url}?kind=7000");
        Assert.Equal(3, Names(office).Length);
    }

    [Fact]
    public async Task A_unit_sees_its_own_row_and_the_sums_of_the_whole_plan_and_no_sisters()
    {
        await using LantuHost host = await ReportedAsync();
        using Visitor office = await host.OfPlaceAsync(Role.Coordinator);
        await office.OpenAsync(Url);
        string[] sums = Months(office);
        using Visitor own = await host.PreparerAsync();

        // A kind would leave a sum from which the sister could be told.
        foreach (string query in (string[])["", "?kind=District", "?kind=Department"])
        {
            await own.OpenAsync(Url + query);
            Assert.Equal(["朝阳区政府 按时空报 1 1 0 0 0 0 1 100% 1"], Rows(own));
            Assert.Equal(sums, Months(own));
            Assert.DoesNotContain(Sister, own.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Null(own.Page.QuerySelector("form.filters"));
        }

        await host.SeatAsync(new Seat("own", AccountKind.Business, Role.Preparer, "北京市", ReportSite.District));
        ReadList read = ListReader.Read(await host.Browser.GetByteArrayAsync(new Uri($"{Url}.xlsx?kind=Department", UriKind.Relative), TestContext.Current.CancellationToken), ["单位", "2月"]);
        Assert.Equal("朝阳区政府", Assert.Single(read.Rows).Text("单位"));

        // Whoever reads no unit's work is told the sums.
        using Visitor checker = await host.OfUnitAsync(ReportSite.Lead, Role.Checker);
        await checker.OpenAsync(Url);
        Assert.Equal((200, 0), (checker.Status, Names(checker).Length));
        Assert.Equal(sums, Months(checker));
    }

    [Fact]
    public async Task Before_a_round_has_opened_there_is_nothing_to_count()
    {
        await using LantuHost host = await DelegationSite.StartAsync("2024-02-02T01:00:00Z");
        using Visitor office = await host.OfPlaceAsync(Role.Coordinator);

        await office.OpenAsync(Url);

        Assert.Equal(200, office.Status);
        Assert.Contains("还没有可统计的报送", office.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queries_are_as_many_whatever_units_and_months_there_are()
    {
        await using LantuHost small = await ReportSite.StartAsync();
        int few = await CountAsync(small);
        int ofBurden = await CountAsync(small, "/plans/1/burden");
        small.Clock().Set("2024-06-03T01:00:00Z");
        await small.RunDailyAsync();
        await using LantuHost large = await LantuHost.StartAsync(new Clock("2023-04-03T01:00:00Z"), "beijing-2023/plan.md");
        await new InstallDirectory(large.Writes, TimeProvider.System).RunAsync(UnitDirectories.Shipped().First(found => found.Directory.Root == "北京市").Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
        await large.App.Services.GetRequiredService<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        using Visitor office = new(large, await large.SignInAsync(Seat.Coordinator));
        await office.PublishAsync(1);
        await large.RunDailyAsync();

        Assert.Equal((few, few), (await CountAsync(small), await CountAsync(large)));
        Assert.Equal((ofBurden, ofBurden), (await CountAsync(small, "/plans/1/burden"), await CountAsync(large, "/plans/1/burden")));
        await office.OpenAsync(Url);
        Assert.True(Names(office).Length > 30, $"{Names(office).Length} units");
        using Visitor opened = new(small, await small.SignInAsync(Seat.Coordinator));
        await opened.OpenAsync(Url);
        Assert.Equal(3, Months(opened).Count(row => !row.Contains(" 0 0 0 0 3 ", StringComparison.Ordinal) && !row.StartsWith("全年", StringComparison.Ordinal)));

        static async Task<int> CountAsync(LantuHost host, string url = Url)
        {
            using Visitor office = new(host, await host.SignInAsync(Seat.Coordinator));
            await office.OpenAsync(url);
            return await host.QueriesAsync(() => office.OpenAsync(url));
        }
    }

    [Fact]
    public async Task What_reporting_took_stands_beside_the_forecast()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();

        // What is refused is kept as the first draft; six minutes later it is right, and a figure is mended after that.
        await preparer.FileAsync(url, "file:1", ("m1-claim", "OnSchedule"), ("m1-text", "完成两条道路的管网改造。"), ("m1-t0", "约6"));
        host.Clock().Set("2024-03-01T01:06:00Z");
        await preparer.FileAsync(url, "planned", ("m1-t0", "6"));
        await preparer.FileAsync(url, "file:1", ("m1-claim", "OnSchedule"), ("m1-text", "完成两条道路的管网改造。"), ("m1-t0", "7"));
        Assert.Equal(["1 朝阳区政府 2024-02 Submitted 2", "3 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());

        await preparer.OpenAsync("/plans/1/burden");
        Assert.Equal(["朝阳区政府 2 5 3 2 1 6 分钟（1 项）"], Rows(preparer, "#effort-units"));
        Assert.Equal("2024年2月 4 10 3 2 1 6 分钟（1 项）", Rows(preparer, "#effort-rounds")[0]);
        using Visitor office = await host.OfPlaceAsync(Role.Coordinator);
        await office.OpenAsync("/plans/1/burden?round=2024-02");
        Assert.Contains("海淀区政府 1 3 0 0 0 无记录", Rows(office, "#effort-units"));
        Assert.Equal(3, Rows(office, "#effort-units").Length);
        await office.OpenAsync("/plans/1/burden?round=2031-02");
        Assert.Equal(3, Rows(office, "#effort-units").Length);
    }

    // February: the district reports as planned and in time, its sister too late, is returned one and files it again; the department does not report.
    static async Task<LantuHost> ReportedAsync()
    {
        LantuHost host = await ReportSite.StartAsync();
        await FileAndSignAsync(host, ReportSite.District);
        host.Clock().Set("2024-03-06T01:00:00Z");
        await host.RunDailyAsync();
        await FileAndSignAsync(host, Sister, ("m1-claim", "OnSchedule"), ("m1-text", "完成管网改造。"), ("m1-t0", "4"));
        await using (LantuDb db = host.Database.OpenForWriting())
        {
            int sister = await host.UnitAsync(Sister);
            ProgressReport report = await db.Reports.AsTracking().SingleAsync(r => r.UnitOrdinal == sister, TestContext.Current.CancellationToken);
            report.Return("数字有误", new DateOnly(2024, 3, 7), host.Clock().Now, "甲");
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        host.Clock().Set("2024-03-06T02:00:00Z");
        await FileAndSignAsync(host, Sister, ("m1-claim", "OnSchedule"), ("m1-text", "完成管网改造。"), ("m1-t0", "5"));
        return host;
    }

    static async Task FileAndSignAsync(LantuHost host, string unit, params (string, string)[] typed)
    {
        string url = await host.UrlAsync(unit);
        using Visitor approver = await host.ApproverAsync(unit);
        await approver.FileAsync(url, typed.Length == 0 ? "planned" : "all", typed);
        Assert.Equal(200, approver.Status);
        await approver.OpenAsync(url);
        await approver.SendAsync($"{url}/sign", ("seen", approver.Page.QuerySelector("form[action$='/sign'] input[name=seen]")!.GetAttribute("value")!));
        Assert.Equal(200, approver.Status);
    }

    static string[] Names(Visitor who) => [.. who.Page.QuerySelectorAll("#units tbody th").Select(name => name.TextContent.Trim())];

    static string UnitOf(Visitor who, string name) => who.Page.QuerySelectorAll("#units tbody th a").Single(link => link.TextContent == name).GetAttribute("href")!.Split('/')[^1];

    // Name, February, and the sums; the other months are still to come.
    static string[] Rows(Visitor who) => [.. who.Page.QuerySelectorAll("#units tbody tr").Select(row => Said(row, cell => cell.QuerySelector(".label") is null || cell == row.Children[1]))];

    static string[] Months(Visitor who) => Rows(who, "#months");

    static string[] Rows(Visitor who, string table) => [.. who.Page.QuerySelectorAll($"{table} tbody tr").Select(row => Said(row, _ => true))];

    static string Said(IElement row, Func<IElement, bool> isAsked) => string.Join(' ', row.Children.Where(isAsked).Select(cell => cell.Children.Length > 1 ? string.Concat(cell.Children.Select(part => part.TextContent.Trim())) : cell.TextContent.Trim()));
}
