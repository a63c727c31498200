using Lantu.Domain.Plans;

namespace Lantu.Data;

public static class OwedQueries
{
    /// <summary>What units owe on a plan: by the document's words, and by the office's decisions since it was published.</summary>
    public static IQueryable<Owed> Owed(this LantuDb db, PlanId plan)
    {
        ArgumentNullException.ThrowIfNull(db);

        return db.ResponsibleUnits.Where(r => r.PlanId == plan)
            .Select(r => new Owed { MeasureOrdinal = r.MeasureOrdinal, Role = r.Role, Unit = r.Unit, IsThroughGroup = r.IsThroughGroup, IsByDecision = false })
            .Concat(db.Assignments.Where(a => a.PlanId == plan && a.DecisionNumber != null)
                .Select(a => new Owed { MeasureOrdinal = a.MeasureOrdinal, Role = a.Role, Unit = a.Unit, IsThroughGroup = a.Through != null, IsByDecision = true }));
    }
}
