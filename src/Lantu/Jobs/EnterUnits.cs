using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs;

/// <summary>Gives a unit that owes something for the first time a page of its own, behind those that have one.</summary>
static class EnterUnits
{
    public static async Task RunAsync(LantuDb db, PlanId plan, IEnumerable<string> names)
    {
        HashSet<string> named = [.. names];
        List<(string Name, int Ordinal)> known = [.. (await db.Units.Where(u => u.PlanId == plan).Select(u => new { u.Name, u.Ordinal }).ToListAsync()).Select(u => (u.Name, u.Ordinal))];

        // One act may enter a unit twice before it is saved: with each of the measures that a measure is divided into.
        known.AddRange(db.Units.Local.Where(u => u.PlanId == plan).Select(u => (u.Name, u.Ordinal)));
        named.ExceptWith(known.Select(unit => unit.Name));
        if (named.Count == 0)
        {
            return;
        }

        UnitDirectory directory = await PlanDirectory.ReadAsync(db, plan);
        int ordinal = known.Select(unit => unit.Ordinal).DefaultIfEmpty(0).Max();
        foreach (string name in named.Order(StringComparer.Ordinal))
        {
            db.Units.Add(PlanUnit.Of(plan, ++ordinal, name, directory.Find(name)));
        }
    }

    /// <summary>Places of units in the plan, by their names; a unit that the plan does not name gets a page of its own.</summary>
    public static async Task<Dictionary<string, int>> PlacesAsync(LantuDb db, PlanId plan, IEnumerable<string> names)
    {
        await RunAsync(db, plan, names);
        return (await db.Units.Where(u => u.PlanId == plan).ToListAsync()).Concat(db.Units.Local.Where(u => u.PlanId == plan)).DistinctBy(unit => unit.Ordinal).ToDictionary(unit => unit.Name, unit => unit.Ordinal, StringComparer.Ordinal);
    }
}
