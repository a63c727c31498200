using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>
/// Carries over to a corrected issue what units have planned, within the unit of work that publishes it: where the measure is the same and the unit still
/// reports on it. What says something else now is proposed anew, so that a lead and the office look at it again.
/// </summary>
static class CarryNodePlans
{
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="prior">The earlier issue.</param>
    /// <param name="assignments">All assignments of the plan.</param>
    /// <param name="at">When it is published.</param>
    /// <param name="by">Who publishes it.</param>
    /// <returns>What the audit says of it; nothing where nothing was planned.</returns>
    public static async Task<string> RunAsync(LantuDb db, Plan plan, Plan prior, IReadOnlyList<Assignment> assignments, DateTimeOffset at, string by)
    {
        List<NodePlan> all = await db.NodePlans.AsNoTracking().Where(n => n.PlanId == prior.Id).ToListAsync();
        if (all.Count == 0)
        {
            return "";
        }

        Dictionary<int, int> laterOf = await LaterMeasures.OfAsync(db, plan.Id);
        Dictionary<int, Measure> then = await db.Measures.AsNoTracking().Where(m => m.PlanId == prior.Id).ToDictionaryAsync(m => m.Ordinal);
        Dictionary<int, Measure> now = await db.Measures.AsNoTracking().Where(m => m.PlanId == plan.Id).ToDictionaryAsync(m => m.Ordinal);
        Dictionary<int, string> names = await db.Units.AsNoTracking().Where(u => u.PlanId == prior.Id).ToDictionaryAsync(u => u.Ordinal, u => u.Name);
        Dictionary<string, PlanUnit> units = await db.Units.AsNoTracking().Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Name, StringComparer.Ordinal);
        HashSet<(int Measure, int Unit)> reporting = [.. assignments.Where(a => !a.HasEnded && units.ContainsKey(a.Unit)).GroupBy(a => a.MeasureOrdinal)
            .SelectMany(measure => NodePlanDuty.Reporting([.. measure.Select(a => new PlanningUnit(units[a.Unit].Ordinal, units[a.Unit].Kind, a.Role))]).Select(unit => (measure.Key, unit.Ordinal)))];
        (int carried, int renewed, int lapsed) = (0, 0, 0);
        foreach (var place in all.GroupBy(n => (n.MeasureOrdinal, n.UnitOrdinal)))
        {
            if (!laterOf.TryGetValue(place.Key.MeasureOrdinal, out int measure) || !units.TryGetValue(names[place.Key.UnitOrdinal], out PlanUnit? unit) || !reporting.Contains((measure, unit.Ordinal)))
            {
                lapsed++;
                continue;
            }

            bool isSame = LaterMeasures.Says(then[place.Key.MeasureOrdinal], now[measure]);
            NodePlan? current = place.Where(n => n.IsPending || n.State == NodePlanState.Frozen).MaxBy(n => n.Version);
            foreach (NodePlan version in place)
            {
                NodePlan again = version.CarryTo(plan.Id, measure, unit.Ordinal, prior.Number, isRenewed: !isSame && version == current);
                if (!isSame && version != current && version.State == NodePlanState.Frozen)
                {
                    again.Replace(at, by);
                }

                db.NodePlans.Add(again);
            }

            carried++;
            renewed += !isSame && current is not null ? 1 : 0;
        }

        return FormattableString.Invariant($", {carried} node plans carried, {renewed} of them to be confirmed anew, {lapsed} lapsed");
    }
}
