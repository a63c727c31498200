using Lantu.Data;
using Lantu.Domain.Indicators;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Indicators;

/// <summary>What is needed to understand a file of figures.</summary>
static class FigureIntake
{
    /// <param name="db">The database.</param>
    /// <param name="number">Number of the plan, whose own indicators are known beside the catalogue's.</param>
    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<FigureSheet> SheetAsync(LantuDb db, int number, int directory, DateOnly today, CancellationToken cancellation = default)
    {
        var table = await db.Plans.Where(p => p.Number == number).Select(p => p.DistrictTargets).SingleOrDefaultAsync(cancellation);
        return new FigureSheet((await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units, ShippedIndicators.Catalogue, table is null ? [] : PlanIndicators.Of(table, ShippedIndicators.Catalogue).All, today);
    }
}
