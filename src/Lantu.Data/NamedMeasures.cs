using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Data;

/// <summary>Measures with whom they name, for what asks who owes them: of a large plan most of what is stored is what they say.</summary>
public static class NamedMeasures
{
    /// <summary>The measures of a plan with their places and their responsibilities; what they say is not read.</summary>
    /// <param name="db">The database.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<IReadOnlyCollection<Measure>> NamedAsync(this LantuDb db, PlanId plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);

        Dictionary<int, Measure> measures = await db.Measures.Where(m => m.PlanId == plan)
            .Select(m => new Measure { PlanId = m.PlanId, Ordinal = m.Ordinal, ProgrammeOrdinal = m.ProgrammeOrdinal, TaskOrdinal = m.TaskOrdinal, Key = m.Key, Follows = m.Follows, Rank = m.Rank })
            .ToDictionaryAsync(m => m.Ordinal, cancellation);
        await NameAsync(measures, db.Responsibilities.Where(r => r.PlanId == plan), db.ResponsibleUnits.Where(u => u.PlanId == plan), cancellation);
        return measures.Values;
    }

    /// <summary>Gives measures their responsibilities, read in plain queries and put together here: joined and sorted by the database they take half as long again for hundreds of measures.</summary>
    /// <param name="measures">The measures by their ordinals, as yet without any; names of others are left out.</param>
    /// <param name="names">The names.</param>
    /// <param name="units">The units that these reach. Only groups' members are read: a name that is no group reaches the unit that it means.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task NameAsync(IReadOnlyDictionary<int, Measure> measures, IQueryable<Responsibility> names, IQueryable<ResponsibleUnit> units, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(names);

        List<Responsibility> read = await names.ToListAsync(cancellation);
        var members = (await units.Where(u => u.IsThroughGroup).Select(u => new { u.MeasureOrdinal, u.ResponsibilityOrdinal, u.Ordinal, u.Unit }).ToListAsync(cancellation))
            .ToLookup(unit => (unit.MeasureOrdinal, unit.ResponsibilityOrdinal));
        foreach (Responsibility name in read)
        {
            if (measures.TryGetValue(name.MeasureOrdinal, out Measure? measure))
            {
                name.Reach(name.IsGroup ? members[(name.MeasureOrdinal, name.Ordinal)].OrderBy(unit => unit.Ordinal).Select(unit => unit.Unit) : name.Unit is { } single ? [single] : []);
                measure.Responsibilities.Add(name);
            }
        }
    }
}
