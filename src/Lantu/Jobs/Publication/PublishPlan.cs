using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Publication;

/// <summary>Freezes a draft, derives from it who owes what, and puts it in force.</summary>
sealed class PublishPlan(WriteQueue writes, TimeProvider clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It is no draft, or errors are open.</exception>
    public Task<PublishedPlan> RunAsync(int number, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await db.Plans.AsTracking().SingleOrDefaultAsync(p => p.Number == number) ?? throw new RefusedException(Refusal.NotThere);
        if (plan.State != PlanState.Draft)
        {
            throw new RefusedException(Refusal.NoDraft, plan.Title);
        }

        int errors = await db.Findings.CountAsync(f => f.PlanId == plan.Id && f.Severity == FindingSeverity.Error && f.State == FindingState.Open);
        if (errors > 0)
        {
            throw new RefusedException(Refusal.ErrorsOpen, errors);
        }

        Derivation derivation = Derivation.Of(await db.Measures.Where(m => m.PlanId == plan.Id).Include(m => m.Responsibilities).ThenInclude(r => r.Units).AsSplitQuery().ToListAsync());
        db.Assignments.AddRange(derivation.Assignments);
        db.OpenPoints.AddRange(derivation.OpenPoints);
        plan.Publish(clock.GetUtcNow(), by);
        PublishedPlan published = new(number, derivation.Assignments.Count, derivation.OpenPoints.Count);
        return new Written<PublishedPlan>(published, "plan.published", $"plan/{number}", $"{published.Assignments} assignments, {published.OpenPoints} open points");
    });
}
