using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Security;

/// <summary>Which units of a plan the visitor may read the work of: lists of them take their rows through it.</summary>
sealed class UnitsInReach(PlanUnitNumbers numbers, Visitor visitor)
{
    /// <summary>Tells it of a unit by its place in the plan.</summary>
    public async Task<Func<int, bool>> OfAsync(LantuDb db, PlanId plan, string place, CancellationToken cancellation)
    {
        (int? directory, IReadOnlyDictionary<int, int> units) = await numbers.AllAsync(db, plan, cancellation);
        return ordinal => visitor.Reach.May(Power.ReadWork, place, directory, units.TryGetValue(ordinal, out int unit) ? unit : null);
    }

    /// <summary>Whether the visitor has a power for all units of a place.</summary>
    public bool MayAll(Power power, string place) => visitor.Reach.MayAll(power, place);

    /// <summary>What the visitor is shown of the rounds of a plan.</summary>
    public async Task<RoundScope> RoundsOfAsync(LantuDb db, PlanId plan, string place, CancellationToken cancellation)
    {
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        bool readsAll = MayAll(Power.ReadWork, place);
        return new RoundScope(readsAll, names, readsAll ? names.Keys : [.. names.Keys.Where(await OfAsync(db, plan, place, cancellation))]);
    }

    /// <summary>Tells it of a unit of the place's directory, which may stand in no plan, by its number there.</summary>
    public async Task<Func<int, bool>> OfBodiesAsync(LantuDb db, string place, CancellationToken cancellation)
    {
        int directory = await db.Directories.Where(d => d.Root == place).Select(d => d.Number).SingleOrDefaultAsync(cancellation);
        return body => visitor.Reach.May(Power.ReadWork, place, directory, body);
    }
}
