using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;
using Lantu.Jobs.AdHocRounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>Who has not answered ad-hoc rounds: of each plan in force and each time that is open, the units with rows that wait. Before it opens nobody can answer, and nobody is reminded.</summary>
static class OpenAdHocRounds
{
    /// <param name="db">The database.</param>
    /// <param name="plans">The plans in force.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<IReadOnlyList<OwingUnit>> LoadAsync(LantuDb db, IReadOnlyList<Plan> plans, DateTimeOffset now, CancellationToken cancellation)
    {
        PlanId[] ids = [.. plans.Select(plan => plan.Id)];
        IReadOnlyList<OwedAdHocTurn> owed = await OwedAdHocTurns.FindAsync(db, db.Plans.Where(p => ids.Contains(p.Id)), now, cancellation);
        if (owed.Count == 0)
        {
            return [];
        }

        PlanId[] asking = [.. owed.Select(one => one.Plan).Distinct()];
        Dictionary<(PlanId, int), string> names = await db.Units.Where(u => asking.Contains(u.PlanId)).ToDictionaryAsync(u => (u.PlanId, u.Ordinal), u => u.Name, cancellation);
        Dictionary<PlanId, Plan> known = plans.ToDictionary(plan => plan.Id);
        return [.. owed.Select(one => new OwingUnit(known[one.Plan], ReminderRound.Of(one.Round, one.Turn), one.Unit, names[(one.Plan, one.Unit)], one.Due, one.Owed) { Title = one.Title, IsOverdue = ReportingRound.HasPassed(one.Due, now) })];
    }
}
