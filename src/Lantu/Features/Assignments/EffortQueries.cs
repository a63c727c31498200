using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Burden;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Frequencies;
using Lantu.Security;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Assignments;

/// <summary>What reporting took, told by what was due, drafted and filed: so many queries, however much that is.</summary>
sealed class EffortQueries(LantuDb db, UnitsInReach reach)
{
    public async Task<EffortView> FindAsync(PlanReporting reporting, RoundMonth? asked, CancellationToken cancellation)
    {
        PlanId plan = reporting.Plan.Id;
        RoundScope scope = await reach.RoundsOfAsync(db, plan, reporting.Plan.Place, cancellation);
        HashSet<int> reads = [.. scope.Reads];
        List<Work> all = [.. await WorkAsync(reporting, cancellation), .. await AdHocAsync(plan, cancellation)];
        Work[] readable = [.. all.Where(one => scope.ReadsAll || reads.Contains(one.Unit))];
        (RoundMonth Month, ReportingEffort Effort)[] rounds = [.. all.GroupBy(one => one.Month).OrderBy(group => group.Key.Index).Select(group => (group.Key, Of(group)))];
        RoundMonth? round = rounds.Any(one => one.Month == asked) ? asked : null;
        return new EffortView
        {
            Rounds = rounds,
            Total = Of(all),
            Rows = [.. readable.Where(one => round is null || one.Month == round).GroupBy(one => one.Unit).OrderBy(group => group.Key).Select(group => new EffortRow(round, group.Key, scope.Names[group.Key], Of(group)))],
            ByRound = [.. readable.GroupBy(one => (one.Month, one.Unit)).OrderBy(group => group.Key.Month.Index).ThenBy(group => group.Key.Unit).Select(group => new EffortRow(group.Key.Month, group.Key.Unit, scope.Names[group.Key.Unit], Of(group)))],
            Asked = round,
            ReadsAll = scope.ReadsAll,
        };
    }

    static ReportingEffort Of(IEnumerable<Work> work) => ReportingEffort.OfFields(work.Select(one => one.Fields));

    async Task<List<Work>> WorkAsync(PlanReporting reporting, CancellationToken cancellation)
    {
        PlanId plan = reporting.Plan.Id;

        // How many figures are asked for is the same for every unit that reports on the measure.
        Dictionary<int, int> figures = reporting.Measures.ToDictionary(measure => measure.Ordinal, measure => NodePlanFrame.Of(reporting.Plan.Header, measure, "", 1).Quantities.Count);
        var duties = await db.ReportDuties.Where(d => d.PlanId == plan && !d.IsVoluntary).Select(d => new { d.Month, d.UnitOrdinal, d.MeasureOrdinal }).ToListAsync(cancellation);
        Dictionary<(RoundMonth, int, int), ReportContent> filed = await db.Reports.Where(r => r.PlanId == plan).Select(r => new { r.Month, r.UnitOrdinal, r.MeasureOrdinal, r.Content }).ToDictionaryAsync(r => (r.Month, r.UnitOrdinal, r.MeasureOrdinal), r => r.Content, cancellation);
        ILookup<(RoundMonth, int, int), ReportContent> anew = (await db.ReportRevisions.Where(r => r.PlanId == plan)
            .Join(db.Reports.Where(r => r.Revision > 1), v => new { v.PlanId, v.UnitOrdinal, v.Month, v.MeasureOrdinal }, r => new { r.PlanId, r.UnitOrdinal, r.Month, r.MeasureOrdinal }, (v, _) => v)
            .OrderBy(v => v.Number).Select(v => new { v.Month, v.UnitOrdinal, v.MeasureOrdinal, v.Content }).ToListAsync(cancellation)).ToLookup(v => (v.Month, v.UnitOrdinal, v.MeasureOrdinal), v => v.Content);
        Dictionary<(RoundMonth, int, int), TimeSpan> took = await TookAsync(plan, cancellation);
        return [.. duties.Select(duty =>
        {
            (RoundMonth, int, int) key = (duty.Month, duty.UnitOrdinal, duty.MeasureOrdinal);
            IReadOnlyList<ReportContent> revisions = anew.Contains(key) ? [.. anew[key]] : filed.TryGetValue(key, out ReportContent? only) ? [only] : [];
            return new Work(duty.Month, duty.UnitOrdinal, new ReportWork(figures.GetValueOrDefault(duty.MeasureOrdinal), revisions, took.TryGetValue(key, out TimeSpan time) ? time : null).Fields);
        })];
    }

    // Each time of an ad-hoc round counts in the month in which it opened.
    async Task<List<Work>> AdHocAsync(PlanId plan, CancellationToken cancellation)
    {
        var turns = await db.AdHocTurns.Where(t => t.PlanId == plan && t.OpenedAt != null).Join(db.AdHocRounds.Where(r => r.PlanId == plan), t => t.RoundNumber, r => r.Number, (t, r) => new { t.RoundNumber, t.Number, t.Opens, r.Content }).ToListAsync(cancellation);
        if (turns.Count == 0)
        {
            return [];
        }

        var rows = (await db.AdHocRows.Where(r => r.PlanId == plan).Select(r => new { r.RoundNumber, r.Number, r.UnitOrdinal }).ToListAsync(cancellation)).ToLookup(r => r.RoundNumber);
        ILookup<(int, int, int), AdHocAnswer> answers = (await db.AdHocAnswers.Where(a => a.PlanId == plan).OrderBy(a => a.Revision).ToListAsync(cancellation)).ToLookup(a => (a.RoundNumber, a.TurnNumber, a.RowNumber));
        return [.. turns.SelectMany(turn => rows[turn.RoundNumber].Select(row => new Work(RoundMonth.Of(turn.Opens.Day), row.UnitOrdinal, AdHocBurden.WorkOf(turn.Content.Columns.Count, [.. answers[(turn.RoundNumber, turn.Number, row.Number)]]))))];
    }

    // Drafts go in their order, so that the first is there or none tells when it was begun. One begun after the first filing tells nothing of it.
    async Task<Dictionary<(RoundMonth, int, int), TimeSpan>> TookAsync(PlanId plan, CancellationToken cancellation) =>
        (await db.ReportDrafts.Where(d => d.PlanId == plan && d.Number == 1)
            .Join(db.ReportRevisions.Where(r => r.Number == 1), d => new { d.PlanId, d.UnitOrdinal, d.Month, d.MeasureOrdinal }, r => new { r.PlanId, r.UnitOrdinal, r.Month, r.MeasureOrdinal }, (d, r) => new { d.Month, d.UnitOrdinal, d.MeasureOrdinal, d.BegunAt, r.At })
            .ToListAsync(cancellation)).Where(one => one.At >= one.BegunAt).ToDictionary(one => (one.Month, one.UnitOrdinal, one.MeasureOrdinal), one => one.At - one.BegunAt);

    sealed record Work(RoundMonth Month, int Unit, FieldWork Fields);
}
