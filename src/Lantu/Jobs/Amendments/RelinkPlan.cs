using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>Compares a draft with the issue now in force, where the one it was compared with is superseded since.</summary>
sealed class RelinkPlan(LantuDatabase database, WriteQueue writes)
{
    /// <exception cref="RefusedException">It is no draft that corrects a superseded issue.</exception>
    public async Task RunAsync(int number, string by, CancellationToken cancellation)
    {
        // Compared again for as long as somebody changes one of the two meanwhile.
        while (!await TryAsync(number, by, cancellation))
        {
        }
    }

    async Task<bool> TryAsync(int number, string by, CancellationToken cancellation)
    {
        PlanLink link;
        int version;
        await using (LantuDb db = database.Open())
        {
            Plan draft = await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) ?? throw new RefusedException(Refusal.NotThere);
            version = draft.Version;
            KnownPlan[] others = [.. (await KnownPlans.LoadAsync(db, cancellation)).Where(known => known.Id != draft.Id)];
            KnownPlan prior = others.FirstOrDefault(known => known.Id == draft.PriorId && known.State == PlanState.Superseded) ?? throw new RefusedException(Refusal.NothingChanged);
            PriorPlan latest = PlanKinship.Find(draft.Header, prior.Number, others)!;
            link = PlanLink.Of(latest, await StoredMeasures.LoadAsync(db, latest.Plan.Id, cancellation), await StoredMeasures.LoadAsync(db, draft.Id, cancellation));
        }

        try
        {
            await writes.RunAsync(by, async db =>
            {
                Plan plan = await db.Plans.AsTracking().SingleAsync(p => p.Number == number);
                if (plan.State != PlanState.Draft)
                {
                    throw new RefusedException(Refusal.NoDraft, plan.Title);
                }

                if (plan.Version != version || !await db.Plans.AnyAsync(p => p.Id == link.Prior.Plan.Id && p.Version == link.Prior.Plan.Version))
                {
                    throw new ComparedTooEarlyException();
                }

                await db.Lineage.Where(l => l.PlanId == plan.Id).ExecuteDeleteAsync();
                db.Lineage.AddRange(link.Rows(plan.Id));
                plan.Follow(link.Prior.Plan.Id, link.Prior.Succession);
                plan.Touch();
                return new Written<int>(number, "plan.relinked", $"plan/{number}", link.Detail);
            }, cancellation);
            return true;
        }
        catch (ComparedTooEarlyException)
        {
            return false;
        }
    }

    // Undoes the unit of work.
    sealed class ComparedTooEarlyException : Exception;
}
