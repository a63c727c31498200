namespace Lantu.Data.Writing;

/// <summary>The last audit entry is not as it was written, so nothing may be chained to it.</summary>
public sealed class AuditBrokenException(long sequence) : Exception($"The audit entry {sequence} was changed after it was written; nothing is written until it is restored.")
{
    /// <summary>Number of the entry.</summary>
    public long Sequence { get; } = sequence;
}
