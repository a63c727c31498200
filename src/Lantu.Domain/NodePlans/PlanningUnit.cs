using Lantu.Domain.Units;

namespace Lantu.Domain.NodePlans;

/// <summary>A unit of a plan in one of its roles on a measure.</summary>
/// <param name="Ordinal">Its place among the plan's units.</param>
/// <param name="Kind">What sort of body it is.</param>
/// <param name="Role">What it owes.</param>
public sealed record PlanningUnit(int Ordinal, UnitKind Kind, ResponsibilityRole Role);
