using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.NodePlans;

/// <summary>The node plans of one measure that a visitor sees, with every version.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only a plan in force has any.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Task">Its task's title.</param>
/// <param name="Units">The units that report on it, as far as the visitor sees them, each with its versions.</param>
/// <param name="Frozen">How many of all the reporting units' plans are frozen.</param>
/// <param name="Reporting">How many units report on it.</param>
public sealed record MeasureNodesView(PlanName Plan, PlanState State, Measure Measure, string Task, IReadOnlyList<(PlanUnit Unit, IReadOnlyList<NodePlan> Versions)> Units, int Frozen, int Reporting)
{
    /// <summary>Where the plans of all units whose curves follow one quantity end, together.</summary>
    public IEnumerable<(PlannedCurve Curve, decimal Sum, decimal Target)> Sums =>
        Units.Select(unit => unit.Versions.FirstOrDefault(version => version.State == NodePlanState.Frozen) ?? unit.Versions.FirstOrDefault(version => version.IsPending)).Select(plan => plan?.Content.Curve).OfType<PlannedCurve>()
            .Where(curve => curve.IsCumulative && curve.Target < Measure.Targets.Count).GroupBy(curve => curve.Target).Select(group => (group.First(), group.Sum(curve => curve.Points[^1].Value), Measure.Targets[group.Key].Value));
}
