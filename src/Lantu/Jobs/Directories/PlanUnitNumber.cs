using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Directories;

/// <summary>Tells which unit of a kept directory a unit of a plan is, whatever it was called when the plan was issued.</summary>
static class PlanUnitNumber
{
    /// <param name="kept">The directory as it is kept.</param>
    /// <param name="snapshot">The directory that the plan was read with.</param>
    /// <param name="issuedOn">The plan's day, if it states one.</param>
    /// <param name="name">The unit's name in the plan.</param>
    public static int? Of(UnitDirectory kept, UnitDirectory snapshot, DateOnly? issuedOn, string name)
    {
        if (snapshot.Root != kept.Root)
        {
            return null;
        }

        // A directory from elsewhere has numbers of its own: only together with a name do they tell.
        return snapshot.Find(name) is { Number: > 0 } unit && kept.Find(unit.Number) is { } same && UnitDirectory.NamesOf(same).Contains(name, StringComparer.Ordinal) ? same.Number
            : (issuedOn is { } day ? kept.AsOf(day) : kept).Find(name) is { Number: > 0 } found ? found.Number
            : null;
    }

    /// <summary>The numbers of all units of a plan that the directory has, by their ordinals.</summary>
    /// <param name="db">The database.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="kept">The directory as it is kept.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<Dictionary<int, int>> AllAsync(LantuDb db, PlanId plan, UnitDirectory kept, CancellationToken cancellation = default)
    {
        UnitDirectory snapshot = await PlanDirectory.ReadAsync(db, plan, cancellation);
        DocumentHeader header = await db.Plans.Where(p => p.Id == plan).Select(p => p.Header).SingleAsync(cancellation);
        Dictionary<int, int> found = [];
        foreach (var unit in await db.Units.Where(u => u.PlanId == plan).Select(u => new { u.Ordinal, u.Name }).ToListAsync(cancellation))
        {
            if (Of(kept, snapshot, header.IssuedOn, unit.Name) is { } number)
            {
                found[unit.Ordinal] = number;
            }
        }

        return found;
    }
}
