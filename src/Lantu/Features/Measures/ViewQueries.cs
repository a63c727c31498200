using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Measures;

/// <summary>What the pages read of a plan's views.</summary>
static class ViewQueries
{
    public static async Task<MeasureViews?> FindAsync(LantuDb db, int number, MeasureFilter filter, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title) }).SingleOrDefaultAsync(cancellation);
        return plan is null ? null : new MeasureViews(
            plan.Name,
            await db.Programmes.Where(p => p.PlanId == plan.Id).OrderBy(p => p.Ordinal).ToListAsync(cancellation),
            await ListAsync(db, plan.Id, cancellation),
            filter);
    }

    public static async Task<IReadOnlyList<SavedView>> ListAsync(LantuDb db, PlanId plan, CancellationToken cancellation) =>
        await db.SavedViews.Where(v => v.PlanId == plan).OrderBy(v => v.Number).ToListAsync(cancellation);
}
