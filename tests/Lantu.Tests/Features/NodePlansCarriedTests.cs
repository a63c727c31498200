using System.Text;
using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>A corrected issue keeps what was planned for what it says as before, and has the rest confirmed anew.</summary>
public sealed class NodePlansCarriedTests
{
    [Fact]
    public async Task What_is_said_as_before_stays_in_force_and_what_is_said_otherwise_is_proposed_anew()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        await FreezeAsync(host, "朝阳区政府", "1");
        await FreezeAsync(host, "朝阳区政府", "3");
        await FreezeAsync(host, "海淀区政府", "1");

        await CorrectAsync(host, text => text.Replace("完成半数", "完成六成", StringComparison.Ordinal));

        Assert.Equal(["1 朝阳区政府 1 Frozen 1", "1 海淀区政府 1 Frozen 1", "3 朝阳区政府 1 Proposed 1"], await NodesAsync(host));
        Assert.Contains("3 node plans carried, 1 of them to be confirmed anew, 0 lapsed", await PublishedDetailAsync(host), StringComparison.Ordinal);
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        await unit.OpenAsync($"{await host.UnitAddressAsync("朝阳区政府", 2)}/nodes/3");
        Assert.Contains("沿用编号 1 的计划的节点计划", unit.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_unit_no_longer_reports_on_lapses()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        await FreezeAsync(host, "朝阳区政府", "3");

        await CorrectAsync(host, text => text.Replace("| 海淀区政府 | 朝阳区政府 | — |", "| 海淀区政府 | 海淀区政府 | — |", StringComparison.Ordinal));

        Assert.Empty(await NodesAsync(host));
        Assert.Contains("0 node plans carried, 0 of them to be confirmed anew, 1 lapsed", await PublishedDetailAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_joint_leads_only_the_one_that_sums_up_confirms()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        await CorrectAsync(host, text => text.Replace("年底前 | 市城市管理委 |", "年底前 | 市城市管理委、市生态环境局 |", StringComparison.Ordinal));
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        string url = $"{await host.UnitAddressAsync("朝阳区政府", 2)}/nodes";
        await unit.OpenAsync(url);
        await unit.SendAsync($"{url}/accept", ("chosen", "1"));
        using Visitor office = new(host);
        await office.OpenAsync("/plans/2/leads");
        await office.SendAsync("/plans/2/leads", ("measure", "1"), ("unit", "市生态环境局"), ("reason", "职责分工"));
        Assert.Equal(200, office.Status);

        using Visitor other = await host.VisitAsync(NodePlanSite.Checker);
        await other.OpenAsync("/plans/2/nodes?state=proposed");
        await other.SendAsync("/plans/2/nodes/confirm", ("all", "true"), ("state", "proposed"));
        Assert.Equal(["1 朝阳区政府 1 Proposed "], await NodesAsync(host));
        using Visitor summing = await host.VisitAsync(NodePlanSite.StrangeChecker);
        await summing.OpenAsync("/plans/2/nodes?state=proposed");
        await summing.SendAsync("/plans/2/nodes/confirm", ("all", "true"), ("state", "proposed"));

        Assert.Equal(["1 朝阳区政府 1 Confirmed "], await NodesAsync(host));
    }

    static async Task FreezeAsync(LantuHost host, string unitName, string measure)
    {
        string url = await host.UnitAddressAsync(unitName);
        using Visitor unit = await host.OfUnitAsync(unitName);
        await unit.OpenAsync($"{url}/nodes");
        await unit.SendAsync($"{url}/nodes/accept", ("chosen", measure));
        using Visitor checker = await host.VisitAsync(NodePlanSite.Checker);
        using Visitor office = new(host);
        foreach ((Visitor who, string state, string step) in ((Visitor, string, string)[])[(checker, "proposed", "confirm"), (office, "proposed", "confirm"), (office, "confirmed", "freeze")])
        {
            await who.OpenAsync($"/plans/1/nodes?state={state}");
            await who.SendAsync($"/plans/1/nodes/{step}", ("all", "true"), ("state", state));
        }

        Assert.Contains($"{measure} {unitName} 1 Frozen", await host.NodesAsync());
    }

    static async Task CorrectAsync(LantuHost host, Func<string, string> corrected)
    {
        await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(corrected(NodePlanSite.Document)), "更正.md", null, null));
        using Visitor office = new(host);
        await office.PublishAsync(2);
    }

    static async Task<IReadOnlyList<string>> NodesAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        PlanId plan = await db.Plans.Where(p => p.Number == 2).Select(p => p.Id).SingleAsync(TestContext.Current.CancellationToken);
        Dictionary<int, string> units = await db.Units.Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Ordinal, u => u.Name, TestContext.Current.CancellationToken);
        return [.. (await db.NodePlans.Where(n => n.PlanId == plan).ToListAsync(TestContext.Current.CancellationToken)).OrderBy(n => n.MeasureOrdinal).ThenBy(n => n.UnitOrdinal)
            .Select(n => $"{n.MeasureOrdinal} {units[n.UnitOrdinal]} {n.Version} {n.State} {n.CarriedFrom}")];
    }

    static async Task<string> PublishedDetailAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Audit.Where(entry => entry.Action == "plan.published" && entry.Subject == "plan/2").Select(entry => entry.Detail).SingleAsync(TestContext.Current.CancellationToken);
    }
}
