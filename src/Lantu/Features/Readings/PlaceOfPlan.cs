using Lantu.Data;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Readings;

/// <summary>The place that a plan is of.</summary>
/// <param name="Name">The plan.</param>
/// <param name="Place">The place.</param>
/// <param name="Directory">Number of its unit directory; nothing where it has none.</param>
sealed record PlaceOfPlan(PlanName Name, string Place, int? Directory)
{
    public static Task<PlaceOfPlan?> FindAsync(LantuDb db, int number, CancellationToken cancellation) =>
        db.Plans.Where(p => p.Number == number).Select(p => new PlaceOfPlan(new PlanName(p.Number, p.Title), p.Place, db.Directories.Where(d => d.Root == p.Place).Select(d => (int?)d.Number).SingleOrDefault())).SingleOrDefaultAsync(cancellation);
}
