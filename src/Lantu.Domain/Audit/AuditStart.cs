namespace Lantu.Domain.Audit;

/// <summary>The entry after which a chain is looked at: what pruning left behind, or nothing.</summary>
/// <param name="Sequence">Its number; zero before the first entry.</param>
/// <param name="Hash">Its hash; absent where it is not known, so that the first entry is taken on trust.</param>
public sealed record AuditStart(long Sequence, string? Hash)
{
    /// <summary>Before the first entry.</summary>
    public static AuditStart First { get; } = new(0, AuditEntry.Origin);
}
