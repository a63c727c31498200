namespace Lantu.Domain.Audit;

/// <summary>Tells whether the audit is as it was written.</summary>
public static class AuditChain
{
    /// <summary>The first entry that is not as it was written, in the order given; absent where the chain holds.</summary>
    /// <param name="entries">All entries by their sequence, from the first after the start; none is held.</param>
    /// <param name="start">The entry after which they begin; before the first where absent.</param>
    /// <param name="heads">Heads from elsewhere whose signatures hold.</param>
    /// <remarks>Without heads, entries cut off the end leave a chain that holds.</remarks>
    public static AuditFault? FindFirst(IEnumerable<AuditEntry> entries, AuditStart? start = null, IEnumerable<AuditHead>? heads = null)
    {
        ArgumentNullException.ThrowIfNull(entries);

        AuditVerifier verifier = new(start ?? AuditStart.First, heads ?? []);
        foreach (AuditEntry entry in entries)
        {
            if (!verifier.Check(entry))
            {
                break;
            }
        }

        return verifier.Finish();
    }

    /// <summary>Looks at all entries as they come.</summary>
    /// <param name="entries">All entries by their sequence, from the first after the verifier's start; none is held.</param>
    /// <param name="verifier">Looks at them, and has the first bad entry afterwards.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<AuditFault?> FindFirstAsync(IAsyncEnumerable<AuditEntry> entries, AuditVerifier verifier, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(verifier);

        await foreach (AuditEntry entry in entries.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (!verifier.Check(entry))
            {
                break;
            }
        }

        return verifier.Finish();
    }
}
