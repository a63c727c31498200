using Lantu.Data;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>Loads what the stored plans say about themselves and about one another.</summary>
static class KnownPlans
{
    public static async Task<IReadOnlyList<KnownPlan>> LoadAsync(LantuDb db, CancellationToken cancellation)
    {
        Dictionary<PlanId, DocumentHeader> read = await ReadAsync(db, cancellation);
        List<KnownPlan> plans = await db.Plans.OrderBy(plan => plan.Number).Select(plan => new KnownPlan
        {
            Id = plan.Id,
            Number = plan.Number,
            Title = plan.Title,
            Year = plan.PlanYear,
            Header = plan.Header,
            State = plan.State,
            PriorId = plan.PriorId,
            Succession = plan.Succession,
            Version = plan.Version,
        }).ToListAsync(cancellation);
        return [.. plans.Select(plan => plan with { Read = read.GetValueOrDefault(plan.Id) })];
    }

    // What stood before the first act on it.
    static async Task<Dictionary<PlanId, DocumentHeader>> ReadAsync(LantuDb db, CancellationToken cancellation)
    {
        var acts = await db.Settlements.Where(act => act.Header != null).OrderBy(act => act.Number).Select(act => new { act.PlanId, act.Header }).ToListAsync(cancellation);
        return acts.GroupBy(act => act.PlanId).ToDictionary(plan => plan.Key, plan => plan.First().Header!.Before);
    }
}
