using Lantu.Domain.Audit;
using Lantu.Jobs.Audit;

namespace Lantu.Features.Audit;

/// <summary>What the page of the audit shows.</summary>
/// <param name="Filter">What was asked.</param>
/// <param name="Entries">The entries of this page, newest first.</param>
/// <param name="Matching">How many match.</param>
/// <param name="Total">How many there are.</param>
/// <param name="HasEarlier">Whether more match than this page and those before it show.</param>
public sealed record AuditPageView(AuditFilter Filter, IReadOnlyList<AuditEntry> Entries, long Matching, long Total, bool HasEarlier)
{
    /// <summary>The last day that is signed.</summary>
    public AuditHead? LastHead { get; init; }

    /// <summary>What the last look at the whole came to; absent while the first is under way.</summary>
    public AuditCheck? Check { get; init; }

    /// <summary>Why an export was refused.</summary>
    public string? Refused { get; init; }

    public AuditFilter Earlier => Filter with { Before = Entries[^1].Sequence };

    public AuditFilter Newest => Filter with { Before = null };
}
