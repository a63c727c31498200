using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Directories;

/// <summary>Finds the units of plans in the directories that are kept.</summary>
static class KeptUnits
{
    /// <summary>The day whose names a plan bears.</summary>
    public static DateOnly? DayOf(DocumentHeader header, int? year) => header.IssuedOn ?? (year is { } named ? new DateOnly(named, 12, 31) : null);

    /// <summary>The directory and the number of a plan's unit; nothing where no directory of the place is kept, or it does not have the unit.</summary>
    public static async Task<(int Directory, int Unit)?> FindAsync(LantuDb db, PlanId plan, DateOnly? day, string name, CancellationToken cancellation)
    {
        if (!await db.Directories.AnyAsync(cancellation))
        {
            return null;
        }

        UnitDirectory snapshot = await PlanDirectory.ReadAsync(db, plan, cancellation);
        int number = await db.Directories.Where(d => d.Root == snapshot.Root).Select(d => d.Number).SingleOrDefaultAsync(cancellation);
        return number > 0 && await StoredDirectory.FindAsync(db, number, cancellation) is { } stored && PlanUnitNumber.Of(stored.State.Units, snapshot, day, name) is { } unit ? (number, unit) : null;
    }
}
