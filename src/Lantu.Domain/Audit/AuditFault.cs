namespace Lantu.Domain.Audit;

/// <summary>Where an audit is not as it was written.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Sequence">Number of the first bad entry.</param>
public sealed record AuditFault(AuditFaultKind Kind, long Sequence)
{
    /// <summary>When the entry says it was written; absent where there is none.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The signed head that tells of it, where it is one.</summary>
    public AuditHead? Head { get; init; }

    /// <summary>The last entry known to be as it was written: what is between it and the bad one can't be told apart.</summary>
    public long Sound { get; init; }
}
