using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Amendments;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

public sealed class CarryDecisionsTests
{
    [Fact]
    public async Task An_equal_plan_takes_every_decision_over()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await FreezeAsync(host, ("云溪县政府", 1), ("云中区政府", 3));
        await host.ImportTextAsync(Corrections.Notice.Replace("认真执行", "抓好落实", StringComparison.Ordinal));

        CarriedDecisions carried = await CarryAsync(host);

        Assert.Empty(carried.Measures);
        Assert.Empty(carried.Lapsed);
        await using LantuDb db = host.Database.Open();
        PlanId plan = await IdAsync(db, 2);
        List<Decision> decisions = await db.Decisions.Where(d => d.PlanId == plan).OrderBy(d => d.Number).ToListAsync(TestContext.Current.CancellationToken);
        List<OpenPoint> points = await db.OpenPoints.Where(p => p.PlanId == plan).OrderBy(p => p.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([("云溪县政府", 1), ("云中区政府", 1)], decisions.Select(d => (d.Units.Single(), d.CarriedFrom!.Value)));
        Assert.All(decisions, decision => Assert.Equal(("会议纪要", "乙"), (decision.Reason, decision.By)));
        Assert.All(decisions, decision => Assert.Equal(decision.Number, points.Single(point => point.Number == decision.OpenPointNumber).DecisionNumber));
        Assert.Equal(
            [(1, ResponsibilityRole.Responsible, "云溪县政府", 1), (3, ResponsibilityRole.Responsible, "云中区政府", 2)],
            carried.Assignments.OrderBy(a => a.MeasureOrdinal).Select(a => (a.MeasureOrdinal, a.Role, a.Unit, a.DecisionNumber!.Value)));
    }

    [Fact]
    public async Task What_has_no_place_in_a_changed_plan_is_reported()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await FreezeAsync(host, ("云溪县政府", 1), ("云中区政府", 3));
        await host.ImportTextAsync(Corrections.Corrected);

        CarriedDecisions carried = await CarryAsync(host);

        Assert.Equal(["云溪县政府"], carried.Decisions.SelectMany(decision => decision.Units));
        Assert.Equal([(1, "云溪县政府")], carried.Assignments.Select(assignment => (assignment.MeasureOrdinal, assignment.Unit)));
        Assert.Equal([("1-3-1", "云中区政府")], carried.Lapsed.Select(lapsed => (lapsed.Key, lapsed.Decision.Units.Single())));

        // The one that is only asked counts as gone, as nobody has said that it is the same.
        Assert.Equal(["1-2-1", "1-3-1"], carried.Measures.Select(measure => measure.Key));
        Assert.All(carried.Measures, measure => Assert.True(measure.Assignments > 0));
    }

    [Fact]
    public async Task A_point_that_now_says_something_else_is_left_open()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await FreezeAsync(host, ("云溪县政府", 1));
        await host.ImportTextAsync(Corrections.Notice.Replace("9%以内。\t年底前\t市水务局\t相关区政府", "9%以内。\t年底前\t市水务局\t有关单位", StringComparison.Ordinal));

        CarriedDecisions carried = await CarryAsync(host);

        Assert.Empty(carried.Decisions);
        Assert.Equal(1, Assert.Single(carried.Lapsed).Decision.Number);
    }

    [Fact]
    public async Task A_revoked_decision_is_not_carried()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await FreezeAsync(host, ("云溪县政府", 1));
        await host.Writes.RunAsync("甲", async db =>
        {
            (await db.Decisions.AsTracking().SingleAsync()).Revoke(TimeProvider.System.GetUtcNow(), "甲");
            (await db.OpenPoints.AsTracking().SingleAsync(point => point.DecisionNumber != null)).Decide(null);
            return new Written<int>(0, "test.revoked", "plan/1", "");
        }, TestContext.Current.CancellationToken);
        await host.ImportTextAsync(Corrections.Notice.Replace("认真执行", "抓好落实", StringComparison.Ordinal));

        CarriedDecisions carried = await CarryAsync(host);

        Assert.Empty(carried.Decisions);
        Assert.Empty(carried.Lapsed);
    }

    // As publication does it: what follows from the frozen plan, and the office's decisions on what it leaves open.
    static Task FreezeAsync(LantuHost host, params (string Unit, int Measure)[] decisions) => host.Writes.RunAsync("甲", async db =>
    {
        Plan plan = await db.Plans.AsTracking().SingleAsync(p => p.Number == 1);
        Derivation derived = Derivation.Of(await MeasuresAsync(db, plan.Id));
        plan.Publish(TimeProvider.System.GetUtcNow(), "甲");
        for (int i = 0; i < decisions.Length; i++)
        {
            OpenPoint point = derived.OpenPoints.Single(open => open.MeasureOrdinal == decisions[i].Measure && open.Role == ResponsibilityRole.Responsible);
            point.Decide(i + 1);
            db.Decisions.Add(new Decision { PlanId = plan.Id, Number = i + 1, OpenPointNumber = point.Number, Units = [decisions[i].Unit], Reason = "会议纪要", At = TimeProvider.System.GetUtcNow(), By = "甲" });
        }

        db.Assignments.AddRange(derived.Assignments);
        db.OpenPoints.AddRange(derived.OpenPoints);
        return new Written<int>(0, "test.published", "plan/1", "");
    }, TestContext.Current.CancellationToken);

    static Task<CarriedDecisions> CarryAsync(LantuHost host) => host.Writes.RunAsync("乙", async db =>
    {
        Plan plan = await db.Plans.AsTracking().SingleAsync(p => p.Number == 2);
        Plan prior = await db.Plans.AsTracking().SingleAsync(p => p.Id == plan.PriorId);
        Derivation derived = Derivation.Of(await MeasuresAsync(db, plan.Id));
        db.Assignments.AddRange(derived.Assignments);
        db.OpenPoints.AddRange(derived.OpenPoints);
        CarriedDecisions carried = await CarryDecisions.RunAsync(db, plan, prior, derived, TimeProvider.System.GetUtcNow(), "乙");
        return new Written<CarriedDecisions>(carried, "test.published", "plan/2", "");
    }, TestContext.Current.CancellationToken);

    static Task<List<Measure>> MeasuresAsync(LantuDb db, PlanId plan) => db.Measures.Where(m => m.PlanId == plan).Include(m => m.Responsibilities).ThenInclude(r => r.Units).ToListAsync();

    static Task<PlanId> IdAsync(LantuDb db, int number) => db.Plans.Where(plan => plan.Number == number).Select(plan => plan.Id).SingleAsync(TestContext.Current.CancellationToken);
}
