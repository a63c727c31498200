using Lantu.Data;
using Lantu.Domain.Audit;
using Lantu.Jobs;
using Lantu.Jobs.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

public sealed class PruneAuditTests
{
    // Long ago by the database's own clock too, which guards the half year.
    static readonly DateTimeOffset LongAgo = new(2021, 3, 2, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_had_its_time_goes_to_a_file_and_the_chain_goes_on_behind_it()
    {
        await using AuditYear year = await OldAsync();

        ExportedAudit kept = await year.PruneAsync("audit.jsonl.gz", AuditCheckpoint.UsualDays);

        Assert.Equal((1, 4, 4), (kept.First, kept.Last, kept.Count));
        await using LantuDb db = year.Database.Open();
        List<AuditEntry> left = await db.Audit.OrderBy(entry => entry.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([5, 6, 7, 8], left.Select(entry => entry.Sequence));
        Assert.Equal(("audit.pruned", "audit/4", "丁"), (left[^1].Action, left[^1].Subject, left[^1].Actor));
        Assert.Contains(kept.Hash, left[^1].Detail, StringComparison.Ordinal);
        AuditVerdict verdict = await year.VerifyAsync();
        Assert.True(verdict.Holds);
        Assert.Equal((new AuditStart(4, kept.LastHash), 4), (verdict.Start, verdict.Count));
        await using FileStream file = File.OpenRead(kept.Path);
        await using FileStream heads = File.OpenRead(kept.Heads);
        AuditVerdict offline = VerifyAudit.OfFile(file, [.. AuditFile.Heads(heads).OfType<AuditHead>()], await File.ReadAllTextAsync(kept.Key!, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.True(offline.Holds);
        Assert.Equal((4, 2), (offline.Count, offline.HeadsMet));

        // What was pruned is not pruned again; new entries are chained as ever.
        Assert.Equal(Refusal.NothingToPrune, (await Assert.ThrowsAsync<RefusedException>(() => year.PruneAsync("again.jsonl", AuditCheckpoint.UsualDays))).Reason);
        await year.WriteAsync(2);
        Assert.True((await year.VerifyAsync()).Holds);
    }

    [Fact]
    public async Task A_second_pruning_goes_on_where_the_first_ended()
    {
        await using AuditYear year = await OldAsync();
        await year.PruneAsync("one.jsonl", AuditCheckpoint.UsualDays);

        ExportedAudit second = await year.PruneAsync("two.jsonl", 365);

        Assert.Equal((5, 6), (second.First, second.Last));
        AuditVerdict verdict = await year.VerifyAsync();
        Assert.True(verdict.Holds);
        Assert.Equal(6, verdict.Start.Sequence);
    }

    [Fact]
    public async Task Less_than_half_a_year_is_refused()
    {
        await using AuditYear year = await OldAsync();

        Assert.Equal(Refusal.KeptTooShort, (await Assert.ThrowsAsync<RefusedException>(() => year.PruneAsync("audit.jsonl", AuditCheckpoint.ShortestDays - 1))).Reason);
        Assert.False(File.Exists(year.PathOf("audit.jsonl")));
    }

    [Fact]
    public async Task Nothing_is_pruned_from_an_audit_that_does_not_hold()
    {
        await using AuditYear year = await OldAsync();
        await year.ForceAsync("UPDATE audit SET actor = '乙' WHERE sequence = 2");

        Assert.Equal(Refusal.AuditFaulty, (await Assert.ThrowsAsync<RefusedException>(() => year.PruneAsync("audit.jsonl", AuditCheckpoint.UsualDays))).Reason);
        await using LantuDb db = year.Database.Open();
        Assert.Equal(7, await db.Audit.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_prunes_nothing()
    {
        await using AuditYear year = await OldAsync();

        await Assert.ThrowsAnyAsync<IOException>(() => year.PruneAsync("no/such/folder.jsonl", AuditCheckpoint.UsualDays));
        await using LantuDb db = year.Database.Open();
        Assert.Equal(7, await db.Audit.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_checkpoint_that_no_pruning_made_is_told()
    {
        await using AuditYear year = await OldAsync();
        await using LantuDb db = year.Database.Open();
        string hash = await db.Audit.Where(entry => entry.Sequence == 3).Select(entry => entry.Hash).SingleAsync(TestContext.Current.CancellationToken);
        await year.ForceAsync($"INSERT INTO audit_checkpoints (sequence, hash, at, \"by\", file_name, file_hash) VALUES (3, '{hash}', '2025-01-01', '丙', 'x', 'x'); DELETE FROM audit WHERE sequence <= 3");

        AuditVerdict verdict = await year.VerifyAsync();

        Assert.Equal((AuditFaultKind.CheckpointForged, 4), (verdict.Fault?.Kind, verdict.Fault?.Sequence));
    }

    // Four entries of 2021, one of them of a signing; three of 2024; today is in 2025.
    static async Task<AuditYear> OldAsync()
    {
        AuditYear year = await AuditYear.StartAsync(LongAgo);
        await year.WriteAsync(3);
        year.Clock.Now = LongAgo.AddDays(1);
        await year.SignAsync();
        year.Clock.Now = LongAgo.AddYears(3).AddDays(10);
        await year.SignAsync();
        await year.WriteAsync(1);
        year.Clock.Now = LongAgo.AddYears(4).AddDays(30);
        await year.WriteAsync(1);
        return year;
    }
}
