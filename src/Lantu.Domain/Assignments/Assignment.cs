using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Assignments;

/// <summary>What one unit owes on one measure 责任分工: derived from the frozen plan, or from a later decision of the office.</summary>
public sealed class Assignment
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    public required ResponsibilityRole Role { get; init; }

    public required string Unit { get; init; }

    /// <summary>The group's name as printed, where the document names the unit only through one.</summary>
    public string? Through { get; init; }

    /// <summary>Number of the decision it rests on; absent where it is the document's own word.</summary>
    public int? DecisionNumber { get; init; }
}
