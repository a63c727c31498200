using Lantu.Domain.Accounts;

namespace Lantu.Tests.Features;

/// <summary>The first page says of each plan what waits for whoever looks, and a unit's page what it was told.</summary>
public sealed class WaitingTests
{
    [Fact]
    public async Task Everybody_is_shown_what_waits_for_them_until_it_is_done()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        int unit = await host.UnitAsync("朝阳区政府");
        using Visitor preparer = await host.VisitAsync(NodePlanSite.Chaoyang);
        using Visitor checker = await host.VisitAsync(NodePlanSite.Checker);
        using Visitor office = new(host);
        using Visitor leader = await host.OfPlaceAsync(Role.Leader);

        string[] first = await LinesAsync(preparer);
        Assert.Equal(2, first.Length);
        Assert.Matches("^待签收 2 项 朝阳区政府 · 最迟.*）", first[0]);
        Assert.Equal("待提出节点计划 2 项 朝阳区政府", first[1]);
        Assert.Empty(await LinesAsync(checker));
        Assert.Empty(await LinesAsync(leader));

        await preparer.OpenAsync($"/plans/1/units/{unit}/assignments");
        await preparer.SendAsync($"/plans/1/units/{unit}/assignments/acknowledge");
        await preparer.OpenAsync($"/plans/1/units/{unit}/nodes");
        await preparer.SendAsync($"/plans/1/units/{unit}/nodes/1", NodePlanSite.Nodes(0, "2024-06-30", "过半", "2024-12-31", "完成"));
        Assert.Equal(200, preparer.Status);
        Assert.Equal(["待提出节点计划 1 项 朝阳区政府"], await LinesAsync(preparer));
        Assert.Equal(["待确认节点计划 1 项"], await LinesAsync(checker));

        await checker.OpenAsync("/plans/1/nodes");
        await checker.SendAsync("/plans/1/nodes/confirm", ("chosen", $"1.{unit}.1"));
        Assert.Empty(await LinesAsync(checker));
        Assert.Equal(["待冻结节点计划 1 项"], await LinesAsync(office));
        await office.OpenAsync("/plans/1/nodes");
        await office.SendAsync("/plans/1/nodes/freeze", ("chosen", $"1.{unit}.1"));
        Assert.Empty(await LinesAsync(office));
    }

    [Fact]
    public async Task Whoever_checks_or_accepts_is_shown_how_many_reports_wait_for_them()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await site.SignedAsync(ReviewSite.Chaoyang, (1, ReviewSite.AsPlanned), (3, ReviewSite.AsPlanned), (4, ReviewSite.AsPlanned));
        using Visitor checker = await site.VisitAsync(ReviewSite.Checker);
        using Visitor builder = await site.VisitAsync(ReviewSite.Builder);
        using Visitor stranger = await site.VisitAsync(ReviewSite.Stranger);
        using Visitor office = await site.VisitAsync(ReviewSite.Office);

        // Of three that are signed off one is each department's to check, and the third, which no department leads, the office's to accept.
        Assert.Contains("待初审报告 1 项 2024年2月", await LinesAsync(checker));
        Assert.Contains("待初审报告 1 项 2024年2月", await LinesAsync(builder));
        Assert.DoesNotContain(await LinesAsync(stranger), line => line.StartsWith("待初审", StringComparison.Ordinal));
        Assert.Contains("待复核报告 1 项 2024年2月", await LinesAsync(office));

        await site.StepAsync(ReviewSite.Checker, "check", ReviewSite.Month, (ReviewSite.Chaoyang, 1));
        Assert.DoesNotContain(await LinesAsync(checker), line => line.StartsWith("待初审", StringComparison.Ordinal));
        Assert.Contains("待复核报告 2 项 2024年2月", await LinesAsync(office));
        await office.OpenAsync(office.Page.QuerySelectorAll(".waiting a").First(link => link.TextContent.StartsWith("待复核", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Equal(200, office.Status);
    }

    [Fact]
    public async Task Who_can_not_import_is_told_who_publishes()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.TakeOverAsync("北京市");
        using Visitor leader = await host.OfPlaceAsync(Role.Leader);
        using Visitor preparer = await host.OfUnitAsync("朝阳区政府");
        foreach (Visitor who in (Visitor[])[leader, preparer])
        {
            await who.OpenAsync("/");
            string said = who.Page.QuerySelector("main")!.TextContent;
            Assert.DoesNotContain("lantu import", said, StringComparison.Ordinal);
            Assert.Contains("计划由计划办（牵头处室）导入、核对并发布", said, StringComparison.Ordinal);
        }

        using Visitor office = new(host);
        await office.OpenAsync("/");
        Assert.Contains("lantu import", office.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_is_told_what_is_done_with_it_and_nobody_elses_page_says_so()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        int unit = await host.UnitAsync("朝阳区政府");
        string page = $"/plans/1/units/{unit}";
        using Visitor preparer = await host.VisitAsync(NodePlanSite.Chaoyang);
        using Visitor sister = await host.VisitAsync(NodePlanSite.Haidian);
        using Visitor checker = await host.VisitAsync(NodePlanSite.Checker);
        using Visitor office = new(host);
        Assert.Matches("^计划已发布：本单位承担 2 项，其中 2 项待签收，请于.*以前签收或提出异议$", Assert.Single(await ToldAsync(preparer, page)));

        await preparer.OpenAsync(page + "/assignments");
        await preparer.SendAsync(page + "/assignments/contest", ("measure", "3"), ("role", "Responsible"), ("reason", "不在本区"), ("meant", ""));
        await office.OpenAsync("/plans/1/assignments");
        await office.SendAsync("/plans/1/assignments/contests/1", ("ruling", "Rejected"), ("units", ""), ("reason", "属地管理"));
        Assert.Equal(200, office.Status);
        Assert.Equal("对 2-3-1 的异议不成立，仍由本单位承担，请签收：属地管理", (await ToldAsync(preparer, page))[0]);
        await office.SendAsync("/plans/1/assignments/contests/1/reopen");
        await office.SendAsync("/plans/1/assignments/contests/1", ("ruling", "Upheld"), ("units", "海淀区政府"), ("reason", "在海淀"));
        Assert.Equal(["对 2-3-1 的异议成立，本单位不再承担：在海淀", "对 2-3-1 的异议重新研究，此前的裁定撤回"], (await ToldAsync(preparer, page)).Take(2));
        Assert.Equal("2-3-1 经裁定改由本单位承担，请签收或提出异议：在海淀", (await ToldAsync(sister, $"/plans/1/units/{await host.UnitAsync("海淀区政府")}"))[0]);

        await preparer.OpenAsync(page + "/nodes");
        await preparer.SendAsync(page + "/nodes/1", NodePlanSite.Nodes(0, "2024-06-30", "过半", "2024-12-31", "完成"));
        await checker.OpenAsync("/plans/1/nodes");
        await checker.SendAsync("/plans/1/nodes/return", ("chosen", $"1.{unit}.1"), ("reason", "写明公里数"));
        await preparer.OpenAsync(page + "/nodes");
        await preparer.SendAsync(page + "/nodes/1", NodePlanSite.Nodes(1, "2024-06-30", "40公里", "2024-12-31", "80公里"));
        await checker.OpenAsync("/plans/1/nodes");
        await checker.SendAsync("/plans/1/nodes/confirm", ("chosen", $"1.{unit}.2"));
        await office.OpenAsync("/plans/1/nodes");
        await office.SendAsync("/plans/1/nodes/freeze", ("chosen", $"1.{unit}.2"));
        Assert.Equal(["节点计划已冻结：2-1-1", "节点计划已确认：2-1-1", "节点计划已退回：2-1-1，理由：写明公里数"], (await ToldAsync(preparer, page)).Take(3));

        Assert.Empty(await ToldAsync(sister, page));
        Assert.Empty(await ToldAsync(checker, page));
        Assert.NotEmpty(await ToldAsync(office, page));
    }

    static async Task<string[]> LinesAsync(Visitor who)
    {
        await who.OpenAsync("/");
        return [.. who.Page.QuerySelectorAll(".waiting li").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    static async Task<string[]> ToldAsync(Visitor who, string page)
    {
        await who.OpenAsync(page);
        return [.. who.Page.QuerySelectorAll("[aria-labelledby=messages] li a").Select(line => line.TextContent.Trim())];
    }
}
