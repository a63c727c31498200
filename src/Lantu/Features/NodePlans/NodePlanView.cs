using Lantu.Jobs.NodePlans;

namespace Lantu.Features.NodePlans;

/// <summary>A unit's node plan for one measure, with the form that proposes another.</summary>
/// <param name="Unit">The unit's view.</param>
/// <param name="Measure">The measure.</param>
/// <param name="IsCurve">Whether the form asks for a curve.</param>
/// <param name="Typed">What stands in the form.</param>
public sealed record NodePlanView(UnitNodesView Unit, PlannedMeasure Measure, bool IsCurve, TypedNodePlan Typed)
{
    public string? Reason { get; init; }

    /// <summary>Everything that keeps it from being proposed.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}
