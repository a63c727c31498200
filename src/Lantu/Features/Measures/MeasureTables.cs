using Lantu.Data;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Lantu.Features.Measures;

/// <summary>Measure tables as they were read, kept by the plan's version: a plan changes seldom, and its table is read all day.</summary>
sealed class MeasureTables : IDisposable
{
    // Rows of all tables together: a hundred of the size of a city's plan.
    const int Most = 20_000;

    readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The table the address asks for; nothing where there is no such plan.</summary>
    public async Task<MeasureTable?> FindAsync(LantuDb db, int number, MeasureFilter filter, CancellationToken cancellation)
    {
        // The version is read first: what changes while the rows are read is kept under a version that nobody will ask for.
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.Version }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        // What a unit owes changes by decisions that leave the plan as it is.
        MeasureTableKey? key = filter.Unit is null ? new(plan.Id, plan.Version, filter) : null;
        if (key is null || !_kept.TryGetValue(key, out MeasureTable? table))
        {
            table = await MeasureQueries.ListAsync(db, plan.Id, plan.Name, filter, cancellation) with { Key = key };
            if (key is not null)
            {
                _kept.Set(key, table, new MemoryCacheEntryOptions { Size = 1 + table.Rows.Count, SlidingExpiration = TimeSpan.FromHours(1) });
            }
        }

        return table! with { Views = await ViewQueries.ListAsync(db, plan.Id, cancellation) };
    }

    public void Dispose() => _kept.Dispose();
}
