namespace Lantu.Domain.Units;

/// <summary>One unit or group as a document names it, and whom that is taken to mean.</summary>
public sealed record UnitReference
{
    /// <summary>As printed, brackets included, line breaks and padding removed.</summary>
    public required string Text { get; init; }

    /// <summary>The directory's name without any bracket; absent while undecided.</summary>
    public string? Unit { get; init; }

    /// <summary>0 to 1. 1: printed exactly so or as a listed alias; below 0.9 a finding asks; below 0.6 <see cref="Unit"/> is absent.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether it stands for several units 单位组.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether it is open whom it means (相关区政府, 市有关部门, 等部门) until the coordinator decides.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The units a closed group expands to, by name.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Names from the directory that it might be, best first, where the confidence is low.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];
}
