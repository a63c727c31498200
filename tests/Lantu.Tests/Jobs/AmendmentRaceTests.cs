using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Jobs;
using Lantu.Jobs.Amendments;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Settlements;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

/// <summary>A plan and its correction are worked on by several people at one time.</summary>
public sealed class AmendmentRaceTests
{
    [Fact]
    public async Task A_plan_that_is_published_while_its_correction_is_stored_is_corrected_as_it_was_published()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await KeepErrorsAsync(host, 1);

        (_, ImportedPlan correction) = await InTurnAsync(host, () => PublishAsync(host, 1), () => host.ImportTextAsync(Corrections.Corrected));

        await using LantuDb db = host.Database.Open();
        Plan[] plans = await db.Plans.OrderBy(plan => plan.Number).ToArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([PlanState.Published, PlanState.Draft], plans.Select(plan => plan.State));
        Assert.Equal((PlanSuccession.Amendment, plans[0].Id, PlanState.Published), (plans[1].Succession, plans[1].PriorId, correction.Link!.Prior.Plan.State));
        Assert.Equal(["plan.published", "plan.imported"], (await host.AuditedAsync()).TakeLast(2));

        // And takes its place: the measure that is gone and the one that is asked about end by it.
        await KeepErrorsAsync(host, 2);
        await PublishAsync(host, 2, ends: 2);
        Assert.Equal([PlanState.Superseded, PlanState.Published], await db.Plans.OrderBy(plan => plan.Number).Select(plan => plan.State).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_correction_that_is_stored_while_another_takes_the_plans_place_corrects_that_one()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await KeepErrorsAsync(host, 1);
        await PublishAsync(host, 1);
        await host.ImportTextAsync(Corrections.Notice.Replace("120公里", "150公里", StringComparison.Ordinal));
        await KeepErrorsAsync(host, 2);

        (_, ImportedPlan third) = await InTurnAsync(host, () => PublishAsync(host, 2), () => host.ImportTextAsync(Corrections.Notice.Replace("120公里", "160公里", StringComparison.Ordinal), corrects: 1));

        Assert.Equal((2, 1), (third.Link!.Prior.Plan.Number, third.Link.Prior.InsteadOf?.Number));
    }

    [Fact]
    public async Task A_correction_is_stored_however_busy_its_plan_is_and_no_act_is_lost()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        CorrectMeasure correct = new(host.Writes, TimeProvider.System);
        int acts = 0;

        Task<ImportedPlan> storing = Task.Run(() => host.ImportTextAsync(Corrections.Corrected), TestContext.Current.CancellationToken);
        while (!storing.IsCompleted)
        {
            await correct.RunAsync(new MeasureCorrection(1, 4, acts, new Dictionary<MeasurePart, string> { [MeasurePart.Supporting] = $"第{++acts}科" }, "保护水源", "4", [], ""), "甲");
        }

        ImportedPlan correction = await storing;
        await using LantuDb db = host.Database.Open();
        PlanId id = (await db.Plans.SingleAsync(plan => plan.Number == 2, TestContext.Current.CancellationToken)).Id;
        List<Settlement> carried = await db.Settlements.Where(act => act.PlanId == id).OrderBy(act => act.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal((correction.Carried?.Acts.Count ?? 0, correction.Link!.Prior.Plan.Version - 1), (carried.Count, carried.Count));
        Assert.Equal(Enumerable.Range(1, carried.Count), carried.Select(act => act.From!.Act));
    }

    [Fact]
    public async Task Plans_that_change_while_they_are_compared_again_are_compared_once_more()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await KeepErrorsAsync(host, 1);
        await PublishAsync(host, 1);
        await host.ImportTextAsync(Corrections.Notice.Replace("120公里", "150公里", StringComparison.Ordinal));
        await host.ImportTextAsync(Corrections.Notice.Replace("120公里", "160公里", StringComparison.Ordinal));
        await KeepErrorsAsync(host, 2);
        await PublishAsync(host, 2);
        RelinkPlan relink = new(host.Database, host.Writes);

        await InTurnAsync(
            host,
            () => new RestructureDraft(host.Writes, TimeProvider.System).RemoveAsync(3, 4, 0, "原件已划去", "甲"),
            async () =>
            {
                await relink.RunAsync(3, "乙", TestContext.Current.CancellationToken);
                return 0;
            });

        await using LantuDb db = host.Database.Open();
        Assert.Equal([1, 2, 3], await db.Lineage.Where(l => db.Plans.Any(p => p.Id == l.PlanId && p.Number == 3)).OrderBy(l => l.MeasureOrdinal).Select(l => l.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_those_who_publish_settle_and_remove_at_one_time_each_is_done_or_told_why_not()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        SettleFindings settle = new(host.Writes, TimeProvider.System);
        await settle.KeepAsync(1, [await host.FindingAsync(FindingCodes.MissingNumber)], "", "甲");
        int[] findings = [await host.FindingAsync(FindingCodes.UnitUnknown), await host.FindingAsync(FindingCodes.RoleMissing), await host.FindingAsync(FindingCodes.GroupOpen)];

        // Two settle different findings, one of them a second time; then two publish; then one settles and one removes.
        Task[] acts = await HeldAsync(
            host,
            () => settle.KeepAsync(1, [findings[0]], "", "甲"),
            () => settle.KeepAsync(1, [findings[1]], "", "乙"),
            () => settle.KeepAsync(1, [findings[0]], "", "乙"),
            () => PublishAsync(host, 1),
            () => PublishAsync(host, 1),
            () => settle.KeepAsync(1, [findings[2]], "", "甲"),
            () => new RestructureDraft(host.Writes, TimeProvider.System).RemoveAsync(1, 2, 0, "原件已划去", "乙"));

        Assert.Equal([null, null, Refusal.SettledAlready, null, Refusal.NoDraft, Refusal.NoDraft, Refusal.NoDraft], acts.Select(act => (act.Exception?.InnerException as RefusedException)?.Reason));
        Assert.Equal(["plan.imported", "findings.kept", "findings.kept", "findings.kept", "plan.published"], await host.AuditedAsync());
    }

    // The first is done by the writer just before the second, which was thought out on what stood before the first.
    static async Task<(T First, TOther Second)> InTurnAsync<T, TOther>(LantuHost host, Func<Task<T>> first, Func<Task<TOther>> second)
    {
        Task<T>? one = null;
        Task<TOther>? other = null;
        await HeldAsync(host, () => one = first(), () => other = second());
        return (await one!, await other!);
    }

    // While the writer is held each act comes as far as it does without it: all are waiting, in this order, when it goes on.
    static async Task<Task[]> HeldAsync(LantuHost host, params Func<Task>[] acts)
    {
        TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<int> holding = host.Writes.KeepDraftsAsync(
            async _ =>
            {
                begun.TrySetResult();
                await released.Task;
                return 0;
            },
            TestContext.Current.CancellationToken);
        await begun.Task;
        List<Task> tasks = [];
        foreach (Func<Task> act in acts)
        {
            tasks.Add(Task.Run(act, TestContext.Current.CancellationToken));
            while (host.Writes.Queued < tasks.Count)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }
        }

        released.SetResult();
        await holding;
        await Task.WhenAll(tasks.Select(task => task.ContinueWith(_ => { }, TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default)));
        return [.. tasks];
    }

    static Task<PublishedPlan> PublishAsync(LantuHost host, int number, int ends = 0) => new PublishPlan(host.Writes, TimeProvider.System).RunAsync(number, ends, "甲");

    static async Task KeepErrorsAsync(LantuHost host, int number)
    {
        List<int> errors;
        await using (LantuDb db = host.Database.Open())
        {
            errors = await db.Findings.Where(f => f.Severity == FindingSeverity.Error && f.State == FindingState.Open && db.Plans.Any(p => p.Id == f.PlanId && p.Number == number)).Select(f => f.Ordinal).ToListAsync(TestContext.Current.CancellationToken);
        }

        if (errors.Count > 0)
        {
            await new SettleFindings(host.Writes, TimeProvider.System).KeepAsync(number, errors, "", "甲");
        }
    }
}
