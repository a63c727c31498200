using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Audit;
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
        await ExecuteAsync(host, "UPDATE audit SET actor = '乙'");

        AuditBrokenException broken = await Assert.ThrowsAsync<AuditBrokenException>(() => host.ImportAsync("beijing-2023/plan.md"));

        await using LantuDb db = host.Database.Open();
        Assert.Equal((1, 1), (broken.Sequence, await db.Plans.CountAsync(TestContext.Current.CancellationToken)));
        AuditFault? fault = AuditChain.FindFirst(await db.Audit.OrderBy(entry => entry.Sequence).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal((AuditFaultKind.Changed, 1), (fault?.Kind, fault?.Sequence));
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

    static async Task ExecuteAsync(LantuHost host, string sql)
    {
        await using LantuDb db = host.Database.Open();
        await db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }
}
