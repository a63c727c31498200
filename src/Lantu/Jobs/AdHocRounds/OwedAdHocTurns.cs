using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>Short forms that are open and not wholly answered: one query where none is open, three otherwise, whatever the number of plans and units.</summary>
static class OwedAdHocTurns
{
    /// <param name="db">The database.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>By plan, the earliest due first.</returns>
    public static async Task<IReadOnlyList<OwedAdHocTurn>> FindAsync(LantuDb db, IQueryable<Plan> plans, DateTimeOffset now, CancellationToken cancellation)
    {
        IQueryable<AdHocTurn> turns = db.AdHocTurns.Where(t => t.SealedAt == null && t.Opens.At <= now && plans.Any(p => p.Id == t.PlanId) && db.AdHocRounds.Any(r => r.PlanId == t.PlanId && r.Number == t.RoundNumber && r.State == AdHocState.Approved));
        var open = await turns.Join(db.AdHocRounds, t => new { t.PlanId, Number = t.RoundNumber }, r => new { r.PlanId, r.Number }, (t, r) => new { t.PlanId, t.RoundNumber, t.Number, t.Due, r.Content }).ToListAsync(cancellation);
        if (open.Count == 0)
        {
            return [];
        }

        ILookup<(PlanId, int), (int Unit, int Rows)> asked = (await db.AdHocRows.Where(row => turns.Any(t => t.PlanId == row.PlanId && t.RoundNumber == row.RoundNumber)).GroupBy(row => new { row.PlanId, row.RoundNumber, row.UnitOrdinal }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation))
            .ToLookup(g => (g.Key.PlanId, g.Key.RoundNumber), g => (g.Key.UnitOrdinal, g.Count));
        var answered = (await db.AdHocAnswers.Where(a => a.Revision == 1 && turns.Any(t => t.PlanId == a.PlanId && t.RoundNumber == a.RoundNumber && t.Number == a.TurnNumber))
            .Join(db.AdHocRows, a => new { a.PlanId, a.RoundNumber, Number = a.RowNumber }, row => new { row.PlanId, row.RoundNumber, row.Number }, (a, row) => new { a.PlanId, a.RoundNumber, a.TurnNumber, row.UnitOrdinal })
            .GroupBy(one => one).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation)).ToDictionary(g => (g.Key.PlanId, g.Key.RoundNumber, g.Key.TurnNumber, g.Key.UnitOrdinal), g => g.Count);
        return [.. open.SelectMany(turn => asked[(turn.PlanId, turn.RoundNumber)].Select(unit => new OwedAdHocTurn(turn.PlanId, unit.Unit, turn.RoundNumber, turn.Number, turn.Content.Title, turn.Due, unit.Rows - answered.GetValueOrDefault((turn.PlanId, turn.RoundNumber, turn.Number, unit.Unit)))))
            .Where(one => one.Owed > 0).OrderBy(one => one.Due.Day).ThenBy(one => one.Round).ThenBy(one => one.Turn).ThenBy(one => one.Unit)];
    }
}
