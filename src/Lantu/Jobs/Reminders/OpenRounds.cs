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
    public static async Task<IReadOnlyList<OwingUnit>> LoadAsync(LantuDb db, BusinessClock clock, int? only = null, CancellationToken cancellation = default)
    {
        DateTimeOffset now = clock.GetUtcNow();
        List<OwingUnit> owing = [];
        List<ReportingRound> rounds = await Of(db, now)
            .Where(r => db.Plans.Any(p => p.Id == r.PlanId && p.State == PlanState.Published && (only == null || p.Number == only))).OrderBy(r => r.Month).ToListAsync(cancellation);
        foreach (IGrouping<PlanId, ReportingRound> ofPlan in rounds.GroupBy(round => round.PlanId))
        {
            owing.AddRange(await OfPlanAsync(db, clock, [.. ofPlan], now, cancellation));
        }

        return [.. owing.OrderBy(one => one.Plan.Number).ThenBy(one => one.Round).ThenBy(one => one.Ordinal)];
    }

    /// <summary>The rounds that take reports now, or open soon.</summary>
    public static IQueryable<ReportingRound> Of(LantuDb db, DateTimeOffset now)
    {
        DateTimeOffset ahead = now.AddDays(DaysAhead);
        return db.Rounds.Where(r => r.SealedAt == null && r.ClosedAt == null && (r.OpenedAt != null || (!r.IsMissed && r.Opens.At <= ahead)));
    }

    /// <summary>Who reports on what in a round that is yet to open, and whether it is due then: that is written down when it opens, and before follows from who reports what, how often.</summary>
    public static IEnumerable<(string Unit, int Measure, bool IsDue)> Ahead(PlanReporting reporting, ReportingRound round) => reporting.Measures
        .SelectMany(measure => reporting.PartiesOf(measure.Ordinal).Parties.Select(party => (party.Unit, measure.Ordinal, reporting.DueOf(measure.Ordinal).Select(month => new RoundMonth(reporting.Months.Year, month).Index).Any(month => month >= round.From.Index && month <= round.Month.Index))));

    static async Task<List<OwingUnit>> OfPlanAsync(LantuDb db, BusinessClock clock, List<ReportingRound> rounds, DateTimeOffset now, CancellationToken cancellation)
    {
        PlanId id = rounds[0].PlanId;
        Plan plan = await db.Plans.SingleAsync(p => p.Id == id, cancellation);
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == id).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        ILookup<RoundMonth, RoundExtension> granted = (await db.RoundExtensions.Where(e => e.PlanId == id).ToListAsync(cancellation)).ToLookup(e => e.Month);
        ILookup<RoundMonth, int> unsigned = (await db.Submissions.Where(s => s.PlanId == id && s.SignedAt == null).Select(s => new { s.Month, s.UnitOrdinal }).ToListAsync(cancellation)).ToLookup(s => s.Month, s => s.UnitOrdinal);
        Dictionary<(RoundMonth, int), int> due = await db.ReportDuties.Where(d => d.PlanId == id && !d.IsVoluntary).GroupBy(d => new { d.Month, d.UnitOrdinal }).Select(g => new { g.Key.Month, g.Key.UnitOrdinal, Count = g.Count() }).ToDictionaryAsync(g => (g.Month, g.UnitOrdinal), g => g.Count, cancellation);
        IEnumerable<OwingUnit> opened = rounds.Where(round => round.OpenedAt is not null).SelectMany(round => unsigned[round.Month]
            .Select(unit => (Unit: unit, Standing: RoundStanding.Of(round, [.. granted[round.Month]], names[unit], now))).Where(one => one.Standing.TakesReports)
            .Select(one => OwingUnit.Of(plan, round, one.Unit, names[one.Unit], one.Standing, due.GetValueOrDefault((round.Month, one.Unit)))));
        List<ReportingRound> coming = rounds.FindAll(round => round is { OpenedAt: null, IsMissed: false });
        PlanReporting? reporting = coming.Count == 0 ? null : await PlanReporting.LoadAsync(db, plan.Number, clock, cancellation);
        IEnumerable<OwingUnit> ahead = coming.SelectMany(round => Ahead(reporting!, round).GroupBy(one => one.Unit, StringComparer.Ordinal).Select(unit => (Name: unit.Key, Measures: unit.Count(one => one.IsDue)))
            .Join(names, unit => unit.Name, name => name.Value, (unit, name) => (unit.Name, unit.Measures, Ordinal: name.Key), StringComparer.Ordinal)
            .Select(unit => OwingUnit.Of(plan, round, unit.Ordinal, unit.Name, RoundStanding.Of(round, [.. granted[round.Month]], unit.Name, now), unit.Measures)));
        return [.. opened, .. ahead.Where(one => one.IsAhead)];
    }
}
