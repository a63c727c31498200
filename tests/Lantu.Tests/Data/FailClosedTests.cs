using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Audit;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Data;

/// <summary>No change without its audit entry, and none behind an audit that was tampered with.</summary>
public sealed class FailClosedTests
{
    [Fact]
    public async Task A_change_whose_audit_entry_cannot_be_written_fails()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await ExecuteAsync(host, host.Settings.IsSqlite
            ? "CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END"
            : "ALTER TABLE audit ADD CONSTRAINT no_audit CHECK (sequence < 0)");

        await Assert.ThrowsAsync<DbUpdateException>(() => host.ImportAsync("yunzhou-2024/plan.md"));

        await using LantuDb db = host.Database.Open();
        Assert.Equal((0, 0), (await db.Plans.CountAsync(TestContext.Current.CancellationToken), await db.Measures.CountAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Nothing_is_written_behind_a_changed_head()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");
        await host.ForceAsync("UPDATE audit SET actor = '乙'");

        AuditBrokenException broken = await Assert.ThrowsAsync<AuditBrokenException>(() => host.ImportAsync("beijing-2023/plan.md"));

        await using LantuDb db = host.Database.Open();
        Assert.Equal((1, 1), (broken.Sequence, await db.Plans.CountAsync(TestContext.Current.CancellationToken)));
        AuditFault? fault = AuditChain.FindFirst(await db.Audit.OrderBy(entry => entry.Sequence).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal((AuditFaultKind.Changed, 1), (fault?.Kind, fault?.Sequence));
    }

    [Fact]
    public async Task A_full_disk_fails_changes_whole_and_loses_none_that_was_acknowledged()
    {
        // Only SQLite can be told how many pages there are.
        await using LantuHost host = await LantuHost.StartOnSqliteAsync("yunzhou-2024/plan.md");
        PlanId plan;
        await using (LantuDb read = host.Database.Open())
        {
            plan = (await read.Plans.SingleAsync(TestContext.Current.CancellationToken)).Id;
        }

        int most = PagesOf(host.Database) + 60;
        await using WriteQueue writes = new(() => OnSmallDisk(host.Database, most), TimeProvider.System);
        Task<int>[] work = [.. Enumerable.Range(1, 200).Select(i => writes.RunAsync("甲", db =>
        {
            db.SavedViews.Add(new SavedView { PlanId = plan, Number = i, Name = $"{i}", Query = "", At = DateTimeOffset.UnixEpoch, By = "甲" });
            return Task.FromResult(new Written<int>(i, "view.saved", $"plan/1/view/{i}", new string('满', 500)));
        }, TestContext.Current.CancellationToken))];
        await Task.WhenAll(work.Select(one => one.ContinueWith(_ => { }, TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default)));

        int[] acknowledged = [.. work.Where(one => one.IsCompletedSuccessfully).Select(one => one.Result)];
        Assert.InRange(acknowledged.Length, 1, 199);
        await using LantuDb db = host.Database.Open();
        Assert.Equal(acknowledged.Order(), await db.SavedViews.OrderBy(view => view.Number).Select(view => view.Number).ToListAsync(TestContext.Current.CancellationToken));
        List<AuditEntry> audit = await db.Audit.OrderBy(entry => entry.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(acknowledged.Length + 1, audit.Count);
        Assert.Null(AuditChain.FindFirst(audit));
    }

    [Fact]
    public async Task The_queues_of_two_processes_write_one_chain_and_neither_is_refused()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await using WriteQueue other = new(new LantuDatabase(host.Settings).OpenForWriting, TimeProvider.System);

        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => (i % 2 == 0 ? host.Writes : other).RunAsync("甲", _ => Task.FromResult(new Written<int>(i, "test.changed", $"test/{i}", "")), TestContext.Current.CancellationToken)));

        await using LantuDb db = host.Database.Open();
        List<AuditEntry> audit = await db.Audit.OrderBy(entry => entry.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(60, audit.Count);
        Assert.Null(AuditChain.FindFirst(audit));
    }

    [Fact]
    public async Task A_page_shows_what_another_process_has_imported()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");
        Assert.Single((await host.ReadAsync("/")).QuerySelectorAll(".plans h3 a"));
        await using WriteQueue other = new(new LantuDatabase(host.Settings).OpenForWriting, TimeProvider.System);

        await new ImportPlan(host.Database, other, TimeProvider.System).RunAsync(ImportPlanTests.Read("# 云州市2025年行动计划\n\n一、水\n\n（一）改造管网。（责任单位：市水务局）\n"), TestContext.Current.CancellationToken);

        Assert.Equal(2, (await host.ReadAsync("/")).QuerySelectorAll(".plans h3 a").Length);
    }

    static int PagesOf(LantuDatabase database)
    {
        using LantuDb db = database.Open();
        return db.Database.SqlQueryRaw<int>("SELECT page_count AS \"Value\" FROM pragma_page_count()").Single();
    }

    // SQLite answers as it does where the disk is full.
    static LantuDb OnSmallDisk(LantuDatabase database, int pages)
    {
        LantuDb db = database.OpenForWriting();
        db.Database.OpenConnection();
        db.Database.ExecuteSqlRaw(FormattableString.Invariant($"PRAGMA max_page_count = {pages}"));
        return db;
    }

    static async Task ExecuteAsync(LantuHost host, string sql)
    {
        await using LantuDb db = host.Database.Open();
        await db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }
}
