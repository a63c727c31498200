using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>How what is sealed names units and measures: by the frozen plan.</summary>
sealed class SealedNames
{
    readonly Dictionary<int, string> _units;
    readonly Dictionary<int, string> _measures;

    SealedNames(Dictionary<int, string> units, Dictionary<int, string> measures) => (_units, _measures) = (units, measures);

    public static async Task<SealedNames> OfAsync(SealedScope scope)
    {
        PlanId plan = scope.Plan.Id;
        return new SealedNames(
            await scope.Db.Units.Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Ordinal, u => u.Name),
            await scope.Db.Measures.Where(m => m.PlanId == plan).Select(m => new { m.Ordinal, m.Key }).ToDictionaryAsync(m => m.Ordinal, m => m.Key));
    }

    public string Unit(int? ordinal) => ordinal is { } unit ? _units.GetValueOrDefault(unit, "") : "";

    public string Measure(int ordinal) => _measures.GetValueOrDefault(ordinal, "");
}
