using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Data;

/// <summary>That a unit owes a measure in a role.</summary>
public sealed record Owed
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    public required ResponsibilityRole Role { get; init; }

    public required string Unit { get; init; }

    /// <summary>Whether the document names it only through a group.</summary>
    public required bool IsThroughGroup { get; init; }

    /// <summary>Whether it rests on a decision of the office and not on the document's words.</summary>
    public required bool IsByDecision { get; init; }
}
