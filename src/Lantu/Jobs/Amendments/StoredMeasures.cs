using Lantu.Data;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>Loads the measures of a stored plan as they are compared.</summary>
static class StoredMeasures
{
    public static async Task<IReadOnlyList<ComparedMeasure>> LoadAsync(LantuDb db, PlanId plan, CancellationToken cancellation) => ComparedMeasure.ListOf(
        await db.Programmes.AsNoTracking().Where(programme => programme.PlanId == plan).ToListAsync(cancellation),
        await db.Tasks.AsNoTracking().Where(task => task.PlanId == plan).ToListAsync(cancellation),
        await db.Measures.AsNoTracking().Where(measure => measure.PlanId == plan).Include(measure => measure.Responsibilities).AsSplitQuery().ToListAsync(cancellation));
}
