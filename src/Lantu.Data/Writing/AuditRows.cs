using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Data.Writing;

/// <summary>Writes the audit entries of a whole group.</summary>
static class AuditRows
{
    /// <summary>Writes them: on PostgreSQL in one statement, where one for each entry took a quarter of a small write.</summary>
    public static async Task AddAsync(LantuDb db, IReadOnlyList<AuditEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        if (!db.Database.IsNpgsql())
        {
            db.Audit.AddRange(entries);
            await db.SaveChangesAsync();
            return;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO audit (sequence, at, actor, action, subject, detail, previous_hash, hash)
            SELECT * FROM unnest({Each(entries, e => e.Sequence)}, {Each(entries, e => e.At.UtcDateTime)}, {Each(entries, e => e.Actor)}, {Each(entries, e => e.Action)},
                {Each(entries, e => e.Subject)}, {Each(entries, e => e.Detail)}, {Each(entries, e => e.PreviousHash)}, {Each(entries, e => e.Hash)})
            """);
    }

    static T[] Each<T>(IReadOnlyList<AuditEntry> entries, Func<AuditEntry, T> column) => [.. entries.Select(column)];
}
