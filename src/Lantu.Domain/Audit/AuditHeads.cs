using System.Security.Cryptography;

namespace Lantu.Domain.Audit;

/// <summary>Tells whether heads are as they were signed, and whether two that keep them keep the same.</summary>
public static class AuditHeads
{
    /// <summary>The first head, by its number, that none of the keys signed; absent where all hold.</summary>
    public static AuditFault? FindForged(IEnumerable<AuditHead> heads, IReadOnlyCollection<ECDsa> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);

        AuditHead? forged = heads.OrderBy(head => head.Sequence).FirstOrDefault(head => !keys.Any(head.IsSignedBy));
        return forged is null ? null : new AuditFault(AuditFaultKind.HeadForged, forged.Sequence) { Head = forged };
    }

    /// <summary>The first day for which the two do not have the same head; absent where they agree.</summary>
    /// <param name="stored">Those of the database.</param>
    /// <param name="kept">Those of the file beside it, or of one carried away.</param>
    public static DateOnly? FirstDifference(IEnumerable<AuditHead> stored, IEnumerable<AuditHead> kept)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(kept);

        ILookup<DateOnly, AuditHead> one = stored.ToLookup(head => head.Day);
        ILookup<DateOnly, AuditHead> other = kept.ToLookup(head => head.Day);
        return one.Select(day => day.Key).Union(other.Select(day => day.Key)).Order().Select(day => (DateOnly?)day).FirstOrDefault(day => !Same([.. one[day!.Value]], [.. other[day.Value]]));
    }

    static bool Same(IReadOnlyList<AuditHead> one, IReadOnlyList<AuditHead> other) =>
        one is [var head] && other is [var twin] && (head.Sequence, head.Hash, head.KeyFingerprint, head.Signature) == (twin.Sequence, twin.Hash, twin.KeyFingerprint, twin.Signature);
}
