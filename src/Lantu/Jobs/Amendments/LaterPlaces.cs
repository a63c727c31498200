using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>Places of units, measures and targets of an earlier issue in the corrected one.</summary>
sealed class LaterPlaces(Dictionary<int, int> measures, Dictionary<int, int> units, Dictionary<int, Measure> then, Dictionary<int, Measure> now)
{
    public static async Task<LaterPlaces> OfAsync(LantuDb db, PlanId plan, PlanId prior)
    {
        Dictionary<string, int> known = await db.Units.AsNoTracking().Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal);
        return new LaterPlaces(
            await LaterMeasures.OfAsync(db, plan),
            (await db.Units.AsNoTracking().Where(u => u.PlanId == prior).ToListAsync()).Where(u => known.ContainsKey(u.Name)).ToDictionary(u => u.Ordinal, u => known[u.Name]),
            await db.Measures.AsNoTracking().Where(m => m.PlanId == prior).ToDictionaryAsync(m => m.Ordinal),
            await db.Measures.AsNoTracking().Where(m => m.PlanId == plan).ToDictionaryAsync(m => m.Ordinal));
    }

    /// <summary>A unit's place; nothing where the corrected issue does not name it.</summary>
    public int? UnitOf(int unit) => units.TryGetValue(unit, out int later) ? later : null;

    /// <summary>A measure's place; nothing where the corrected issue has it no longer.</summary>
    public int? MeasureOf(int measure) => measures.TryGetValue(measure, out int later) ? later : null;

    public (int Unit, int Measure)? Find(int unit, int measure) => UnitOf(unit) is { } place && measures.TryGetValue(measure, out int later) ? (place, later) : null;

    // A figure goes with the quantity of the same name and unit of measure, wherever that stands among the targets.
    public ReportContent Again(ReportContent content, int measure) => content with { Quantities = [.. content.Quantities.Select(one => TargetOf(measure, one.Target) is { } target ? one with { Target = target } : null).OfType<ReportedQuantity>().OrderBy(one => one.Target)] };

    public TypedReport Again(TypedReport typed, int measure) => typed with { Figures = [.. typed.Figures.Select(one => TargetOf(measure, one.Target) is { } target ? one with { Target = target } : null).OfType<TypedFigure>().OrderBy(one => one.Target)] };

    int? TargetOf(int measure, int target)
    {
        (string quantity, string unit) = (then[measure].Targets[target].Quantity, then[measure].Targets[target].Unit);
        int[] places = [.. Enumerable.Range(0, now[measures[measure]].Targets.Count).Where(place => now[measures[measure]].Targets[place].Quantity == quantity && now[measures[measure]].Targets[place].Unit == unit)];
        return places.Length == 0 ? null : places.Contains(target) ? target : places[0];
    }
}
