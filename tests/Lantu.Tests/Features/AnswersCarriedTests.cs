using System.Text;
using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>A corrected issue keeps the answers to what it says as before, and asks anew about the rest.</summary>
public sealed class AnswersCarriedTests
{
    [Fact]
    public async Task An_answer_stays_with_what_is_said_as_before()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        await AnswerAsync(host, "市住房城乡建设委");
        await AnswerAsync(host, "海淀区政府");

        await CorrectAsync(host, text => text.Replace("9月底前", "8月底前", StringComparison.Ordinal));

        Assert.Equal(["Lead 市住房城乡建设委 acknowledged", "Responsible 朝阳区政府"], await host.AnswersAsync(2, 2));
        Assert.Equal(["Lead 市住房城乡建设委", "Responsible 海淀区政府"], await host.AnswersAsync(3, 2));
        await using LantuDb db = host.Database.Open();
        PlanId later = await db.Plans.Where(p => p.Number == 2).Select(p => p.Id).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal([1], await db.Assignments.Where(a => a.PlanId == later && a.AcknowledgedAt != null).Select(a => a.AcknowledgedOn).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Contests_rulings_and_choices_go_along()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        using Visitor chaoyang = await host.OfUnitAsync("朝阳区政府");
        using Visitor haidian = await host.OfUnitAsync("海淀区政府");
        await ContestAsync(host, chaoyang, "朝阳区政府", 2);
        await ContestAsync(host, haidian, "海淀区政府", 3);
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/assignments");
        await office.SendAsync("/plans/1/assignments/contests/1", ("ruling", "Upheld"), ("units", "通州区政府"), ("reason", "专题会"));
        await office.OpenAsync("/plans/1/frequencies");
        await office.SendAsync("/plans/1/frequencies", ("measures", "2"), ("frequency", "Year"), ("turn", "9"));
        await office.OpenAsync("/plans/1/assignments");
        await office.SendAsync("/plans/1/assignments/setting", ("days", "9"), ("notOrdered", ""));

        await CorrectAsync(host, text => text.Replace("结果公开", "结果公布", StringComparison.Ordinal));

        Assert.Equal(["Lead 市住房城乡建设委", "Responsible 朝阳区政府 ended", "Responsible 通州区政府 decided"], await host.AnswersAsync(2, 2));
        Assert.Equal(["Lead 市住房城乡建设委", "Responsible 海淀区政府 contested"], await host.AnswersAsync(3, 2));
        await using LantuDb db = host.Database.Open();
        PlanId later = await db.Plans.Where(p => p.Number == 2).Select(p => p.Id).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal([ContestState.Upheld, ContestState.Open], await db.Contests.Where(c => c.PlanId == later && c.CarriedFrom == 1).OrderBy(c => c.MeasureOrdinal).Select(c => c.State).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(8, (await db.FrequencyChoices.SingleAsync(c => c.PlanId == later, TestContext.Current.CancellationToken)).Offset);
        Assert.Equal(9, (await db.AssignmentSettings.SingleAsync(s => s.PlanId == later, TestContext.Current.CancellationToken)).AnswerDays);
        await office.OpenAsync("/imports");
        await office.SendAsync("/plans/1/assignments/setting", ("days", "3"), ("notOrdered", ""));
        Assert.Equal(409, office.Status);
    }

    [Fact]
    public async Task What_was_given_on_and_on_is_carried_whole_and_taken_back_from_its_end()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        using Visitor office = new(host);
        foreach ((string unit, string next, int contest) in ((string, string, int)[])[("朝阳区政府", "通州区政府", 1), ("通州区政府", "密云区政府", 2)])
        {
            using Visitor own = await host.OfUnitAsync(unit);
            await ContestAsync(host, own, unit, 2);
            await office.OpenAsync("/plans/1/assignments");
            await office.SendAsync($"/plans/1/assignments/contests/{contest}", ("ruling", "Upheld"), ("units", next), ("reason", "专题会"));
            Assert.Equal(200, office.Status);
        }

        string[] standing = ["Lead 市住房城乡建设委", "Responsible 密云区政府 decided", "Responsible 朝阳区政府 ended", "Responsible 通州区政府 ended decided"];
        Assert.Equal(standing.Order(StringComparer.Ordinal), (await host.AnswersAsync(2)).Order(StringComparer.Ordinal));
        await office.OpenAsync("/plans/1/assignments");
        await office.SendAsync("/plans/1/assignments/contests/1/reopen");
        Assert.Equal(409, office.Status);
        Assert.Equal(standing.Order(StringComparer.Ordinal), (await host.AnswersAsync(2)).Order(StringComparer.Ordinal));

        await CorrectAsync(host, text => text.Replace("结果公开", "结果公布", StringComparison.Ordinal));

        Assert.Equal(standing.Order(StringComparer.Ordinal), (await host.AnswersAsync(2, 2)).Order(StringComparer.Ordinal));
    }

    static async Task AnswerAsync(LantuHost host, string unit)
    {
        using Visitor own = await host.OfUnitAsync(unit);
        string address = await host.UnitAddressAsync(unit);
        await own.OpenAsync($"{address}/assignments");
        await own.SendAsync($"{address}/assignments/acknowledge");
        Assert.Equal(200, own.Status);
    }

    static async Task ContestAsync(LantuHost host, Visitor own, string unit, int measure)
    {
        string address = await host.UnitAddressAsync(unit);
        await own.OpenAsync($"{address}/assignments");
        await own.SendAsync($"{address}/assignments/contest", ("measure", $"{measure}"), ("role", "Responsible"), ("reason", "不是我们"));
        Assert.Equal(200, own.Status);
    }

    static async Task CorrectAsync(LantuHost host, Func<string, string> corrected)
    {
        await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(corrected(DraftSite.Document)), "更正.md", null, null));
        using Visitor office = new(host);
        await office.PublishAsync(2);
    }
}
