using Lantu.Data;
using Lantu.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>Loads what the stored plans say about themselves and about one another.</summary>
static class KnownPlans
{
    public static async Task<IReadOnlyList<KnownPlan>> LoadAsync(LantuDb db, CancellationToken cancellation) =>
        await db.Plans.OrderBy(plan => plan.Number).Select(plan => new KnownPlan
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
}
