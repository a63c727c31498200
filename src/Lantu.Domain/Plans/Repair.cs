namespace Lantu.Domain.Plans;

/// <summary>How the document may have read before it was misread, misaligned or misprinted: printed text to be put in place of other text. Nothing is applied unasked.</summary>
public sealed record Repair
{
    /// <summary>What to put where; all of it or nothing.</summary>
    public required IReadOnlyList<RepairStep> Steps { get; init; }

    /// <summary>0 to 1: how sure the document itself makes it.</summary>
    public required double Confidence { get; init; }

    /// <summary>Why: codes of reasons, each with the words its sentence needs.</summary>
    public IReadOnlyList<RepairReason> Reasons { get; init; } = [];
}
