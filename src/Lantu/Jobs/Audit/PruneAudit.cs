using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Audit;

/// <summary>
/// Takes old entries out of the database once a file keeps the same: the whole audit must hold first, the file is read again and must hold too, and
/// what is left behind says where the chain goes on and what the file's hash is.
/// </summary>
sealed class PruneAudit(LantuDatabase database, WriteQueue writes, TimeProvider clock)
{
    /// <param name="path">The file that keeps the entries.</param>
    /// <param name="keptDays">Entries younger than this many days stay.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellation">Gives up before anything is taken away.</param>
    /// <exception cref="RefusedException">Too few days are to be kept, nothing is old enough, or the audit does not hold.</exception>
    public async Task<ExportedAudit> RunAsync(string path, int keptDays, string by, CancellationToken cancellation)
    {
        if (keptDays < AuditCheckpoint.ShortestDays)
        {
            throw new RefusedException(Refusal.KeptTooShort, AuditCheckpoint.ShortestDays);
        }

        AuditVerdict verdict = await VerifyAudit.OfDatabaseAsync(database, [], null, cancellation);
        if (!verdict.Holds)
        {
            throw new RefusedException(Refusal.AuditFaulty, verdict.Fault?.Sequence ?? verdict.Last);
        }

        await using LantuDb db = database.Open();
        AuditStart start = verdict.Start;
        long until = await LastPrunedAsync(db, start, keptDays, cancellation) ?? throw new RefusedException(Refusal.NothingToPrune, keptDays);
        ExportedAudit kept = await new ExportAudit(database, writes).WriteAsync(db, path, start.Sequence, until, cancellation);
        AssertKept(kept, start, cancellation);
        await writes.RunAsync(by, async writing =>
        {
            AuditCheckpoint checkpoint = new() { Sequence = kept.Last, Hash = kept.LastHash, At = clock.GetUtcNow(), By = by, FileName = Path.GetFileName(path), FileHash = kept.Hash };
            writing.AuditCheckpoints.Add(checkpoint);
            await writing.SaveChangesAsync(CancellationToken.None);
            await writing.Audit.Where(entry => entry.Sequence <= checkpoint.Sequence).ExecuteDeleteAsync(CancellationToken.None);
            return new Written<int>(0, StoredAudit.Pruned, StoredAudit.SubjectOf(checkpoint.Sequence), checkpoint.Detail);
        }, cancellation);
        return kept;
    }

    // The last entry always stays: the next one is chained to it. Behind the first entry that is young nothing goes, however the clock was set.
    async Task<long?> LastPrunedAsync(LantuDb db, AuditStart start, int keptDays, CancellationToken cancellation)
    {
        DateTimeOffset oldest = clock.GetUtcNow().AddDays(-keptDays);
        long last = await db.Audit.MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
        long young = await db.Audit.Where(entry => entry.At >= oldest).MinAsync(entry => (long?)entry.Sequence, cancellation) ?? last;
        return Math.Min(young, last) - 1 is var until && until > start.Sequence ? until : null;
    }

    static void AssertKept(ExportedAudit kept, AuditStart start, CancellationToken cancellation)
    {
        using FileStream file = File.OpenRead(kept.Path);
        AuditVerdict verdict = VerifyAudit.OfFile(file, [], null, cancellation);
        if (verdict.Fault is not null || (verdict.Start.Sequence, verdict.Last) != (start.Sequence, kept.Last) || verdict.Start.Hash != start.Hash)
        {
            throw new IOException($"{kept.Path}: what was written is not what is read.");
        }
    }
}
