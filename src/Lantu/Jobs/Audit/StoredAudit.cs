using Lantu.Data;
using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Audit;

/// <summary>The audit as the database keeps it.</summary>
static class StoredAudit
{
    /// <summary>What a pruning is called in the audit.</summary>
    public const string Pruned = "audit.pruned";

    /// <summary>What the last pruning left behind.</summary>
    public static Task<AuditCheckpoint?> CheckpointAsync(LantuDb db, CancellationToken cancellation) =>
        db.AuditCheckpoints.OrderByDescending(checkpoint => checkpoint.Sequence).FirstOrDefaultAsync(cancellation);

    /// <summary>The entry after which the chain begins.</summary>
    public static AuditStart StartOf(AuditCheckpoint? checkpoint) => checkpoint is null ? AuditStart.First : new AuditStart(checkpoint.Sequence, checkpoint.Hash);

    /// <summary>Whether an entry behind the checkpoint says that it was made by a pruning.</summary>
    public static Task<bool> IsWitnessedAsync(LantuDb db, AuditCheckpoint checkpoint, CancellationToken cancellation)
    {
        (string subject, string detail) = (SubjectOf(checkpoint.Sequence), checkpoint.Detail);
        return db.Audit.AnyAsync(entry => entry.Sequence > checkpoint.Sequence && entry.Action == Pruned && entry.Subject == subject && entry.Detail == detail, cancellation);
    }

    /// <summary>The entries after one and up to another, as they come; all later ones where no other is given.</summary>
    public static IAsyncEnumerable<AuditEntry> After(LantuDb db, long sequence, long? until = null)
    {
        IQueryable<AuditEntry> entries = db.Audit.Where(entry => entry.Sequence > sequence);
        return (until is { } last ? entries.Where(entry => entry.Sequence <= last) : entries).OrderBy(entry => entry.Sequence).AsAsyncEnumerable();
    }

    /// <summary>How the audit names an entry of its own.</summary>
    public static string SubjectOf(long sequence) => FormattableString.Invariant($"audit/{sequence}");
}
