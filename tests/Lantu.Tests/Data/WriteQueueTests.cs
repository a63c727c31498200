using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Audit;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Data;

public sealed class WriteQueueTests
{
    static Plan PlanOf(int number, string content) => Numbered(number, new Plan(PlanId.New(TimeProvider.System.GetUtcNow()), new DocumentHeader { Title = $"计划{number}" }, new SourceFile("a.md", "Text", System.Text.Encoding.UTF8.GetBytes(content)), new DirectoryFile("{}"), "", null, TimeProvider.System.GetUtcNow(), "测试"));

    static Plan Numbered(int number, Plan plan)
    {
        plan.Enter(number);
        return plan;
    }

    [Fact]
    public async Task Every_acknowledged_change_is_stored_with_one_audit_entry_and_the_chain_holds()
    {
        await using LantuHost host = await LantuHost.StartAsync();

        await Task.WhenAll(Enumerable.Range(1, 100).Select(i => host.Writes.RunAsync("甲", db =>
        {
            db.Plans.Add(PlanOf(i, $"内容{i}"));
            return Task.FromResult(new Written<int>(i, "plan.imported", $"plan/{i}", ""));
        }, TestContext.Current.CancellationToken)));

        await using LantuDb read = host.Database.Open();
        Assert.Equal(100, await read.Plans.CountAsync(TestContext.Current.CancellationToken));
        List<AuditEntry> audit = await read.Audit.OrderBy(entry => entry.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, 100).Select(i => (long)i), audit.Select(entry => entry.Sequence));
        Assert.All(audit, entry => Assert.True(entry.IsIntact));
        Assert.All(audit.Zip(audit.Skip(1)), pair => Assert.Equal(pair.First.Hash, pair.Second.PreviousHash));
    }

    [Fact]
    public async Task A_failing_unit_of_work_undoes_itself_and_nothing_else()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        Task<int>[] work = [.. Enumerable.Range(1, 20).Select(i => host.Writes.RunAsync("甲", db =>
        {
            db.Plans.Add(PlanOf(i, $"内容{i}"));
            return i % 5 == 0 ? throw new InvalidOperationException("no") : Task.FromResult(new Written<int>(i, "plan.imported", $"plan/{i}", ""));
        }, TestContext.Current.CancellationToken))];

        foreach (Task<int> item in work)
        {
            await item.ContinueWith(_ => { }, TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        await using LantuDb read = host.Database.Open();
        Assert.Equal(16, await read.Plans.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(16, await read.Audit.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(4, work.Count(item => item.IsFaulted));
    }

    [Fact]
    public async Task A_rule_of_the_database_refuses_only_its_own_work()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        Task<int> first = Add(host, 1, "同");
        Task<int> second = Add(host, 2, "同");
        Task<int> third = Add(host, 3, "异");

        Assert.Equal(1, await first);
        await Assert.ThrowsAsync<DbUpdateException>(() => second);
        Assert.Equal(3, await third);
    }

    [Fact]
    public async Task Nothing_is_saved_outside_the_queue()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await using LantuDb db = host.Database.Open();
        db.Plans.Add(PlanOf(1, "x"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_changed_entry_is_no_longer_intact()
    {
        AuditEntry entry = new(1, DateTimeOffset.UnixEpoch, "甲", "plan.imported", "plan/1", "", AuditEntry.Origin);
        typeof(AuditEntry).GetProperty(nameof(AuditEntry.Actor))!.SetValue(entry, "乙");

        Assert.False(entry.IsIntact);
    }

    static Task<int> Add(LantuHost host, int number, string content) => host.Writes.RunAsync("甲", db =>
    {
        db.Plans.Add(PlanOf(number, content));
        return Task.FromResult(new Written<int>(number, "plan.imported", $"plan/{number}", ""));
    }, TestContext.Current.CancellationToken);
}
