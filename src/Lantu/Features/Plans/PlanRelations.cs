using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Lantu.Jobs.Amendments;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Plans;

/// <summary>Finds the stored plans that a plan corrects, follows or repeals, and those that do so to it.</summary>
static class PlanRelations
{
    public static async Task<IReadOnlyList<PlanRelation>> FindAsync(LantuDb db, PlanId plan, Reach reach, CancellationToken cancellation)
    {
        IReadOnlyList<KnownPlan> stored = await KnownPlans.LoadAsync(db, cancellation);
        KnownPlan one = stored.Single(known => known.Id == plan);
        List<PlanRelation> relations = [];
        HashSet<int> readable = [.. await db.Plans.Within(reach).Select(p => p.Number).ToListAsync(cancellation)];
        foreach (KnownPlan other in stored.Where(other => other.Id != plan && readable.Contains(other.Number)))
        {
            PlanName name = new(other.Number, other.Title);
            if (one.PriorId == other.Id)
            {
                relations.Add(new PlanRelation(one.Succession == PlanSuccession.Amendment ? PlanRelationKind.Amends : PlanRelationKind.Follows, name, $"/plans/{one.Number}/changes"));
            }

            if (other.PriorId == plan)
            {
                relations.Add(new PlanRelation(other.Succession == PlanSuccession.Amendment ? PlanRelationKind.AmendedBy : PlanRelationKind.FollowedBy, name, $"{name.Address}/changes"));
            }

            if (PlanKinship.Repeals(one.Header, other.Header))
            {
                relations.Add(new PlanRelation(PlanRelationKind.Repeals, name, null));
            }

            if (PlanKinship.Repeals(other.Header, one.Header))
            {
                relations.Add(new PlanRelation(PlanRelationKind.RepealedBy, name, null));
            }
        }

        return [.. relations.OrderBy(relation => relation.Kind)];
    }
}
