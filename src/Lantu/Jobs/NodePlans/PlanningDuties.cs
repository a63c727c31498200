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

    /// <summary>The units that report on a measure.</summary>
    public IReadOnlyList<PlanningUnit> Reporting(int measure) => NodePlanDuty.Reporting([.. _owed[measure]]);

    /// <summary>Whether a unit does.</summary>
    public bool IsReporting(int measure, int unit) => Reporting(measure).Any(one => one.Ordinal == unit);

    /// <summary>The leads that confirm a unit's plan; none where the office does.</summary>
    public IReadOnlyList<int> Confirming(int measure, int unit) => NodePlanDuty.Confirming([.. _owed[measure]], unit, _summing.TryGetValue(measure, out int lead) ? lead : null);
}
