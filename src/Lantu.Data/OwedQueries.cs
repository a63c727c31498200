using Lantu.Domain.Plans;

namespace Lantu.Data;

public static class OwedQueries
{
    /// <summary>What units owe on a plan: by the document's words, and by the office's decisions since it was published, which also end some of it.</summary>
    public static IQueryable<Owed> Owed(this LantuDb db, PlanId plan)
    {
        ArgumentNullException.ThrowIfNull(db);

        return db.ResponsibleUnits.Where(r => r.PlanId == plan && !db.Assignments.Any(a => a.PlanId == plan && a.MeasureOrdinal == r.MeasureOrdinal && a.Role == r.Role && a.Unit == r.Unit && a.EndedBy != null))
            .Select(r => new Owed { PlanId = r.PlanId, MeasureOrdinal = r.MeasureOrdinal, Role = r.Role, Unit = r.Unit, IsThroughGroup = r.IsThroughGroup, IsByDecision = false })
            .Concat(db.Assignments.Where(a => a.PlanId == plan && a.DecisionNumber != null && a.EndedBy == null)
                .Select(a => new Owed { PlanId = a.PlanId, MeasureOrdinal = a.MeasureOrdinal, Role = a.Role, Unit = a.Unit, IsThroughGroup = a.Through != null, IsByDecision = true }));
    }

    /// <summary>The same of several plans at once.</summary>
    public static IQueryable<Owed> Owed(this LantuDb db, IQueryable<Plan> plans)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(plans);

        return db.ResponsibleUnits.Where(r => plans.Any(p => p.Id == r.PlanId) && !db.Assignments.Any(a => a.PlanId == r.PlanId && a.MeasureOrdinal == r.MeasureOrdinal && a.Role == r.Role && a.Unit == r.Unit && a.EndedBy != null))
            .Select(r => new Owed { PlanId = r.PlanId, MeasureOrdinal = r.MeasureOrdinal, Role = r.Role, Unit = r.Unit, IsThroughGroup = r.IsThroughGroup, IsByDecision = false })
            .Concat(db.Assignments.Where(a => plans.Any(p => p.Id == a.PlanId) && a.DecisionNumber != null && a.EndedBy == null)
                .Select(a => new Owed { PlanId = a.PlanId, MeasureOrdinal = a.MeasureOrdinal, Role = a.Role, Unit = a.Unit, IsThroughGroup = a.Through != null, IsByDecision = true }));
    }
}
