using Lantu.Data;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.NodePlans;

/// <summary>Which units plan which measures of a plan, and who confirms that.</summary>
sealed class PlanningDuties
{
    readonly ILookup<int, PlanningUnit> _owed;
    readonly Dictionary<int, int> _summing;

    PlanningDuties(ILookup<int, PlanningUnit> owed, Dictionary<int, int> summing) => (_owed, _summing) = (owed, summing);

    /// <summary>Ordinals of the measures that anybody owes anything on.</summary>
    public IEnumerable<int> Measures => _owed.Select(measure => measure.Key);

    public static async Task<PlanningDuties> OfAsync(LantuDb db, PlanId plan, CancellationToken cancellation = default)
    {
        var owed = await db.Owed(plan).Join(db.Units.Where(u => u.PlanId == plan), o => o.Unit, u => u.Name, (o, u) => new { o.MeasureOrdinal, u.Ordinal, u.Kind, o.Role }).ToListAsync(cancellation);
        var named = await db.SummingLeads.Where(l => l.PlanId == plan).Join(db.Units.Where(u => u.PlanId == plan), l => l.Unit, u => u.Name, (l, u) => new { l.MeasureOrdinal, l.Number, u.Ordinal }).ToListAsync(cancellation);
        return new PlanningDuties(
            owed.ToLookup(o => o.MeasureOrdinal, o => new PlanningUnit(o.Ordinal, o.Kind, o.Role)),
            named.GroupBy(lead => lead.MeasureOrdinal).ToDictionary(measure => measure.Key, measure => measure.MaxBy(lead => lead.Number)!.Ordinal));
    }

    /// <summary>The same of several plans at once, of the measures that stand.</summary>
    public static async Task<IReadOnlyDictionary<PlanId, PlanningDuties>> OfAsync(LantuDb db, IQueryable<Plan> plans, CancellationToken cancellation)
    {
        var owed = await db.Owed(plans).Where(o => db.Measures.Any(m => m.PlanId == o.PlanId && m.Ordinal == o.MeasureOrdinal && m.RemovedBy == null))
            .Join(db.Units, o => new { o.PlanId, Name = o.Unit }, u => new { u.PlanId, u.Name }, (o, u) => new { o.PlanId, o.MeasureOrdinal, u.Ordinal, u.Kind, o.Role }).ToListAsync(cancellation);
        var named = await db.SummingLeads.Where(l => plans.Any(p => p.Id == l.PlanId)).Join(db.Units, l => new { l.PlanId, Name = l.Unit }, u => new { u.PlanId, u.Name }, (l, u) => new { l.PlanId, l.MeasureOrdinal, l.Number, u.Ordinal }).ToListAsync(cancellation);
        return owed.GroupBy(o => o.PlanId).ToDictionary(plan => plan.Key, plan => new PlanningDuties(
            plan.ToLookup(o => o.MeasureOrdinal, o => new PlanningUnit(o.Ordinal, o.Kind, o.Role)),
            named.Where(lead => lead.PlanId == plan.Key).GroupBy(lead => lead.MeasureOrdinal).ToDictionary(measure => measure.Key, measure => measure.MaxBy(lead => lead.Number)!.Ordinal)));
    }

    /// <summary>The units that report on a measure.</summary>
    public IReadOnlyList<PlanningUnit> Reporting(int measure) => NodePlanDuty.Reporting([.. _owed[measure]]);

    /// <summary>Whether a unit does.</summary>
    public bool IsReporting(int measure, int unit) => Reporting(measure).Any(one => one.Ordinal == unit);

    /// <summary>The leads that confirm a unit's plan; none where the office does.</summary>
    public IReadOnlyList<int> Confirming(int measure, int unit) => NodePlanDuty.Confirming([.. _owed[measure]], unit, _summing.TryGetValue(measure, out int lead) ? lead : null);
}
