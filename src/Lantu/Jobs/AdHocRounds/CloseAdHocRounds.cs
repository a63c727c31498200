using System.Globalization;
using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Plans;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>
/// Ends the ad-hoc rounds of a plan whose place another issue takes, inside that unit of work: what was approved for the one issue is not approved for the
/// other. What was answered stays with the earlier issue.
/// </summary>
static class CloseAdHocRounds
{
    /// <returns>What the audit says of it; nothing where none ended.</returns>
    public static async Task<string> RunAsync(LantuDb db, Plan superseded, int byPlan, DateTimeOffset now, string by)
    {
        List<AdHocRound> rounds = await db.AdHocRounds.AsTracking().Where(r => r.PlanId == superseded.Id && (r.State == AdHocState.Proposed || r.State == AdHocState.Refused || r.State == AdHocState.Approved)).OrderBy(r => r.Number).ToListAsync();
        foreach (AdHocRound round in rounds)
        {
            if (round.IsOut && await db.AdHocTurns.AnyAsync(t => t.PlanId == superseded.Id && t.RoundNumber == round.Number && t.SealedAt == null))
            {
                await Tell.UnitsAsync(db, superseded.Id, await DecideAdHocRounds.UnitsAsync(db, superseded.Id, round.Number), now, "adhoc.closed", unit => $"/units/{unit}/ad-hoc", round.Content.Title, byPlan.ToString(CultureInfo.InvariantCulture));
            }

            round.Close(now, by, byPlan);
        }

        return rounds.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {rounds.Count} ad-hoc rounds closed");
    }
}
