using Lantu.Data;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Review;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Review;

/// <summary>Reads the reports of a round that somebody sees, by a number of queries that does not grow with them.</summary>
static class ReviewRows
{
    /// <param name="db">To read from.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="round">The round.</param>
    /// <param name="person">Who sees them.</param>
    /// <param name="only">The measure and unit alone that is asked for.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>In the printed order, the units of a measure by their places.</returns>
    public static async Task<List<ReviewRow>> LoadAsync(LantuDb db, PlanId plan, ReportingRound round, ReviewPerson person, (int Measure, int Unit)? only, CancellationToken cancellation)
    {
        RoundMonth month = round.Month;
        List<ReportDuty> duties = await db.ReportDuties.Where(d => d.PlanId == plan && d.Month == month).ToListAsync(cancellation);
        Dictionary<int, int> reporting = duties.CountBy(duty => duty.MeasureOrdinal).ToDictionary();
        List<ReportDuty> seen = duties.FindAll(duty => (only is not { } one || one == (duty.MeasureOrdinal, duty.UnitOrdinal)) && person.MayRead(duty.UnitOrdinal, duty.CheckerOrdinal));
        int[] ordinals = [.. seen.Select(duty => duty.MeasureOrdinal).Distinct()];
        var measures = await db.Measures.Where(m => m.PlanId == plan && ordinals.Contains(m.Ordinal))
            .Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m.Ordinal, m.Key, m.ProgrammeOrdinal, t.Title, m.Follows, m.Rank }).ToDictionaryAsync(m => m.Ordinal, cancellation);
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan).Select(u => new { u.Ordinal, u.Name }).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        Dictionary<int, bool> late = await db.Submissions.Where(s => s.PlanId == plan && s.Month == month).Select(s => new { s.UnitOrdinal, s.IsLate }).ToDictionaryAsync(s => s.UnitOrdinal, s => s.IsLate, cancellation);
        Dictionary<(int, int), ProgressReport> reports = await db.Reports.Where(r => r.PlanId == plan && r.Month == month && ordinals.Contains(r.MeasureOrdinal)).ToDictionaryAsync(r => (r.MeasureOrdinal, r.UnitOrdinal), cancellation);
        Dictionary<(int, int), (RoundMonth Month, ReportContent Content)> before = await BeforeAsync(db, plan, month, ordinals, cancellation);
        Dictionary<(int, int), NodePlanContent> planned = (await db.NodePlans.Where(n => n.PlanId == plan && n.State == NodePlanState.Frozen && ordinals.Contains(n.MeasureOrdinal)).Select(n => new { n.MeasureOrdinal, n.UnitOrdinal, n.Content }).ToListAsync(cancellation))
            .ToDictionary(n => (n.MeasureOrdinal, n.UnitOrdinal), n => n.Content);
        ILookup<(int, int), ReportVerification> found = (await db.ReportVerifications.Where(v => v.PlanId == plan && v.Month == month).OrderBy(v => v.Number).ToListAsync(cancellation)).ToLookup(v => (v.MeasureOrdinal, v.UnitOrdinal));
        return [.. seen.Where(duty => measures.ContainsKey(duty.MeasureOrdinal)).OrderBy(duty => (measures[duty.MeasureOrdinal].Follows ?? duty.MeasureOrdinal, measures[duty.MeasureOrdinal].Rank, duty.UnitOrdinal)).Select(duty =>
        {
            (int, int) key = (duty.MeasureOrdinal, duty.UnitOrdinal);
            ProgressReport? report = reports.GetValueOrDefault(key);
            bool May(ReviewStep step) => report is not null && !round.IsOver && ReviewRule.May(step, report, duty, person);
            return new ReviewRow
            {
                Duty = duty,
                Key = measures[duty.MeasureOrdinal].Key,
                Task = measures[duty.MeasureOrdinal].Title,
                Programme = measures[duty.MeasureOrdinal].ProgrammeOrdinal,
                UnitName = names[duty.UnitOrdinal],
                Report = report,
                Before = before.TryGetValue(key, out var last) ? last.Content : null,
                BeforeMonth = last.Content is null ? null : last.Month,
                Planned = planned.GetValueOrDefault(key),
                Found = found[key].LastOrDefault(),
                IsLate = late.GetValueOrDefault(duty.UnitOrdinal),
                End = PlannedQuantity.MonthEnd(month.FirstDay),
                MayCheck = May(ReviewStep.Check),
                MayAccept = May(ReviewStep.Accept),
                MayReturn = May(ReviewStep.Return),
                Reporting = reporting[duty.MeasureOrdinal],
            };
        })];
    }

    // In which round each was last filed is told by the keys alone; what was said then lies in one round for most, in three where measures take turns by quarter.
    static async Task<Dictionary<(int, int), (RoundMonth Month, ReportContent Content)>> BeforeAsync(LantuDb db, PlanId plan, RoundMonth month, int[] measures, CancellationToken cancellation)
    {
        RoundMonth[] earlier = [.. (await db.Rounds.Where(r => r.PlanId == plan).Select(r => r.Month).ToListAsync(cancellation)).Where(one => one.Index < month.Index)];
        Dictionary<(int, int), RoundMonth> last = (await db.Reports.Where(r => r.PlanId == plan && earlier.Contains(r.Month) && measures.Contains(r.MeasureOrdinal)).Select(r => new { r.MeasureOrdinal, r.UnitOrdinal, r.Month }).ToListAsync(cancellation))
            .GroupBy(r => (r.MeasureOrdinal, r.UnitOrdinal)).ToDictionary(report => report.Key, report => report.MaxBy(r => r.Month.Index)!.Month);
        RoundMonth[] months = [.. last.Values.Distinct()];
        return (await db.Reports.Where(r => r.PlanId == plan && months.Contains(r.Month) && measures.Contains(r.MeasureOrdinal)).Select(r => new { r.MeasureOrdinal, r.UnitOrdinal, r.Month, r.Content }).ToListAsync(cancellation))
            .Where(r => last[(r.MeasureOrdinal, r.UnitOrdinal)] == r.Month).ToDictionary(r => (r.MeasureOrdinal, r.UnitOrdinal), r => (r.Month, r.Content));
    }
}
