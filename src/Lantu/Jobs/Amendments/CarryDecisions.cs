using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>
/// Carries the office's decisions over to a corrected issue, within the unit of work that publishes it: a decision on an open point is made
/// anew where the same measure leaves the same point open, in the same role and the same words.
/// </summary>
static class CarryDecisions
{
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">The plan that is published.</param>
    /// <param name="prior">The earlier issue, whose decisions count until now.</param>
    /// <param name="derived">What follows from the new plan; its open points are marked as decided. The caller stores it.</param>
    /// <param name="at">When it is published.</param>
    /// <param name="by">Who publishes it.</param>
    /// <returns>What was carried, the decisions added to the database and the assignments not, and what lapses.</returns>
    public static async Task<CarriedDecisions> RunAsync(LantuDb db, Plan plan, Plan prior, Derivation derived, DateTimeOffset at, string by)
    {
        List<MeasureLineage> lineage = await db.Lineage.AsNoTracking().Where(l => l.PlanId == plan.Id && db.Measures.Any(m => m.PlanId == plan.Id && m.Ordinal == l.MeasureOrdinal)).ToListAsync();
        Dictionary<int, int> laterOf = lineage.Where(l => l.IsSame).ToDictionary(l => l.PriorOrdinal, l => l.MeasureOrdinal);
        Dictionary<int, string> keys = await db.Measures.Where(m => m.PlanId == prior.Id).Select(m => new { m.Ordinal, m.Key }).ToDictionaryAsync(m => m.Ordinal, m => m.Key);
        Dictionary<int, OpenPoint> decided = await db.OpenPoints.AsNoTracking().Where(p => p.PlanId == prior.Id && p.DecisionNumber != null).ToDictionaryAsync(p => p.DecisionNumber!.Value);
        List<Decision> inForce = [.. (await db.Decisions.AsNoTracking().Where(d => d.PlanId == prior.Id && d.RevokedAt == null).OrderBy(d => d.Number).ToListAsync()).Where(d => decided.ContainsKey(d.Number))];

        List<OpenPoint> open = [.. derived.OpenPoints.Where(point => !point.IsDecided)];
        HashSet<(int, ResponsibilityRole, string)> assigned = [.. derived.Assignments.Select(assignment => (assignment.MeasureOrdinal, assignment.Role, assignment.Unit))];
        List<Decision> decisions = [];
        List<Assignment> assignments = [];
        List<LapsedDecision> lapsed = [];
        int number = await db.Decisions.Where(d => d.PlanId == plan.Id).MaxAsync(d => (int?)d.Number) ?? 0;
        foreach (Decision old in inForce)
        {
            OpenPoint point = decided[old.Number];
            OpenPoint? same = laterOf.TryGetValue(point.MeasureOrdinal, out int measure) ? open.Find(other => other.MeasureOrdinal == measure && IsOne(point, other)) : null;
            if (same is null)
            {
                lapsed.Add(new LapsedDecision(old, point, keys[point.MeasureOrdinal]));
                continue;
            }

            open.Remove(same);
            decisions.Add(new Decision { PlanId = plan.Id, Number = ++number, OpenPointNumber = same.Number, Units = old.Units, Reason = old.Reason, At = at, By = by, CarriedFrom = old.CarriedFrom ?? prior.Number });
            same.Decide(number);
            assignments.AddRange(old.Units.Where(unit => assigned.Add((measure, same.Role, unit)))
                .Select(unit => new Assignment { PlanId = plan.Id, MeasureOrdinal = measure, Role = same.Role, Unit = unit, DecisionNumber = number }));
        }

        db.Decisions.AddRange(decisions);
        var owed = await db.Assignments.Where(a => a.PlanId == prior.Id).GroupBy(a => a.MeasureOrdinal).Select(g => new { Ordinal = g.Key, Count = g.Count() }).ToListAsync();
        return new CarriedDecisions(
            decisions, assignments, [.. owed.Where(measure => !laterOf.ContainsKey(measure.Ordinal)).OrderBy(measure => measure.Ordinal).Select(measure => new LapsedMeasure(measure.Ordinal, keys[measure.Ordinal], measure.Count))], lapsed);
    }

    static bool IsOne(OpenPoint point, OpenPoint other) => point.Kind == other.Kind && point.Role == other.Role && FoldedText.Of(point.Text) == FoldedText.Of(other.Text);
}
