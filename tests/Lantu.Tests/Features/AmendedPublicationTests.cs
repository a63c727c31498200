using System.Text;
using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Tests.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>A corrected issue takes the other's place without losing what the office decided.</summary>
public sealed class AmendedPublicationTests
{
    [Fact]
    public async Task Publishing_a_corrected_issue_carries_decisions_and_supersedes_the_other()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        await PublishAsync(office, 1);
        await office.OpenAsync("/plans/1/decisions");
        await office.SendAsync("/plans/1/decisions", ("point", "1"), ("units", "朝阳区政府"), ("reason", "会议纪要"));
        await StoreAsync(host, text => text.Replace("9月底前", "8月底前", StringComparison.Ordinal));
        await office.OpenAsync("/plans/2/publish");
        Assert.Contains("沿用牵头处室已作的决定 1 项", office.Page.Body!.TextContent, StringComparison.Ordinal);

        await PublishAsync(office, 2);

        await using LantuDb db = host.Database.Open();
        Assert.Equal([PlanState.Superseded, PlanState.Published], await db.Plans.OrderBy(p => p.Number).Select(p => p.State).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal("被第 2 号计划更正", await RelationAsync(office, 1));
        Assert.Equal("更正第 1 号计划", await RelationAsync(office, 2));
        await office.OpenAsync("/plans/2/measures/1");
        string decided = office.Page.QuerySelector("[aria-labelledby=decided]")!.TextContent;
        Assert.Contains("朝阳区政府", decided, StringComparison.Ordinal);
        Assert.Contains("会议纪要", decided, StringComparison.Ordinal);
        Assert.Equal(1, (await db.Decisions.SingleAsync(d => d.CarriedFrom != null, TestContext.Current.CancellationToken)).CarriedFrom);
    }

    [Fact]
    public async Task A_plan_whose_notice_repeals_another_says_so_on_both()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await host.ImportTextAsync("云州市节水工作.md", Corrections.Notice.Replace("水环境治理2024年行动计划", "节约用水2024年工作方案", StringComparison.Ordinal).Replace("〔2024〕7号", "〔2024〕9号", StringComparison.Ordinal)
            .Replace("请认真执行。", "请认真执行。《云州市水环境治理2024年行动计划》（云政发〔2024〕7号）同时废止。", StringComparison.Ordinal));
        using Visitor office = new(host);

        Assert.Equal("被第 2 号计划的通知废止", await RelationAsync(office, 1));
        Assert.Equal("文中废止第 1 号计划", await RelationAsync(office, 2));
    }

    [Fact]
    public async Task A_measure_with_assignments_ends_only_when_a_person_confirms_it()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        await PublishAsync(office, 1);
        await StoreAsync(host, text => string.Join('\n', text.Split('\n').Where(line => !line.Contains("绿化养护", StringComparison.Ordinal))));

        await PublishAsync(office, 2);

        Assert.Equal(422, office.Status);
        Assert.Contains("1 项措施将终止责任", office.Told, StringComparison.Ordinal);
        Assert.Contains("2-3-1", office.Page.QuerySelector("input[name=ends]")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await office.SendAsync("/plans/2/publish", ("ends", "1"));
        Assert.Equal(200, office.Status);
    }

    [Fact]
    public async Task A_correction_of_what_was_superseded_meanwhile_is_compared_with_the_issue_in_force()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        await PublishAsync(office, 1);
        await StoreAsync(host, text => text.Replace("逐月通报", "按月通报", StringComparison.Ordinal));
        await StoreAsync(host, text => text.Replace("结果公开", "结果公布", StringComparison.Ordinal));
        await PublishAsync(office, 2);

        await PublishAsync(office, 3);

        Assert.Equal(409, office.Status);
        Assert.Contains("所更正的计划（编号 1）已不在施行中", office.Told, StringComparison.Ordinal);
        await office.SendAsync("/plans/3/publish/relink");
        Assert.Equal("/plans/3/changes", office.Address);
        await PublishAsync(office, 3);
        Assert.Equal(200, office.Status);
        await using LantuDb db = host.Database.Open();
        Assert.Equal([PlanState.Superseded, PlanState.Superseded, PlanState.Published], await db.Plans.OrderBy(p => p.Number).Select(p => p.State).ToListAsync(TestContext.Current.CancellationToken));
    }

    static async Task PublishAsync(Visitor office, int plan)
    {
        await office.OpenAsync($"/plans/{plan}/desk?severity=Error");
        foreach (string? finding in office.Page.QuerySelectorAll("form[action$=keep] input[name=finding]").Select(input => input.GetAttribute("value")))
        {
            await office.SendAsync($"/plans/{plan}/desk/keep", ("finding", finding!), ("scope", "sort"));
        }

        await office.OpenAsync("/imports");
        await office.SendAsync($"/plans/{plan}/publish");
    }

    // What the plan's page says of the one other plan it has to do with, whose page it leads to.
    static async Task<string> RelationAsync(Visitor visitor, int plan)
    {
        await visitor.OpenAsync($"/plans/{plan}");
        AngleSharp.Dom.IElement relation = Assert.Single(visitor.Page.QuerySelectorAll(".relations li"));
        Assert.Equal($"/plans/{3 - plan}", relation.QuerySelector("a")!.GetAttribute("href"));
        return relation.FirstChild!.TextContent.Trim();
    }

    static Task<ImportedPlan> StoreAsync(LantuHost host, Func<string, string> corrected) => host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(corrected(DraftSite.Document)), "更正.md", null, null));
}
