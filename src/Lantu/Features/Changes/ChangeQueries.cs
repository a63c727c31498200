using Lantu.Data;
using Lantu.Domain.Lineage;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Changes;

/// <summary>What the page of changes reads.</summary>
static class ChangeQueries
{
    public static async Task<ChangesView?> FindAsync(LantuDb db, PlanComparisons comparisons, int number, ChangeSection? section, int page, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number)
            .Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State, p.PriorId, p.Succession, p.PlanYear, p.Version }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        ChangesView view = new() { Plan = plan.Name, State = plan.State, Difference = new PlanDifference([]), Asked = [] };
        if (plan.PriorId is not { } priorId)
        {
            return view;
        }

        var prior = await db.Plans.Where(p => p.Id == priorId).Select(p => new { Name = new PlanName(p.Number, p.Title), p.PlanYear, p.Version }).SingleAsync(cancellation);
        PlanComparison comparison = await comparisons.OfAsync(new PlanPair(plan.Id, plan.Version, priorId, prior.Version), plan.PlanYear - prior.PlanYear ?? 0, db, cancellation);
        view = view with { Prior = prior.Name, Succession = plan.Succession, Section = section, Difference = comparison.Difference, Asked = comparison.Asked };
        return view with { Page = Math.Clamp(page, 1, view.Pages) };
    }
}
