using Lantu.Data;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.NodePlans;

/// <summary>Which units plan which measures of a plan, and who confirms that.</summary>
sealed class PlanningDuties
{
    readonly ILookup<int, PlanningUnit> _owed;

    PlanningDuties(ILookup<int, PlanningUnit> owed) => _owed = owed;

    /// <summary>Ordinals of the measures that anybody owes anything on.</summary>
    public IEnumerable<int> Measures => _owed.Select(measure => measure.Key);

    public static async Task<PlanningDuties> OfAsync(LantuDb db, PlanId plan, CancellationToken cancellation = default)
    {
        var owed = await db.Owed(plan).Join(db.Units.Where(u => u.PlanId == plan), o => o.Unit, u => u.Name, (o, u) => new { o.MeasureOrdinal, u.Ordinal, u.Kind, o.Role }).ToListAsync(cancellation);
        return new PlanningDuties(owed.ToLookup(o => o.MeasureOrdinal, o => new PlanningUnit(o.Ordinal, o.Kind, o.Role)));
    }

    /// <summary>The units that report on a measure.</summary>
    public IReadOnlyList<PlanningUnit> Reporting(int measure) => NodePlanDuty.Reporting([.. _owed[measure]]);

    /// <summary>Whether a unit does.</summary>
    public bool IsReporting(int measure, int unit) => Reporting(measure).Any(one => one.Ordinal == unit);

    /// <summary>The leads that confirm a unit's plan; none where the office does.</summary>
    public IReadOnlyList<int> Confirming(int measure, int unit) => NodePlanDuty.Confirming([.. _owed[measure]], unit);
}
