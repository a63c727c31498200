using Lantu.Data;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>Understands what was typed, and tells what is wrong or doubtful about it.</summary>
static class ReadReports
{
    /// <param name="db">To read from.</param>
    /// <param name="frame">What it is judged by.</param>
    /// <param name="rows">What was sent; measures that are not due are left out.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<IReadOnlyList<ReadRow>> RunAsync(LantuDb db, FilingFrame frame, IReadOnlyList<FiledRow> rows, CancellationToken cancellation)
    {
        FiledRow[] due = [.. rows.Where(row => frame.Measures.ContainsKey(row.Measure)).DistinctBy(row => row.Measure)];
        int[] ordinals = [.. due.Select(row => row.Measure)];
        Dictionary<int, ProgressReport> before = await BeforeAsync(db, frame, ordinals, cancellation);
        Dictionary<int, int> evidence = due.Any(row => row.Typed.Claim == ProgressClaim.Completed || frame.Measures[row.Measure].Duty.IsSampled)
            ? await db.ReportEvidence.Where(e => e.PlanId == frame.Plan && e.UnitOrdinal == frame.Unit && e.Month == frame.Round.Month && e.RemovedAt == null && ordinals.Contains(e.MeasureOrdinal)).GroupBy(e => e.MeasureOrdinal).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation)
            : [];
        return [.. due.Select(row =>
        {
            FilingMeasure measure = frame.Measures[row.Measure];
            ProgressReport? last = before.GetValueOrDefault(row.Measure);
            (ReportContent? content, IReadOnlyList<ReportFault> faults) = row.Typed.Read(measure.Quantities, last?.Content, evidence.GetValueOrDefault(row.Measure), measure.Duty.IsSampled);
            return new ReadRow(row, measure.Key, content, faults, content is null ? [] : Questions(content, measure, last, frame.Round.Month), last?.Answers ?? []);
        })];
    }

    /// <summary>What was last filed of each measure before the round.</summary>
    public static async Task<Dictionary<int, ProgressReport>> BeforeAsync(LantuDb db, FilingFrame frame, IReadOnlyCollection<int> measures, CancellationToken cancellation)
    {
        // A plan has a dozen rounds, and a measure a report in some of them: the last is taken here.
        List<ProgressReport> earlier = await db.Reports.Where(r => r.PlanId == frame.Plan && r.UnitOrdinal == frame.Unit && frame.Earlier.Contains(r.Month) && measures.Contains(r.MeasureOrdinal)).ToListAsync(cancellation);
        return earlier.GroupBy(report => report.MeasureOrdinal).ToDictionary(measure => measure.Key, measure => measure.MaxBy(report => report.Month.Index)!);
    }

    static List<PlausibilityQuestion> Questions(ReportContent content, FilingMeasure measure, ProgressReport? before, RoundMonth month) =>
        // By exception the figures of the round before stand: they were asked about then.
        content.IsByException ? [] : [.. measure.Quantities.SelectMany(quantity => content.ValueOf(quantity.Target) is { } value
            ? PlausibilityRule.Shipped.Ask(quantity, value, before?.Content.ValueOf(quantity.Target), before is null ? 1 : month.Index - before.Month.Index, PlannedStep(measure.Planned, quantity.Target, before?.Month, month))
            : [])];

    static decimal? PlannedStep(NodePlanContent? planned, int target, RoundMonth? before, RoundMonth month) =>
        planned?.Curve is { } curve && curve.Target == target
            ? PlannedProgress.ValueAt(curve, End(month)) - (before is { } last ? PlannedProgress.ValueAt(curve, End(last)) : 0)
            : null;

    static DateOnly End(RoundMonth month) => PlannedQuantity.MonthEnd(month.FirstDay);
}
