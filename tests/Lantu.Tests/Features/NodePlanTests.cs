using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.NodePlans;
using Lantu.Jobs.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>Node plans are proposed by the unit, confirmed by the lead, frozen by the office, and changed only by a request.</summary>
public sealed class NodePlanTests
{
    [Fact]
    public async Task Nothing_is_proposed_until_a_person_takes_what_is_suggested()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        string url = $"/plans/1/units/{await host.UnitAsync("朝阳区政府")}/nodes";
        await unit.OpenAsync(url);
        string page = unit.Page.Body!.TextContent;
        Assert.Contains("依据文中日期“6月底前”", page, StringComparison.Ordinal);
        Assert.Contains("依据量化目标和工作类型“改造”的施工季节分月", page, StringComparison.Ordinal);
        Assert.Contains("静默", page, StringComparison.Ordinal);
        Assert.Empty(await host.NodesAsync());

        await unit.SendAsync($"{url}/accept", ("chosen", "1"), ("chosen", "3"));

        Assert.Equal((200, "已提出2项节点计划。"), (unit.Status, unit.Told));
        Assert.Equal(["1 朝阳区政府 1 Proposed", "3 朝阳区政府 1 Proposed"], await host.NodesAsync());
        await using LantuDb db = host.Database.Open();
        NodePlan curve = await db.NodePlans.SingleAsync(n => n.MeasureOrdinal == 1, TestContext.Current.CancellationToken);
        Assert.Equal(80, curve.Content.Curve!.Points[^1].Value);
        Assert.EndsWith("nodes.proposed", (await host.AuditedAsync())[^1], StringComparison.Ordinal);
        await unit.SendAsync($"{url}/accept", ("chosen", "1"));
        Assert.Equal((422, "没有选中任何一项。"), (unit.Status, unit.Told));
    }

    [Fact]
    public async Task The_lead_confirms_the_office_freezes_and_a_change_keeps_the_old_version()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        int chaoyang = await host.UnitAsync("朝阳区政府");
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        using Visitor checker = await host.VisitAsync(NodePlanSite.Checker);
        using Visitor office = new(host);
        string url = $"/plans/1/units/{chaoyang}/nodes";
        await unit.OpenAsync(url);
        await unit.SendAsync($"{url}/accept", ("chosen", "1"));

        // The office can't freeze what the lead has not confirmed, nor confirm in its place.
        await office.OpenAsync("/plans/1/nodes");
        await office.SendAsync("/plans/1/nodes/freeze", ("chosen", $"1.{chaoyang}.1"));
        Assert.Equal(409, office.Status);
        await office.OpenAsync("/plans/1/nodes");
        await office.SendAsync("/plans/1/nodes/confirm", ("chosen", $"1.{chaoyang}.1"));
        Assert.Equal(403, office.Status);
        Assert.Contains("由牵头单位初审人员确认", office.Told, StringComparison.Ordinal);

        await checker.OpenAsync("/plans/1/nodes?state=proposed");
        await checker.SendAsync("/plans/1/nodes/confirm", ("all", "true"), ("state", "proposed"));
        Assert.Equal((200, "已办理1项。"), (checker.Status, checker.Told));
        await office.OpenAsync("/plans/1/measures/1");
        Assert.Contains("2个主责单位中0个的节点计划已冻结", office.Page.Body!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/nodes?state=confirmed");
        await office.SendAsync("/plans/1/nodes/freeze", ("all", "true"), ("state", "confirmed"));
        Assert.Equal((200, "已办理1项。"), (office.Status, office.Told));
        await office.OpenAsync("/plans/1/measures/1");
        Assert.Contains("2个主责单位中1个的节点计划已冻结", office.Page.Body!.TextContent, StringComparison.Ordinal);

        await unit.OpenAsync($"{url}/1?kind=nodes");
        await unit.SendAsync($"{url}/1", NodePlanSite.Nodes(1, "2024-06-30", "过半", "2024-12-31", "完成"));
        Assert.Equal((422, "请写明理由。"), (unit.Status, unit.Told));
        await unit.SendAsync($"{url}/1", NodePlanSite.Nodes(1, "2024-06-30", "过半", "2024-12-31", "完成", "管线迁改推迟"));
        Assert.Equal(200, unit.Status);
        Assert.Equal(["1 朝阳区政府 1 Frozen", "1 朝阳区政府 2 Requested"], await host.NodesAsync());
        await office.OpenAsync("/plans/1/nodes?state=requested");
        Assert.Contains("管线迁改推迟", office.Page.Body!.TextContent, StringComparison.Ordinal);
        await office.SendAsync("/plans/1/nodes/freeze", ("chosen", $"1.{chaoyang}.2"), ("state", "requested"));

        Assert.Equal(["1 朝阳区政府 1 Replaced", "1 朝阳区政府 2 Frozen"], await host.NodesAsync());
        await office.OpenAsync("/plans/1/measures/1/nodes");
        Assert.Contains("第1版", office.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["nodes.proposed", "nodes.confirmed", "nodes.frozen", "nodes.proposed", "nodes.frozen"], (await host.AuditedAsync()).TakeLast(5));
    }

    [Fact]
    public async Task What_the_lead_proposes_or_a_district_leads_the_office_confirms()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        int lead = await host.UnitAsync("市城市管理委");
        int chaoyang = await host.UnitAsync("朝阳区政府");
        using Visitor own = await host.VisitAsync(NodePlanSite.Lead);
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        using Visitor checker = await host.VisitAsync(NodePlanSite.Checker);
        await own.OpenAsync($"/plans/1/units/{lead}/nodes");
        await own.SendAsync($"/plans/1/units/{lead}/nodes/accept", ("chosen", "2"));
        await unit.OpenAsync($"/plans/1/units/{chaoyang}/nodes");
        await unit.SendAsync($"/plans/1/units/{chaoyang}/nodes/accept", ("chosen", "3"));

        await checker.OpenAsync("/plans/1/nodes");
        foreach (string id in (string[])[$"2.{lead}.1", $"3.{chaoyang}.1"])
        {
            await checker.SendAsync("/plans/1/nodes/confirm", ("chosen", id));
            Assert.Equal(404, checker.Status);
            await checker.OpenAsync("/plans/1/nodes");
        }

        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/nodes");
        await office.SendAsync("/plans/1/nodes/confirm", ("chosen", $"2.{lead}.1"), ("chosen", $"3.{chaoyang}.1"));

        Assert.Equal(200, office.Status);
        Assert.Equal(["2 市城市管理委 1 Confirmed", "3 朝阳区政府 1 Confirmed"], await host.NodesAsync());
    }

    [Fact]
    public async Task A_checker_who_proposed_it_may_not_confirm_it()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        int chaoyang = await host.UnitAsync("朝阳区政府");
        await host.SignInAsync(NodePlanSite.Chaoyang);
        await using (LantuDb db = host.Database.OpenForWriting())
        {
            Account account = await db.Accounts.AsTracking().Include(a => a.Posts).SingleAsync(a => a.Login == NodePlanSite.Chaoyang.Login, TestContext.Current.CancellationToken);
            int unitNumber = await db.DirectoryUnits.Where(u => u.Name == "市城市管理委").Select(u => u.Number).SingleAsync(TestContext.Current.CancellationToken);
            await AccountRows.AddPostAsync(db, account, new PostEntry(Role.Checker, "北京市", unitNumber), new DateOnly(2020, 1, 1));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using Visitor both = await host.VisitAsync(NodePlanSite.Chaoyang);
        await both.OpenAsync($"/plans/1/units/{chaoyang}/nodes");
        await both.SendAsync($"/plans/1/units/{chaoyang}/nodes/accept", ("chosen", "1"));
        await both.OpenAsync("/plans/1/nodes");
        Assert.Null(both.Page.QuerySelector("button[formaction$=confirm]"));

        await both.SendAsync("/plans/1/nodes/confirm", ("chosen", $"1.{chaoyang}.1"));

        Assert.Equal(403, both.Status);
        Assert.Contains("您本人提出的", both.Told, StringComparison.Ordinal);
        Assert.Equal(["1 朝阳区政府 1 Proposed"], await host.NodesAsync());
    }

    [Fact]
    public async Task Of_two_who_confirm_at_once_one_is_shown_what_the_other_did()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        int chaoyang = await host.UnitAsync("朝阳区政府");
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        await unit.OpenAsync($"/plans/1/units/{chaoyang}/nodes");
        await unit.SendAsync($"/plans/1/units/{chaoyang}/nodes/accept", ("chosen", "1"));
        using Visitor first = await host.VisitAsync(NodePlanSite.Checker);
        using Visitor second = await host.VisitAsync(NodePlanSite.OtherChecker);
        await first.OpenAsync("/plans/1/nodes");
        await second.OpenAsync("/plans/1/nodes");

        await Task.WhenAll(first.SendAsync("/plans/1/nodes/confirm", ("chosen", $"1.{chaoyang}.1")), second.SendAsync("/plans/1/nodes/confirm", ("chosen", $"1.{chaoyang}.1")));

        Assert.Equal([200, 409], new[] { first.Status, second.Status }.Order());
        (Visitor late, Seat early) = first.Status == 409 ? (first, NodePlanSite.OtherChecker) : (second, NodePlanSite.Checker);
        Assert.Contains($"已由{early.Actor}", late.Told, StringComparison.Ordinal);
        Assert.Single(await host.AuditedAsync(), "nodes.confirmed");
    }

    [Fact]
    public async Task Sisters_and_other_departments_see_nothing_and_a_return_says_why()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        int chaoyang = await host.UnitAsync("朝阳区政府");
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        await unit.OpenAsync($"/plans/1/units/{chaoyang}/nodes");
        await unit.SendAsync($"/plans/1/units/{chaoyang}/nodes/accept", ("chosen", "1"));

        // 海淀区 leads the third measure, and sees nothing of 朝阳区 there either.
        using Visitor sister = await host.VisitAsync(NodePlanSite.Haidian);
        foreach (string url in (string[])[$"/plans/1/units/{chaoyang}/nodes", $"/plans/1/units/{chaoyang}/nodes/1", $"/plans/1/units/{chaoyang}/nodes.xlsx", $"/plans/1/units/{chaoyang}/nodes/upload"])
        {
            await sister.OpenAsync(url);
            Assert.Equal(404, sister.Status);
        }

        foreach (string url in (string[])["/plans/1/nodes", "/plans/1/measures/1/nodes", "/plans/1/measures/3/nodes"])
        {
            await sister.OpenAsync(url);
            Assert.Equal(200, sister.Status);
            Assert.DoesNotContain("80", sister.Page.QuerySelector("main")!.TextContent.Replace("80公里", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Null(sister.Page.QuerySelector($"a[href='/plans/1/units/{chaoyang}']"));
        }

        using Visitor strange = await host.VisitAsync(NodePlanSite.StrangeChecker);
        await strange.OpenAsync("/plans/1/nodes");
        Assert.Empty(strange.Page.QuerySelectorAll("tbody tr"));

        using Visitor checker = await host.VisitAsync(NodePlanSite.Checker);
        await checker.OpenAsync("/plans/1/nodes");
        await checker.SendAsync("/plans/1/nodes/return", ("chosen", $"1.{chaoyang}.1"), ("reason", " "));
        Assert.Equal((422, "请写明理由。"), (checker.Status, checker.Told));
        await checker.SendAsync("/plans/1/nodes/return", ("chosen", $"1.{chaoyang}.1"), ("reason", "上半年偏松"));
        Assert.Equal(200, checker.Status);
        await unit.OpenAsync($"/plans/1/units/{chaoyang}/nodes");
        Assert.Contains("退回：上半年偏松", unit.Page.Body!.TextContent, StringComparison.Ordinal);
        await unit.OpenAsync($"/plans/1/units/{chaoyang}/nodes/1?kind=nodes");
        await unit.SendAsync($"/plans/1/units/{chaoyang}/nodes/1", NodePlanSite.Nodes(1, "2024-05-31", "过半", "2024-12-31", "完成"));
        Assert.Equal(["1 朝阳区政府 1 Returned", "1 朝阳区政府 2 Proposed"], await host.NodesAsync());
    }

    [Theory]
    [InlineData("2024-06-30", "过半", "", "", "节点至少2个")]
    [InlineData("2024-06-30", "过半", "2024-10-31", "完成", "节点2：2024年10月31日（周四）晚于完成时限2024年9月30日（周一）")]
    [InlineData("六月", "过半", "2024-09-30", "完成", "节点1：“六月”不是日期")]
    [InlineData("2024-06-30", "", "2024-09-30", "完成", "节点1：请写明节点内容")]
    public async Task What_can_not_be_a_plan_is_refused_with_the_place_and_kept_in_the_form(string first, string firstText, string second, string secondText, string sentence)
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        string url = $"/plans/1/units/{await host.UnitAsync("朝阳区政府")}/nodes/3";
        await unit.OpenAsync(url);

        await unit.SendAsync(url, NodePlanSite.Nodes(0, first, firstText, second, secondText));

        Assert.Equal(422, unit.Status);
        Assert.Contains(sentence, unit.Told, StringComparison.Ordinal);
        Assert.Equal(firstText, unit.Page.QuerySelector("#t1")!.GetAttribute("value") ?? "");
        Assert.Empty(await host.NodesAsync());
    }

    [Fact]
    public async Task A_form_of_before_another_version_is_refused()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        string url = $"/plans/1/units/{await host.UnitAsync("朝阳区政府")}/nodes/3";
        await unit.OpenAsync(url);
        await unit.SendAsync(url, NodePlanSite.Nodes(0, "2024-06-30", "过半", "2024-09-30", "完成"));
        await unit.OpenAsync(url);

        await unit.SendAsync(url, NodePlanSite.Nodes(0, "2024-05-31", "过半", "2024-09-30", "完成"));
        Assert.Equal(409, unit.Status);
        await unit.SendAsync(url, NodePlanSite.Nodes(1, "2024-06-30", "过半", "2024-09-30", "完成"));
        Assert.Equal(422, unit.Status);
        await unit.SendAsync(url, NodePlanSite.Nodes(1, "2024-05-31", "过半", "2024-09-30", "完成"));

        Assert.Equal(200, unit.Status);
        Assert.Equal(["3 朝阳区政府 1 Replaced", "3 朝阳区政府 2 Proposed"], await host.NodesAsync());
    }
}
