using Lantu.Data.Writing;
using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Amendments;
using Lantu.Jobs.Reporting;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Publication;

/// <summary>Freezes a draft, derives from it who owes what, and puts it in force.</summary>
sealed class PublishPlan(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="ends">How many measures of the issue it corrects the person has seen to end by it.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It is no draft, errors are open, or what it corrects is no longer in force.</exception>
    public Task<PublishedPlan> RunAsync(int number, int ends, string by) => writes.RunAsync(by, async db =>
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

        Derivation derivation = Derivation.Of(await db.NamedAsync(plan.Id));
        db.OpenPoints.AddRange(derivation.OpenPoints);
        DateTimeOffset now = clock.GetUtcNow();
        DateOnly today = clock.Today();
        foreach (Assignment assignment in derivation.Assignments)
        {
            assignment.Ask(today);
        }

        string replaced = "";
        if (plan is { Succession: PlanSuccession.Amendment, PriorId: { } prior })
        {
            replaced = await ReplaceAsync(db, plan, prior, derivation, ends, today, now, by);
        }
        else
        {
            await BulkRows.AddAsync(db, derivation.Assignments);
        }

        plan.Publish(now, by);
        int rounds = await EnterRounds.RunAsync(db, plan, now, by);
        PlanId? earlier = plan.Succession == PlanSuccession.Amendment ? plan.PriorId : null;
        if (earlier is { } reported)
        {
            // What units are done with is asked for no more: it comes before what is due is derived.
            replaced += await CarryReports.RunAsync(db, plan, await db.Plans.SingleAsync(p => p.Id == reported));
            await CarryEarlyReports.RunAsync(db, plan.Id, reported);
            await CarryReviews.RunAsync(db, plan.Id, reported);
            replaced += await CarryHandovers.RunAsync(db, plan, await db.Plans.SingleAsync(p => p.Id == reported), now);
        }

        await DeriveDuties.RunAsync(db, number, clock.Today());
        await TellAssigned.RunAsync(db, plan, today, now);
        if (earlier is { } signed)
        {
            await CarryReports.SignAsync(db, plan.Id, signed);
        }

        PublishedPlan published = new(number, derivation.Assignments.Count, derivation.OpenPoints.Count);
        return new Written<PublishedPlan>(published, "plan.published", $"plan/{number}", $"{published.Assignments} assignments, {published.OpenPoints} open points, {rounds} rounds{replaced}");
    });

    // The corrected issue takes the other's place; what the office decided on that one goes with it.
    static async Task<string> ReplaceAsync(LantuDb db, Plan plan, PlanId priorId, Derivation derivation, int ends, DateOnly today, DateTimeOffset now, string by)
    {
        Plan prior = await db.Plans.AsTracking().SingleAsync(p => p.Id == priorId);
        if (prior.State == PlanState.Superseded)
        {
            throw new RefusedException(Refusal.PriorNotInForce, prior.Number);
        }

        CarriedDecisions carried = await CarryDecisions.RunAsync(db, plan, prior, derivation, now, by);
        if (carried.Measures.Count != ends)
        {
            throw new RefusedException(Refusal.EndsUnconfirmed, carried.Measures.Count);
        }

        foreach (Assignment assignment in carried.Assignments)
        {
            assignment.Ask(today);
        }

        (IReadOnlyList<Assignment> assignments, int kept) = await CarryAnswers.RunAsync(db, plan, prior, [.. derivation.Assignments, .. carried.Assignments], now, by);
        await BulkRows.AddAsync(db, assignments);
        string nodes = await CarryNodePlans.RunAsync(db, plan, prior, assignments, now, by);
        string delegations = await CarryDelegations.RunAsync(db, plan, prior, assignments, today, now);
        prior.Supersede();
        int rounds = await CloseRounds.RunAsync(db, prior, plan.Number, now, by);
        string adHoc = await CloseAdHocRounds.RunAsync(db, prior, plan, now, by);
        HashSet<string> units = [.. await db.Units.Where(u => u.PlanId == plan.Id).Select(u => u.Name).ToListAsync()];
        int views = await CarryViews.RunAsync(db, prior.Id, plan.ImportedAt, plan.Id, await db.Programmes.AsNoTracking().Where(p => p.PlanId == plan.Id).ToListAsync(), units);
        return $"; in place of plan/{prior.Number}, {carried.Decisions.Count} decisions carried, {carried.Lapsed.Count} lapsed, {kept} answers kept, {carried.Measures.Count} measures ended{(views > 0 ? $", {views} views carried" : "")}, {rounds} open rounds closed{adHoc}{nodes}{delegations}";
    }
}
