using Lantu.Domain.Plans;

namespace Lantu.Domain.Lineage;

/// <summary>Which measure of an earlier plan a measure is.</summary>
public sealed class MeasureLineage
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>The measure's place in the earlier plan.</summary>
    public required int PriorOrdinal { get; init; }

    /// <summary>0 to 1: how alike the two texts are.</summary>
    public required double Alike { get; init; }

    public required LineageState State { get; set; }

    /// <summary>Whether the two count as one.</summary>
    public bool IsSame => State is LineageState.Same or LineageState.Confirmed;
}
