using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>What the office did on an earlier import of a document, and which of its measures the later import has.</summary>
public sealed record EarlierActs
{
    /// <summary>Number of the plan it was done on.</summary>
    public required int Plan { get; init; }

    /// <summary>The acts in force, in their order.</summary>
    public required IReadOnlyList<Settlement> Acts { get; init; }

    /// <summary>The earlier plan's findings by their ordinals.</summary>
    public required IReadOnlyDictionary<int, PlanFinding> Findings { get; init; }

    /// <summary>The earlier plan's measures by their ordinals.</summary>
    public required IReadOnlyDictionary<int, Measure> Measures { get; init; }

    /// <summary>The later ordinal of each earlier measure that the later import surely has.</summary>
    public required IReadOnlyDictionary<int, int> Same { get; init; }

    /// <summary>The later ordinal of each earlier measure that the later import may have.</summary>
    public required IReadOnlyDictionary<int, int> Asked { get; init; }
}
