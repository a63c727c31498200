using System.Security.Cryptography;
using Lantu.Data;
using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Audit;

/// <summary>Looks at the whole audit: every entry, every head that is kept anywhere, and what pruning left behind.</summary>
static class VerifyAudit
{
    /// <summary>Looks at the audit of a database.</summary>
    /// <param name="database">The database, its file of heads and its key.</param>
    /// <param name="elsewhere">Heads that were carried away.</param>
    /// <param name="publicKeys">PEM of the keys that were carried away; the data folder's own where absent.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<AuditVerdict> OfDatabaseAsync(LantuDatabase database, IReadOnlyList<AuditHead> elsewhere, string? publicKeys, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        AuditCheckpoint? checkpoint = await StoredAudit.CheckpointAsync(db, cancellation);
        List<AuditHead> stored = await db.AuditHeads.OrderBy(head => head.Day).ToListAsync(cancellation);
        IReadOnlyList<AuditHead?> kept = AuditHeadFile.Read(database);
        DateOnly? differ = AuditHeads.FirstDifference(stored, kept.OfType<AuditHead>());
        AuditStart start = StoredAudit.StartOf(checkpoint);
        AuditHead[] heads = Together([.. stored, .. kept.OfType<AuditHead>(), .. elsewhere]);
        AuditFault? fault = FindForged(heads, publicKeys ?? AuditKey.PublicPem(database) ?? "");
        if (fault is null && checkpoint is not null && !await StoredAudit.IsWitnessedAsync(db, checkpoint, cancellation))
        {
            fault = new AuditFault(AuditFaultKind.CheckpointForged, checkpoint.Sequence + 1);
        }

        AuditVerifier verifier = new(start, fault?.Kind == AuditFaultKind.HeadForged ? [] : heads);
        AuditFault? found = await AuditChain.FindFirstAsync(StoredAudit.After(db, start.Sequence), verifier, cancellation);
        return new AuditVerdict(start, verifier.Count, verifier.Sound, heads.Length, verifier.HeadsMet, Earlier(fault, found)) { HeadsDiffer = differ, IsHeadFileBroken = kept.Contains(null) };
    }

    /// <summary>Looks at the entries of an exported file. What was before its first entry is not looked at.</summary>
    public static AuditVerdict OfFile(Stream file, IReadOnlyList<AuditHead> elsewhere, string? publicKeys, CancellationToken cancellation)
    {
        AuditHead[] heads = Together(elsewhere);
        AuditFault? forged = publicKeys is null ? null : FindForged(heads, publicKeys);
        AuditVerifier? verifier = null;
        foreach (AuditEntry? entry in AuditFile.Entries(file))
        {
            cancellation.ThrowIfCancellationRequested();
            verifier ??= new AuditVerifier(StartOf(entry), forged is null ? heads : []);
            if (entry is null)
            {
                verifier.Refuse();
                break;
            }

            if (!verifier.Check(entry))
            {
                break;
            }
        }

        verifier ??= new AuditVerifier(AuditStart.First, forged is null ? heads : []);
        return new AuditVerdict(verifier.Start, verifier.Count, verifier.Sound, heads.Length, verifier.HeadsMet, Earlier(forged, verifier.Finish()));
    }

    // What the first entry of a part says of the one before it is taken on trust.
    static AuditStart StartOf(AuditEntry? first) => first is null or { Sequence: <= 1 } ? AuditStart.First : new AuditStart(first.Sequence - 1, first.PreviousHash);

    static AuditHead[] Together(IEnumerable<AuditHead> heads) => [.. heads.DistinctBy(head => (head.Day, head.Sequence, head.Hash, head.Signature))];

    static AuditFault? FindForged(IReadOnlyList<AuditHead> heads, string publicKeys)
    {
        IReadOnlyList<ECDsa> keys = AuditKey.ReadAll(publicKeys);
        try
        {
            return AuditHeads.FindForged(heads, keys);
        }
        finally
        {
            foreach (ECDsa key in keys)
            {
                key.Dispose();
            }
        }
    }

    static AuditFault? Earlier(AuditFault? one, AuditFault? other) => one is null || (other is not null && other.Sequence < one.Sequence) ? other : one;
}
