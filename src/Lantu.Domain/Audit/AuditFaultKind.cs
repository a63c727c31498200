namespace Lantu.Domain.Audit;

/// <summary>What can be wrong with an audit.</summary>
public enum AuditFaultKind
{
    /// <summary>The entry's content is not what its hash was made of.</summary>
    Changed,

    /// <summary>The entry is not there.</summary>
    Missing,

    /// <summary>The entry stands behind one of the same or a later number.</summary>
    OutOfOrder,

    /// <summary>The entry is intact in itself, but was not made after the one before it.</summary>
    Unchained,
}
