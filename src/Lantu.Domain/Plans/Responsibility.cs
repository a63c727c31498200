using Lantu.Domain.Units;

namespace Lantu.Domain.Plans;

/// <summary>One unit or group named on a measure in one role, as printed and as understood.</summary>
public sealed class Responsibility
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among all names of the measure, from 1.</summary>
    public required int Ordinal { get; init; }

    public required ResponsibilityRole Role { get; init; }

    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>The directory's name; absent while undecided.</summary>
    public string? Unit { get; init; }

    public double Confidence { get; init; }

    public bool IsGroup { get; init; }

    public bool IsOpen { get; init; }

    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The single units it reaches: itself, or a closed group's members.</summary>
    public IList<ResponsibleUnit> Units { get; init; } = [];
}
