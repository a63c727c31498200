using Lantu.Domain.Audit;

namespace Lantu.Features.Audit;

/// <summary>What the page of an entry shows.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Before">The one before it.</param>
/// <param name="After">The one after it.</param>
/// <param name="Start">The entry after which the chain begins.</param>
public sealed record AuditEntryView(AuditEntry Entry, AuditEntry? Before, AuditEntry? After, AuditStart Start)
{
    /// <summary>Key of the sentence that says how the entry stands in the chain.</summary>
    public string State => !Entry.IsIntact ? "audit-entry-changed"
        : Entry.PreviousHash != (Before?.Hash ?? (Entry.Sequence == Start.Sequence + 1 ? Start.Hash : null)) || (Before is not null && Before.Sequence != Entry.Sequence - 1) ? "audit-entry-unchained-before"
        : After is not null && (After.PreviousHash != Entry.Hash || After.Sequence != Entry.Sequence + 1) ? "audit-entry-unchained-after"
        : After is null ? "audit-entry-last" : "audit-entry-holds";

    public bool IsSound => State is "audit-entry-holds" or "audit-entry-last";
}
