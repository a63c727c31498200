using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Audit;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Jobs.Amendments;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

public sealed class LinkedImportTests
{
    [Fact]
    public async Task A_corrected_issue_is_linked_measure_by_measure()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);

        ImportedPlan second = await host.ImportTextAsync(Corrections.Corrected);

        await using LantuDb db = host.Database.Open();
        Plan stored = await db.Plans.SingleAsync(plan => plan.Number == 2, TestContext.Current.CancellationToken);
        Assert.Equal((PlanSuccession.Amendment, (await PlanAsync(db, 1)).Id), (stored.Succession, stored.PriorId));
        Assert.Equal((2, 1, 1, 1), (second.Link!.Same, second.Link.Asked, second.Link.Added, second.Link.Removed));
        List<MeasureLineage> rows = await db.Lineage.Where(l => l.PlanId == stored.Id).OrderBy(l => l.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([(1, 1, LineageState.Same), (2, 2, LineageState.Asked), (4, 4, LineageState.Same)], rows.Select(l => (l.MeasureOrdinal, l.PriorOrdinal, l.State)));
        AuditEntry[] audit = await db.Audit.OrderBy(entry => entry.Sequence).ToArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, audit.Length);
        Assert.EndsWith("amends plan/1: 2 same, 1 asked, 1 added, 1 removed", audit[1].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_years_plan_follows_this_years()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);

        ImportedPlan next = await host.ImportTextAsync(Corrections.NextYear);

        Assert.Equal((PlanSuccession.Successor, 1, 4), (next.Link!.Prior.Succession, next.Link.Prior.Plan.Number, next.Link.Same));
    }

    [Fact]
    public async Task A_stranger_is_linked_only_if_a_person_says_so()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);

        Assert.Null((await host.ImportTextAsync(Corrections.Unrelated)).Link);
        ImportedPlan said = await host.ImportTextAsync(Corrections.Unrelated.Replace("121公里", "122公里", StringComparison.Ordinal), corrects: 1);
        Assert.Equal((PlanSuccession.Amendment, 1, null), (said.Link!.Prior.Succession, said.Link.Prior.Plan.Number, said.Link.Prior.InsteadOf));
        NoSuchPlanException missing = await Assert.ThrowsAsync<NoSuchPlanException>(() => host.ImportTextAsync(Corrections.Unrelated.Replace("121公里", "123公里", StringComparison.Ordinal), corrects: 9));
        Assert.Equal(9, missing.Number);
    }

    [Fact]
    public async Task The_issue_in_force_is_taken_instead_of_a_superseded_one()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await PublishAsync(host, 1);
        await host.ImportTextAsync(Corrections.Corrected.Replace("云政发〔2024〕7号", "云政发〔2024〕8号", StringComparison.Ordinal), corrects: 1);
        await PublishAsync(host, 2);
        await ChangeAsync(host, 1, plan => plan.Supersede());

        ImportedPlan third = await host.ImportTextAsync(Corrections.Corrected);

        Assert.Equal((2, 1), (third.Link!.Prior.Plan.Number, third.Link.Prior.InsteadOf?.Number));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_whatever_it_is_said_to_correct()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);

        ImportedPlan again = await host.ImportTextAsync(Corrections.Notice, corrects: 1);

        await using LantuDb db = host.Database.Open();
        Assert.Equal((1, true, null), (again.Number, again.WasKnown, again.Link));
        Assert.Equal((1, 1), (await db.Plans.CountAsync(TestContext.Current.CancellationToken), await db.Audit.CountAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Imports_at_one_time_are_compared_with_what_is_stored_when_they_are()
    {
        await using LantuHost host = await LantuHost.StartAsync();

        ImportedPlan[] plans = await Task.WhenAll(new[] { "120公里", "150公里", "160公里" }.Select(length => host.ImportTextAsync(Corrections.Notice.Replace("120公里", length, StringComparison.Ordinal))));

        Assert.Equal([null, 1, 2], plans.OrderBy(plan => plan.Number).Select(plan => plan.Link?.Prior.Plan.Number));
    }

    [Fact]
    public async Task An_answer_is_kept_once_and_only_while_the_plan_is_a_draft()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await host.ImportTextAsync(Corrections.Corrected);
        AnswerLineage answers = new(host.Writes);

        Assert.Equal(LineageAnswer.Kept, await answers.RunAsync(2, 2, isSame: true, "甲", TestContext.Current.CancellationToken));
        Assert.Equal(LineageAnswer.Kept, await answers.RunAsync(2, 2, isSame: true, "甲", TestContext.Current.CancellationToken));
        Assert.Equal(LineageAnswer.NotAsked, await answers.RunAsync(2, 3, isSame: true, "甲", TestContext.Current.CancellationToken));
        Assert.Equal(LineageAnswer.NotAsked, await answers.RunAsync(7, 3, isSame: true, "甲", TestContext.Current.CancellationToken));
        await PublishAsync(host, 2);
        Assert.Equal(LineageAnswer.Frozen, await answers.RunAsync(2, 2, isSame: false, "甲", TestContext.Current.CancellationToken));

        await using LantuDb db = host.Database.Open();
        Plan plan = await PlanAsync(db, 2);
        Assert.Equal(LineageState.Confirmed, (await db.Lineage.SingleAsync(l => l.PlanId == plan.Id && l.MeasureOrdinal == 2, TestContext.Current.CancellationToken)).State);
        AuditEntry entry = await db.Audit.SingleAsync(audit => audit.Action.StartsWith("lineage."), TestContext.Current.CancellationToken);
        Assert.Equal(("lineage.confirmed", "plan/2/measure/2", "甲"), (entry.Action, entry.Subject, entry.Actor));
        Assert.Equal(3, plan.Version);
    }

    internal static Task PublishAsync(LantuHost host, int number) => ChangeAsync(host, number, plan => plan.Publish(TimeProvider.System.GetUtcNow(), "甲"));

    static Task ChangeAsync(LantuHost host, int number, Action<Plan> change) => host.Writes.RunAsync("甲", async db =>
    {
        change(await db.Plans.AsTracking().SingleAsync(plan => plan.Number == number));
        return new Written<int>(0, "test.changed", $"plan/{number}", "");
    }, TestContext.Current.CancellationToken);

    static Task<Plan> PlanAsync(LantuDb db, int number) => db.Plans.SingleAsync(plan => plan.Number == number, TestContext.Current.CancellationToken);
}
