using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>Contests of assignments that go with the decision they rested on.</summary>
static class LapsedContests
{
    /// <summary>Refuses to take back a decision while what it gave was given on: the later ruling is taken back first.</summary>
    /// <exception cref="RefusedException">It was.</exception>
    public static async Task RefuseGivenOnAsync(LantuDb db, PlanId plan, int decision)
    {
        if (await db.Assignments.Where(a => a.PlanId == plan && a.DecisionNumber == decision && a.EndedBy != null).Select(a => a.Unit).FirstOrDefaultAsync() is { } unit)
        {
            throw new RefusedException(Refusal.AnsweredSince, unit);
        }
    }

    /// <summary>Withdraws them, inside the unit of work that takes the decision back.</summary>
    public static async Task WithdrawAsync(LantuDb db, PlanId plan, int decision, DateTimeOffset at, string by)
    {
        List<Contest> contests = await db.Contests.AsTracking()
            .Where(c => c.PlanId == plan && db.Assignments.Any(a => a.PlanId == plan && a.DecisionNumber == decision && a.ContestNumber == c.Number)).ToListAsync();
        contests.ForEach(contest => contest.Rule(ContestState.Withdrawn, null, null, at, by));
    }
}
