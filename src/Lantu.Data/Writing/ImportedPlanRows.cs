using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Data.Writing;

/// <summary>Writes a plan that was imported, with all it holds: piece by piece, so that a large one is never tracked whole.</summary>
public static class ImportedPlanRows
{
    /// <summary>So many rows are tracked at once.</summary>
    const int AtOnce = 500;

    /// <summary>Writes it. Nothing else of the unit of work may wait to be saved, and nothing of the plan is tracked afterwards.</summary>
    /// <exception cref="InvalidOperationException">Something else waits to be saved.</exception>
    public static async Task AddAsync(LantuDb db, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(plan);

        if (db.ChangeTracker.Entries().Any())
        {
            throw new InvalidOperationException("A plan is written before anything that refers to it.");
        }

        // What hangs on a tracked row would be found and tracked with it.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            db.ChangeTracker.TrackGraph(plan, node =>
            {
                if (ReferenceEquals(node.Entry.Entity, plan) || node.Entry.Metadata.IsOwned())
                {
                    node.Entry.State = EntityState.Added;
                }
            });
            await SaveAsync(db);
            foreach (IEnumerable<object> rows in (IEnumerable<object>[])[plan.Programmes, plan.Tasks, plan.Measures, plan.Findings, plan.Units, plan.SourceRows])
            {
                foreach (object[] some in rows.Chunk(AtOnce))
                {
                    foreach (object row in some)
                    {
                        db.Entry(row).State = EntityState.Added;
                    }

                    await SaveAsync(db);
                }
            }
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        Responsibility[] names = [.. plan.Measures.SelectMany(measure => measure.Responsibilities)];
        await BulkRows.AddAsync(db, names);
        await BulkRows.AddAsync(db, names.SelectMany(name => name.Units));
    }

    static async Task SaveAsync(LantuDb db)
    {
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
