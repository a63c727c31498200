using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Settlements;

/// <summary>Undoes an act on a draft as a whole: what it changed is put back, and its findings are open again.</summary>
sealed class UndoSettlement(WriteQueue writes, BusinessClock clock)
{
    /// <exception cref="RefusedException">It is undone already, or what it changed was changed again since.</exception>
    public Task<Settlement> RunAsync(int plan, int number, string by) => writes.RunAsync(by, async db =>
    {
        DraftDesk desk = await DraftDesk.OpenAsync(db, plan);
        Settlement settlement = await db.Settlements.AsTracking().SingleOrDefaultAsync(s => s.PlanId == desk.Plan.Id && s.Number == number) ?? throw new RefusedException(Refusal.NotThere);
        if (settlement.IsUndone)
        {
            throw new RefusedException(Refusal.UndoneAlready, number, settlement.UndoneBy!, settlement.UndoneAt!.Value);
        }

        Settlement act = settlement.Dated(await desk.PartsAsync());
        if (!await desk.PutBackAsync(act.Measures))
        {
            throw new RefusedException(Refusal.ChangedSince, number);
        }

        if (act.Structure is { } structure)
        {
            await new DraftStructure(db, desk, number).UndoAsync(structure);
        }

        await PutBackAsync(db, desk, settlement);
        settlement.Undo(clock.GetUtcNow(), by);
        await desk.UnsettleAsync(act);
        return new Written<Settlement>(settlement, "settlement.undone", $"plan/{plan}", $"act {number}");
    });

    static async Task PutBackAsync(LantuDb db, DraftDesk desk, Settlement settlement)
    {
        Plan plan = desk.Plan;
        foreach (TaskChange change in settlement.Tasks)
        {
            PlanTask task = await db.Tasks.AsTracking().SingleAsync(t => t.PlanId == plan.Id && t.Ordinal == change.Task);
            if (task.Heading() != change.After)
            {
                throw new RefusedException(Refusal.ChangedSince, settlement.Number);
            }

            task.Put(change.Before);
        }

        if (settlement.Header is { } header)
        {
            if (StoredJson.Write(plan.Header) != StoredJson.Write(header.After))
            {
                throw new RefusedException(Refusal.ChangedSince, settlement.Number);
            }

            await desk.PutHeaderAsync(header.Before);
        }
    }
}
