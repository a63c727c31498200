using Lantu.Domain.Audit;

namespace Lantu.Jobs.Audit;

/// <summary>What looking at an audit came to.</summary>
/// <param name="Start">The entry after which it began.</param>
/// <param name="Count">How many entries were looked at.</param>
/// <param name="Last">The last entry known to be as it was written.</param>
/// <param name="Heads">How many signed heads there were.</param>
/// <param name="HeadsMet">How many of them name an entry that is there as they say.</param>
/// <param name="Fault">The first bad entry; absent where the chain holds.</param>
public sealed record AuditVerdict(AuditStart Start, long Count, long Last, int Heads, int HeadsMet, AuditFault? Fault)
{
    /// <summary>The first day for which the database and the file beside it do not keep the same head.</summary>
    public DateOnly? HeadsDiffer { get; init; }

    /// <summary>Whether a line of the file of heads is none.</summary>
    public bool IsHeadFileBroken { get; init; }

    public bool Holds => Fault is null && HeadsDiffer is null && !IsHeadFileBroken;
}
