using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Frequencies;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>
/// Who has not reported: of each plan in force and each round that takes reports, the units that owe one and have not signed it off. Rounds that open
/// within days belong to them: what is due on a month's third working day is three working days away in the month before.
/// </summary>
static class OpenRounds
{
    // Three working days with the longest holidays among them.
    const int DaysAhead = 14;

    /// <summary>Finds them.</summary>
    /// <param name="db">The database.</param>
    /// <param name="clock">Tells how rounds stand now.</param>
    /// <param name="only">Number of the one plan that is asked for; all without.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>By plan, round and unit.</returns>
    public static async Task<IReadOnlyList<OwingUnit>> LoadAsync(LantuDb db, TimeProvider clock, int? only = null, CancellationToken cancellation = default)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset ahead = now.AddDays(DaysAhead);
        List<OwingUnit> owing = [];
        List<ReportingRound> rounds = await db.Rounds.Where(r => r.SealedAt == null && r.ClosedAt == null && (r.OpenedAt != null || (!r.IsMissed && r.Opens.At <= ahead)))
            .Where(r => db.Plans.Any(p => p.Id == r.PlanId && p.State == PlanState.Published && (only == null || p.Number == only))).OrderBy(r => r.Month).ToListAsync(cancellation);
        foreach (IGrouping<PlanId, ReportingRound> ofPlan in rounds.GroupBy(round => round.PlanId))
        {
            int number = await db.Plans.Where(p => p.Id == ofPlan.Key).Select(p => p.Number).SingleAsync(cancellation);
            PlanReporting reporting = (await PlanReporting.LoadAsync(db, number, clock, cancellation))!;
            Dictionary<string, int> ordinals = await db.Units.Where(u => u.PlanId == ofPlan.Key).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal, cancellation);
            ILookup<RoundMonth, RoundExtension> granted = (await db.RoundExtensions.Where(e => e.PlanId == ofPlan.Key).ToListAsync(cancellation)).ToLookup(e => e.Month);
            foreach (ReportingRound round in ofPlan)
            {
                owing.AddRange(Owing(reporting, round, [.. granted[round.Month]], ordinals, await SubmittedAsync(db, ofPlan.Key, round.Month, cancellation), now));
            }
        }

        return [.. owing.OrderBy(one => one.Plan.Number).ThenBy(one => one.Round.Month.Index).ThenBy(one => one.Ordinal)];
    }

    /// <summary>The units that owe a report in one round and have not signed it off, as far as it takes theirs.</summary>
    /// <param name="reporting">Who reports what of the plan, how often.</param>
    /// <param name="round">The round.</param>
    /// <param name="granted">What was granted on it.</param>
    /// <param name="ordinals">The places of the plan's units, by their names.</param>
    /// <param name="submitted">The units that have signed their reports off.</param>
    /// <param name="now">The instant.</param>
    public static IEnumerable<OwingUnit> Owing(PlanReporting reporting, ReportingRound round, IReadOnlyCollection<RoundExtension> granted, IReadOnlyDictionary<string, int> ordinals, IReadOnlySet<int> submitted, DateTimeOffset now) =>
        reporting.Measures.Select(measure => measure.Ordinal)
            .Where(measure => reporting.DueOf(measure).Any(month => month >= round.From.Month && month <= round.Month.Month))
            .SelectMany(measure => reporting.PartiesOf(measure).Parties.Select(party => party.Unit))
            .GroupBy(unit => unit, StringComparer.Ordinal)
            .Where(unit => ordinals.ContainsKey(unit.Key) && !submitted.Contains(ordinals[unit.Key]))
            .Select(unit => new OwingUnit(reporting.Plan, round, ordinals[unit.Key], unit.Key, RoundStanding.Of(round, granted, unit.Key, now), unit.Count()))
            .Where(one => one.Standing.TakesReports || (one.IsAhead && !round.IsMissed));

    /// <summary>The units that have signed their reports of a round off: nobody can do so yet.</summary>
    static Task<IReadOnlySet<int>> SubmittedAsync(LantuDb db, PlanId plan, RoundMonth month, CancellationToken cancellation)
    {
        _ = (db, plan, month, cancellation);
        return Task.FromResult<IReadOnlySet<int>>(new HashSet<int>());
    }
}
