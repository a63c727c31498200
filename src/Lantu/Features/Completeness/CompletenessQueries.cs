using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Security;
using Lantu.Standards.Ranking;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Completeness;

/// <summary>What the matrix of units and months reads: so many queries, however many of either there are.</summary>
sealed class CompletenessQueries(LantuDb db, UnitsInReach reach, BusinessClock clock)
{
    public async Task<CompletenessView?> FindAsync(int number, UnitKind? asked, CancellationToken cancellation)
    {
        if (await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Number, p.Title, p.State, p.Place }).SingleOrDefaultAsync(cancellation) is not { } plan)
        {
            return null;
        }

        RoundScope scope = await reach.RoundsOfAsync(db, plan.Id, plan.Place, cancellation);
        List<ReportingRound> rounds = await db.Rounds.Where(r => r.PlanId == plan.Id).OrderBy(r => r.Month).ToListAsync(cancellation);
        List<CompletenessRow> all = await RowsAsync(plan.Id, rounds, cancellation);
        HashSet<int> reads = [.. scope.Reads];
        CompletenessRow[] readable = [.. all.Where(row => scope.ReadsAll || reads.Contains(row.Unit))];

        // Sums of a kind would tell whoever reads their own unit only of the one other of that kind.
        UnitKind? kind = scope.ReadsAll ? asked : null;
        CompletenessRow[] shown = [.. readable.Where(row => kind is null || row.Kind == kind)];
        IReadOnlyList<CompletenessRow> counted = scope.ReadsAll ? shown : all;
        return new CompletenessView
        {
            Plan = new PlanName(plan.Number, plan.Title),
            State = plan.State,
            Rounds = rounds,
            Rows = shown,
            Readable = readable.Length,
            Reporting = all.Count,
            Months = [.. rounds.Select((_, i) => TimelinessTally.Of(counted.Select(row => row.Months[i])))],
            Total = TimelinessTally.Of(counted.SelectMany(row => row.Months)),
            ReadsAll = scope.ReadsAll,
            Kind = kind,
            Kinds = scope.ReadsAll ? [.. all.CountBy(row => row.Kind).OrderBy(one => one.Key)] : [],
        };
    }

    async Task<List<CompletenessRow>> RowsAsync(PlanId plan, List<ReportingRound> rounds, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        ILookup<RoundMonth, RoundExtension> granted = (await db.RoundExtensions.Where(e => e.PlanId == plan).OrderBy(e => e.Number).ToListAsync(cancellation)).ToLookup(e => e.Month);
        Dictionary<(int, RoundMonth), Submission> submissions = await db.Submissions.Where(s => s.PlanId == plan).ToDictionaryAsync(s => (s.UnitOrdinal, s.Month), cancellation);
        Dictionary<(int, RoundMonth), int> returned = await ReturnedAsync(plan, cancellation);
        Dictionary<(int, RoundMonth), int> corrected = await CorrectedAsync(plan, cancellation);
        HashSet<(int, RoundMonth)> wordless = await WordlessAsync(plan, cancellation);
        HashSet<int> reporting = [.. submissions.Keys.Select(key => key.Item1)];
        var units = await db.Units.Where(u => u.PlanId == plan).OrderBy(u => u.Ordinal).Select(u => new { u.Ordinal, u.Name, u.Kind }).ToListAsync(cancellation);
        List<CompletenessRow> rows = [];
        foreach (var unit in units.Where(unit => reporting.Contains(unit.Ordinal)))
        {
            SubmissionStanding[] months = [.. rounds.Select(round =>
            {
                (int, RoundMonth) key = (unit.Ordinal, round.Month);
                return SubmissionStanding.Of(submissions.GetValueOrDefault(key), RoundStanding.Of(round, [.. granted[round.Month]], unit.Name, now), round.ClosedAt ?? now) with
                {
                    Returned = returned.GetValueOrDefault(key),
                    Corrected = corrected.GetValueOrDefault(key),
                    IsWordless = wordless.Contains(key),
                };
            })];
            rows.Add(new CompletenessRow(unit.Ordinal, unit.Name, unit.Kind, months, TimelinessTally.Of(months), null));
        }

        IReadOnlyDictionary<int, RankedRow<int>> ranks = TimelinessRank.Of(rows.Select(row => (row.Unit, row.Tally)));
        return [.. rows.Select(row => row with { Rank = ranks.GetValueOrDefault(row.Unit) })];
    }

    async Task<Dictionary<(int, RoundMonth), int>> ReturnedAsync(PlanId plan, CancellationToken cancellation) =>
        (await db.Reports.Where(r => r.PlanId == plan && r.Returns > 0).GroupBy(r => new { r.UnitOrdinal, r.Month }).Select(g => new { g.Key.UnitOrdinal, g.Key.Month, Count = g.Sum(r => r.Returns) }).ToListAsync(cancellation))
        .ToDictionary(one => (one.UnitOrdinal, one.Month), one => one.Count);

    // What was filed after the first sign-off that stands; one that the unit took back itself stands no more.
    async Task<Dictionary<(int, RoundMonth), int>> CorrectedAsync(PlanId plan, CancellationToken cancellation) =>
        (await db.ReportRevisions.Where(r => r.PlanId == plan)
            .Join(db.Submissions.Where(s => s.SignedAt != null), r => new { r.PlanId, r.Month, r.UnitOrdinal }, s => new { s.PlanId, s.Month, s.UnitOrdinal }, (r, s) => new { r.UnitOrdinal, r.Month, IsLater = r.At > s.SignedAt })
            .Where(one => one.IsLater).GroupBy(one => new { one.UnitOrdinal, one.Month }).Select(g => new { g.Key.UnitOrdinal, g.Key.Month, Count = g.Count() }).ToListAsync(cancellation))
        .ToDictionary(one => (one.UnitOrdinal, one.Month), one => one.Count);

    // Of those that signed in time: only of them it is told.
    async Task<HashSet<(int, RoundMonth)>> WordlessAsync(PlanId plan, CancellationToken cancellation) =>
        [.. (await db.Reports.Where(r => r.PlanId == plan)
            .Join(db.ReportDuties.Where(d => !d.IsVoluntary), r => new { r.PlanId, r.Month, r.UnitOrdinal, r.MeasureOrdinal }, d => new { d.PlanId, d.Month, d.UnitOrdinal, d.MeasureOrdinal }, (r, _) => r)
            .Join(db.Submissions.Where(s => s.SignedAt != null && !s.IsLate), r => new { r.PlanId, r.Month, r.UnitOrdinal }, s => new { s.PlanId, s.Month, s.UnitOrdinal }, (r, _) => new { r.UnitOrdinal, r.Month, r.Content }).ToListAsync(cancellation))
            .GroupBy(one => (one.UnitOrdinal, one.Month)).Where(group => group.All(one => SubmissionStanding.SaysNothing(one.Content))).Select(group => group.Key)];
}
