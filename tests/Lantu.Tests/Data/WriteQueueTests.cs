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
    public async Task A_refusal_before_anything_was_sent_leaves_the_others_of_its_group_run_once()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await using WriteQueue writes = new(host.Database.OpenForWriting, TimeProvider.System);
        int runs = 0;

        Task<int>[] work = Together(writes, Enumerable.Range(1, 6).Select<int, Func<LantuDb, Written<int>>>(i => db =>
        {
            runs++;
            db.Plans.Add(PlanOf(i, $"内容{i}"));
            return i == 3 ? throw new InvalidOperationException("no") : new Written<int>(i, "test.added", $"plan/{i}", "");
        }));

        await Assert.ThrowsAsync<InvalidOperationException>(() => work[2]);
        await Task.WhenAll(work.Where(one => one != work[2]));
        Assert.Equal(6, runs);
        Assert.Equal((5, 5), await CountsAsync(host));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Work_that_fails_after_it_wrote_is_undone_alone(bool saves)
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await using WriteQueue writes = new(host.Database.OpenForWriting, TimeProvider.System);
        await writes.RunAsync("甲", db => Task.FromResult(Add(db, 100)), TestContext.Current.CancellationToken);

        Task<int> first = writes.RunAsync("甲", Slowly(db => Add(db, 1)), TestContext.Current.CancellationToken);
        Task<int> failing = writes.RunAsync<int>("乙", async db =>
        {
            if (saves)
            {
                Add(db, 2);
                await db.SaveChangesAsync();
            }
            else
            {
                await db.Plans.ExecuteUpdateAsync(set => set.SetProperty(plan => plan.Title, "改"));
            }

            throw new InvalidOperationException("no");
        }, TestContext.Current.CancellationToken);
        Task<int> last = writes.RunAsync("甲", db => Task.FromResult(Add(db, 3)), TestContext.Current.CancellationToken);

        await Task.WhenAll(first, last);
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Equal((3, 3), await CountsAsync(host));
        await using LantuDb read = host.Database.Open();
        Assert.Equal(["计划1", "计划3", "计划100"], await read.Plans.OrderBy(plan => plan.Number).Select(plan => plan.Title).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Null(AuditChain.FindFirst(await read.Audit.OrderBy(entry => entry.Sequence).ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task An_entry_that_cannot_be_kept_fails_its_own_change_only()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await using (LantuDb db = host.Database.Open())
        {
            await db.Database.ExecuteSqlRawAsync(
                host.Settings.IsSqlite ? "CREATE TRIGGER no_audit BEFORE INSERT ON audit WHEN NEW.actor = '乙' BEGIN SELECT RAISE(ABORT, 'no'); END" : "ALTER TABLE audit ADD CONSTRAINT no_audit CHECK (actor <> '乙')",
                TestContext.Current.CancellationToken);
        }

        await using WriteQueue writes = new(host.Database.OpenForWriting, TimeProvider.System);
        Task<int>[] work = [.. Enumerable.Range(1, 9).Select(i => writes.RunAsync(i == 5 ? "乙" : "甲", Slowly(db => Add(db, i)), TestContext.Current.CancellationToken))];

        await Assert.ThrowsAsync<DbUpdateException>(() => work[4]);
        await Task.WhenAll(work.Where(one => one != work[4]));
        Assert.Equal((8, 8), await CountsAsync(host));
    }

    [Fact]
    public async Task Drafts_are_kept_in_a_group_that_is_run_again_because_of_another()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await using (LantuDb db = host.Database.Open())
        {
            await db.Database.ExecuteSqlRawAsync(
                host.Settings.IsSqlite ? "CREATE TRIGGER no_audit BEFORE INSERT ON audit WHEN NEW.actor = '乙' BEGIN SELECT RAISE(ABORT, 'no'); END" : "ALTER TABLE audit ADD CONSTRAINT no_audit CHECK (actor <> '乙')",
                TestContext.Current.CancellationToken);
        }

        await using WriteQueue writes = new(host.Database.OpenForWriting, TimeProvider.System);
        Task<int>[] work = [.. Enumerable.Range(1, 9).Select(i => i % 3 == 0 ? writes.KeepDraftsAsync(_ => Task.FromResult(i), TestContext.Current.CancellationToken) : writes.RunAsync(i == 5 ? "乙" : "甲", Slowly(db => Add(db, i)), TestContext.Current.CancellationToken))];

        await Assert.ThrowsAsync<DbUpdateException>(() => work[4]);
        await Task.WhenAll(work.Where(one => one != work[4]));
        Assert.Equal((5, 5), await CountsAsync(host));
    }

    [Fact]
    public async Task A_group_reads_the_head_once_and_on_PostgreSQL_sends_its_entries_in_one_statement()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        StatementCount sent = new();
        DbContextOptions<LantuDb> options = new DbContextOptionsBuilder<LantuDb>(LantuDatabase.Options(host.Settings)).AddInterceptors(sent).Options;
        await using WriteQueue writes = new(() => new LantuDb(options) { MayWrite = true }, TimeProvider.System);

        await Task.WhenAll(Together(writes, Enumerable.Range(1, 50).Select<int, Func<LantuDb, Written<int>>>(i => db => Add(db, i))));

        // The work that was waited for is a group of its own, unless the others came before it was begun.
        int heads = sent.Of("ORDER BY a.sequence DESC") + sent.Of("ORDER BY \"a\".\"sequence\" DESC");
        Assert.InRange(heads, 1, 2);
        Assert.Equal((50, 50), await CountsAsync(host));
        if (!host.Settings.IsSqlite)
        {
            Assert.Equal((1, heads, 50 + 1 + heads + heads), (sent.Of("INSERT INTO audit "), sent.Of("pg_advisory_xact_lock"), sent.All));
        }

        await using LantuDb read = host.Database.Open();
        Assert.Null(AuditChain.FindFirst(await read.Audit.OrderBy(entry => entry.Sequence).ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Each_write_of_a_group_sees_the_one_before_and_waits_for_the_server_twice()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.Writes.RunAsync("甲", db => Task.FromResult(Add(db, 1)), TestContext.Current.CancellationToken);
        StatementCount sent = new();
        DbContextOptions<LantuDb> options = new DbContextOptionsBuilder<LantuDb>(LantuDatabase.Options(host.Settings)).AddInterceptors(sent).Options;
        await using WriteQueue writes = new(() => new LantuDb(options) { MayWrite = true }, TimeProvider.System);
        int before = await VersionAsync(host);

        int[] seen = await Task.WhenAll(TogetherAsync(writes, Enumerable.Range(1, 50).Select<int, Func<LantuDb, Task<Written<int>>>>(i => async db =>
        {
            Plan plan = await db.Plans.AsTracking().SingleAsync(p => p.Number == 1);
            plan.Touch();
            return new Written<int>(plan.Version, "test.touched", "plan/1", "");
        })));

        Assert.Equal(Enumerable.Range(before + 1, 50), seen);
        Assert.Equal(before + 50, await VersionAsync(host));
        // SQLite answers without a round trip.
        if (!host.Settings.IsSqlite)
        {
            int groups = sent.Of("pg_advisory_xact_lock");
            Assert.Equal((2 * 50) + 1 + groups + groups, sent.All);
        }
    }

    [Fact]
    public async Task A_change_of_a_row_that_is_gone_fails_its_own_work_only()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await using WriteQueue writes = new(host.Database.OpenForWriting, TimeProvider.System);

        Task<int>[] work = Together(writes, Enumerable.Range(1, 9).Select<int, Func<LantuDb, Written<int>>>(i => db =>
        {
            if (i != 5)
            {
                return Add(db, i);
            }

            db.Plans.Remove(PlanOf(i, "无"));
            return new Written<int>(i, "test.removed", $"plan/{i}", "");
        }));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => work[4]);
        await Task.WhenAll(work.Where(one => one != work[4]));
        Assert.Equal((8, 8), await CountsAsync(host));
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

    static Written<int> Add(LantuDb db, int number)
    {
        db.Plans.Add(PlanOf(number, $"内容{number}"));
        return new Written<int>(number, "test.added", $"plan/{number}", "");
    }

    // The others come to wait behind it, and make a group.
    static Func<LantuDb, Task<Written<int>>> Slowly(Func<LantuDb, Written<int>> work) => async db =>
    {
        await Task.Delay(20, TestContext.Current.CancellationToken);
        return work(db);
    };

    static Task<int>[] Together(WriteQueue writes, IEnumerable<Func<LantuDb, Written<int>>> work) => TogetherAsync(writes, work.Select<Func<LantuDb, Written<int>>, Func<LantuDb, Task<Written<int>>>>(one => db => Task.FromResult(one(db))));

    static Task<int>[] TogetherAsync(WriteQueue writes, IEnumerable<Func<LantuDb, Task<Written<int>>>> work)
    {
        using SemaphoreSlim gate = new(0);
        Task<int> ahead = writes.RunAsync<int>("甲", async _ =>
        {
            await gate.WaitAsync(TestContext.Current.CancellationToken);
            throw new OperationCanceledException();
        }, TestContext.Current.CancellationToken);
        Task<int>[] all = [.. work.Select(one => writes.RunAsync("甲", one, TestContext.Current.CancellationToken))];
        gate.Release();
        Assert.ThrowsAnyAsync<OperationCanceledException>(() => ahead).Wait(TestContext.Current.CancellationToken);
        return all;
    }

    static async Task<int> VersionAsync(LantuHost host)
    {
        await using LantuDb read = host.Database.Open();
        return await read.Plans.Select(plan => plan.Version).SingleAsync(TestContext.Current.CancellationToken);
    }

    static async Task<(int Plans, int Entries)> CountsAsync(LantuHost host)
    {
        await using LantuDb read = host.Database.Open();
        return (await read.Plans.CountAsync(TestContext.Current.CancellationToken), await read.Audit.CountAsync(TestContext.Current.CancellationToken));
    }

    static Task<int> Add(LantuHost host, int number, string content) => host.Writes.RunAsync("甲", db =>
    {
        db.Plans.Add(PlanOf(number, content));
        return Task.FromResult(new Written<int>(number, "plan.imported", $"plan/{number}", ""));
    }, TestContext.Current.CancellationToken);
}
