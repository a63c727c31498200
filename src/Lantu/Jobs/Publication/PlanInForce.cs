using Lantu.Data;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Publication;

/// <summary>The plan of a number, which must be in force: only such a one is worked on.</summary>
static class PlanInForce
{
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="number">The plan's number.</param>
    /// <exception cref="RefusedException">There is none, or it is not in force.</exception>
    public static async Task<Plan> OpenAsync(LantuDb db, int number)
    {
        Plan plan = await db.Plans.AsTracking().SingleOrDefaultAsync(p => p.Number == number) ?? throw new RefusedException(Refusal.NotThere);
        return plan.State == PlanState.Published ? plan : throw new RefusedException(Refusal.NotInForce, plan.Title);
    }
}
