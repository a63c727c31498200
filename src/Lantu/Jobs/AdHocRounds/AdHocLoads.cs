using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Burden;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>What the ad-hoc rounds of a plan that are approved ask of its units, month by month; of one that was withdrawn what had opened.</summary>
static class AdHocLoads
{
    /// <param name="db">The database.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<IReadOnlyList<AdHocLoad>> OfAsync(LantuDb db, PlanId plan, CancellationToken cancellation)
    {
        var turns = await db.AdHocTurns.Where(t => t.PlanId == plan).Join(db.AdHocRounds.Where(r => r.PlanId == plan), t => t.RoundNumber, r => r.Number, (t, r) => new { t.RoundNumber, t.Opens, t.OpenedAt, r.State, r.Content }).ToListAsync(cancellation);
        if (turns.Count == 0)
        {
            return [];
        }

        var asked = (await db.AdHocRows.Where(row => row.PlanId == plan).Join(db.Units.Where(u => u.PlanId == plan), row => row.UnitOrdinal, u => u.Ordinal, (row, u) => new { row.RoundNumber, u.Name }).GroupBy(one => one).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation)).ToLookup(g => g.Key.RoundNumber);
        return [.. turns.Where(turn => Counts(turn.State, turn.OpenedAt)).SelectMany(turn => asked[turn.RoundNumber].Select(unit => new AdHocLoad(unit.Key.Name, RoundMonth.Of(turn.Opens.Day), unit.Count, unit.Count * turn.Content.Columns.Count)))
            .GroupBy(load => (load.Unit, load.Month)).OrderBy(load => load.Key.Month.Index).ThenBy(load => load.Key.Unit, StringComparer.Ordinal)
            .Select(load => new AdHocLoad(load.Key.Unit, load.Key.Month, load.Sum(one => one.Rows), load.Sum(one => one.Fields)))];
    }

    /// <summary>Whether one of the times of a round costs anybody anything.</summary>
    public static bool Counts(AdHocState state, DateTimeOffset? opened) => state == AdHocState.Approved || (state is AdHocState.Withdrawn or AdHocState.Closed && opened is not null);
}
