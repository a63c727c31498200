using System.Text.Json;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>Who owed what: by the frozen plan, and by the office's decisions in force at the instant of the seal. Later decisions leave it as it was.</summary>
sealed class SealedDuties : ISealedPart
{
    public string Name => "units";

    public async Task WriteAsync(Utf8JsonWriter json, SealedScope scope)
    {
        PlanId plan = scope.Plan.Id;
        Dictionary<int, string> keys = await scope.Db.Measures.Where(m => m.PlanId == plan).Select(m => new { m.Ordinal, m.Key }).ToDictionaryAsync(m => m.Ordinal, m => m.Key);
        Dictionary<(string Unit, int Measure, ResponsibilityRole Role), bool> owed = (await scope.Db.Assignments.Where(a => a.PlanId == plan && a.DecisionNumber == null).ToListAsync())
            .ToDictionary(a => (a.Unit, a.MeasureOrdinal, a.Role), _ => false);
        var decided = await scope.Db.Decisions.Where(d => d.PlanId == plan && d.At <= scope.At && (d.RevokedAt == null || d.RevokedAt > scope.At)).OrderBy(d => d.Number)
            .Join(scope.Db.OpenPoints.Where(p => p.PlanId == plan), d => d.OpenPointNumber, p => p.Number, (d, p) => new { d.Units, p.MeasureOrdinal, p.Role }).ToListAsync();
        foreach ((string unit, int measure, ResponsibilityRole role) in decided.SelectMany(decision => decision.Units.Select(unit => (unit, decision.MeasureOrdinal, decision.Role))))
        {
            owed.TryAdd((unit, measure, role), true);
        }

        json.WriteStartArray();
        foreach (var unit in owed.GroupBy(duty => duty.Key.Unit, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("unit", unit.Key);
            json.WriteStartArray("owes");
            foreach (((string _, int measure, ResponsibilityRole role), bool isDecided) in unit.OrderBy(duty => duty.Key.Measure).ThenBy(duty => duty.Key.Role))
            {
                json.WriteStartObject();
                json.WriteNumber("measure", measure);
                json.WriteString("key", keys.GetValueOrDefault(measure, ""));
                json.WriteString("role", role.ToString());
                json.WriteBoolean("decided", isDecided);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
