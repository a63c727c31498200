using System.Globalization;
using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Plans;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>
/// Ends the ad-hoc rounds of a plan whose place another issue takes, inside that unit of work: what was approved for the one issue is not approved for the
/// other. What was answered stays with the earlier issue; units with something open are told, and whoever drafted it, who can draft it anew.
/// </summary>
static class CloseAdHocRounds
{
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="superseded">The earlier issue.</param>
    /// <param name="plan">The issue that takes its place.</param>
    /// <param name="now">The instant.</param>
    /// <param name="by">Who does it.</param>
    /// <returns>What the audit says of it; nothing where none ended.</returns>
    public static async Task<string> RunAsync(LantuDb db, Plan superseded, Plan plan, DateTimeOffset now, string by)
    {
        List<AdHocRound> rounds = await Open(db, superseded.Id).AsTracking().OrderBy(r => r.Number).ToListAsync();
        foreach (AdHocRound round in rounds)
        {
            if (round.IsOut && await db.AdHocTurns.AnyAsync(t => t.PlanId == superseded.Id && t.RoundNumber == round.Number && t.SealedAt == null))
            {
                await Tell.UnitsAsync(db, superseded.Id, await DecideAdHocRounds.UnitsAsync(db, superseded.Id, round.Number), now, "adhoc.closed", unit => $"/units/{unit}/ad-hoc", round.Content.Title, plan.Number.ToString(CultureInfo.InvariantCulture));
            }

            round.Close(now, by, plan.Number);
            await Tell.PersonAsync(db, plan.Id, round.DraftedByAccount, now, "adhoc.lapsed", string.Create(CultureInfo.InvariantCulture, $"/ad-hoc/new?from={round.Number}"), round.Content.Title, superseded.Number.ToString(CultureInfo.InvariantCulture));
        }

        return rounds.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {rounds.Count} ad-hoc rounds closed");
    }

    /// <summary>Rounds of a plan that would end with it.</summary>
    public static IQueryable<AdHocRound> Open(LantuDb db, PlanId plan) => db.AdHocRounds.Where(r => r.PlanId == plan && (r.State == AdHocState.Proposed || r.State == AdHocState.Refused || r.State == AdHocState.Approved));
}
