using Lantu.Domain.Units;

namespace Lantu.Domain.Plans;

/// <summary>One single unit that a responsibility reaches, by its own name or through a group.</summary>
public sealed class ResponsibleUnit
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    public required int ResponsibilityOrdinal { get; init; }

    /// <summary>Its place among the units that the responsibility reaches, from 1.</summary>
    public required int Ordinal { get; init; }

    public required string Unit { get; init; }

    public required ResponsibilityRole Role { get; init; }

    public bool IsThroughGroup { get; init; }
}
