namespace Lantu.Domain.Audit;

/// <summary>Tells whether the audit is as it was written.</summary>
public static class AuditChain
{
    /// <summary>The first entry that is not as it was written, in the order given; absent where the chain holds.</summary>
    /// <param name="entries">All entries by their sequence, from the first.</param>
    /// <remarks>Entries cut off the end leave a chain that holds: only a head kept elsewhere tells of them.</remarks>
    public static AuditFault? FindFirst(IEnumerable<AuditEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);

        long expected = 1;
        string previous = AuditEntry.Origin;
        foreach (AuditEntry entry in entries)
        {
            if (entry.Sequence != expected)
            {
                return new AuditFault(entry.Sequence > expected ? AuditFaultKind.Missing : AuditFaultKind.OutOfOrder, entry.Sequence > expected ? expected : entry.Sequence);
            }

            if (!entry.IsIntact)
            {
                return new AuditFault(AuditFaultKind.Changed, entry.Sequence);
            }

            if (entry.PreviousHash != previous)
            {
                return new AuditFault(AuditFaultKind.Unchained, entry.Sequence);
            }

            (expected, previous) = (entry.Sequence + 1, entry.Hash);
        }

        return null;
    }
}
