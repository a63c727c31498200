using Lantu.Domain.Plans;

namespace Lantu.Data;

public static class OwedQueries
{
    /// <summary>What units owe on a plan: by the document's words, and by the office's decisions since it was published, which also end some of it.</summary>
    public static IQueryable<Owed> Owed(this LantuDb db, PlanId plan)
    {
        ArgumentNullException.ThrowIfNull(db);

        return db.ResponsibleUnits.Where(r => r.PlanId == plan && !db.Assignments.Any(a => a.PlanId == plan && a.MeasureOrdinal == r.MeasureOrdinal && a.Role == r.Role && a.Unit == r.Unit && a.EndedBy != null))
            .Select(r => new Owed { MeasureOrdinal = r.MeasureOrdinal, Role = r.Role, Unit = r.Unit, IsThroughGroup = r.IsThroughGroup, IsByDecision = false })
            .Concat(db.Assignments.Where(a => a.PlanId == plan && a.DecisionNumber != null && a.EndedBy == null)
                .Select(a => new Owed { MeasureOrdinal = a.MeasureOrdinal, Role = a.Role, Unit = a.Unit, IsThroughGroup = a.Through != null, IsByDecision = true }));
    }
}
