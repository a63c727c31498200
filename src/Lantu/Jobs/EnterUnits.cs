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
        var known = await db.Units.Where(u => u.PlanId == plan).Select(u => new { u.Name, u.Ordinal }).ToListAsync();
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
}
