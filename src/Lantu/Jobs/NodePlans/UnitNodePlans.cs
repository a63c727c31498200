using Lantu.Data;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.NodePlans;

/// <summary>All measures that a unit plans, in printed order.</summary>
static class UnitNodePlans
{
    public static async Task<IReadOnlyList<PlannedMeasure>> OfAsync(LantuDb db, PlanId plan, PlanUnit unit, CancellationToken cancellation)
    {
        DocumentHeader header = await db.Plans.Where(p => p.Id == plan).Select(p => p.Header).SingleAsync(cancellation);
        PlanningDuties duties = await PlanningDuties.OfAsync(db, plan, cancellation);
        int[] ordinals = [.. duties.Measures.Where(measure => duties.IsReporting(measure, unit.Ordinal))];
        List<Measure> measures = await db.Measures.Where(m => m.PlanId == plan && ordinals.Contains(m.Ordinal)).OrderBy(m => m.Follows ?? m.Ordinal).ThenBy(m => m.Rank).ToListAsync(cancellation);
        Dictionary<int, string> tasks = await db.Tasks.Where(t => t.PlanId == plan).ToDictionaryAsync(t => t.Ordinal, t => t.Title, cancellation);
        ILookup<int, NodePlan> versions = (await db.NodePlans.Where(n => n.PlanId == plan && n.UnitOrdinal == unit.Ordinal).OrderByDescending(n => n.Version).ToListAsync(cancellation)).ToLookup(n => n.MeasureOrdinal);
        return [.. measures.Select(measure => new PlannedMeasure(
            measure, tasks[measure.TaskOrdinal], NodePlanFrame.Of(header, measure, unit.Name, duties.Reporting(measure.Ordinal).Count), [.. versions[measure.Ordinal]], duties.Confirming(measure.Ordinal, unit.Ordinal)))];
    }
}
