using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Data.Writing;

/// <summary>Writes a plan that was imported, with all it holds: piece by piece, so that a large one is never tracked whole.</summary>
public static class ImportedPlanRows
{
    /// <summary>So many rows are tracked at once.</summary>
    const int AtOnce = 500;

    static readonly (string Name, string Type)[] NameColumns =
    [
        ("measure_ordinal", "integer"), ("ordinal", "integer"), ("role", "text"), ("text", "text"), ("unit", "text"), ("confidence", "double precision"),
        ("is_group", "boolean"), ("is_open", "boolean"), ("candidates", "text"),
    ];

    static readonly (string Name, string Type)[] UnitColumns =
    [
        ("measure_ordinal", "integer"), ("responsibility_ordinal", "integer"), ("ordinal", "integer"), ("unit", "text"), ("role", "text"), ("is_through_group", "boolean"),
    ];

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

        IEnumerable<Responsibility> names = plan.Measures.SelectMany(measure => measure.Responsibilities);
        await RowsOfPlan.AddAsync(db, plan.Number, "responsibilities", NameColumns, names.Select(name => new object?[]
        {
            name.MeasureOrdinal, name.Ordinal, name.Role.ToString(), name.Text, name.Unit, name.Confidence, name.IsGroup, name.IsOpen, StoredJson.Write(name.Candidates),
        }));
        await RowsOfPlan.AddAsync(db, plan.Number, "responsible_units", UnitColumns, names.SelectMany(name => name.Units).Select(unit => new object?[]
        {
            unit.MeasureOrdinal, unit.ResponsibilityOrdinal, unit.Ordinal, unit.Unit, unit.Role.ToString(), unit.IsThroughGroup,
        }));
    }

    static async Task SaveAsync(LantuDb db)
    {
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
