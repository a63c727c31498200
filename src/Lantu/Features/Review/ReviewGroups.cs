using Lantu.Data;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Review;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Review;

/// <summary>Puts the reports that are shown together by measure, with what is needed of each.</summary>
static class ReviewGroups
{
    public static async Task<IReadOnlyList<ReviewGroup>> LoadAsync(LantuDb db, PlanId plan, DocumentHeader header, ReportingRound round, IReadOnlyList<ReviewRow> rows, ReviewPerson person, CancellationToken cancellation)
    {
        RoundMonth month = round.Month;
        int[] ordinals = [.. rows.Select(row => row.Measure).Distinct()];
        int[] units = [.. rows.Select(row => row.Unit).Distinct()];
        Dictionary<int, Measure> measures = await db.Measures.Where(m => m.PlanId == plan && ordinals.Contains(m.Ordinal)).ToDictionaryAsync(m => m.Ordinal, cancellation);
        ILookup<(int, int), ReportEvidence> evidence = (await db.ReportEvidence.Where(e => e.PlanId == plan && e.Month == month && e.RemovedAt == null && ordinals.Contains(e.MeasureOrdinal) && units.Contains(e.UnitOrdinal)).OrderBy(e => e.Number).ToListAsync(cancellation))
            .ToLookup(e => (e.MeasureOrdinal, e.UnitOrdinal));
        ILookup<int, Conclusion> conclusions = (await db.Conclusions.Where(c => c.PlanId == plan && c.Month == month && ordinals.Contains(c.MeasureOrdinal)).OrderBy(c => c.Number).ToListAsync(cancellation)).ToLookup(c => c.MeasureOrdinal);
        ILookup<int, ReportDuty> duties = (await db.ReportDuties.Where(d => d.PlanId == plan && d.Month == month && ordinals.Contains(d.MeasureOrdinal)).ToListAsync(cancellation)).ToLookup(d => d.MeasureOrdinal);
        ILookup<int, ProgressReport> reports = (await db.Reports.Where(r => r.PlanId == plan && r.Month == month && ordinals.Contains(r.MeasureOrdinal)).ToListAsync(cancellation)).ToLookup(r => r.MeasureOrdinal);
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan).Select(u => new { u.Ordinal, u.Name }).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        return [.. rows.GroupBy(row => row.Measure).Select(group =>
        {
            Measure measure = measures[group.Key];
            ReportDuty[] due = [.. duties[group.Key]];
            int? lead = ConclusionDuty.LeadOf(due);
            bool isSeen = person.SeesConclusion(lead);
            Conclusion? conclusion = isSeen ? conclusions[group.Key].LastOrDefault() : null;
            IEnumerable<ConclusionSource> sources = reports[group.Key].Where(report => report.IsInReview || report.State == ReportState.Accepted).Select(report => new ConclusionSource(report.UnitOrdinal, report.Revision));
            return new ReviewGroup(measure, group.First().Task, [.. group.Select(row => row with
            {
                Quantities = NodePlanFrame.Of(header, measure, row.UnitName, row.Reporting).Quantities,
                Evidence = [.. evidence[(row.Measure, row.Unit)]],
            })])
            {
                Conclusion = conclusion,
                IsOutdated = conclusion?.IsOf(sources) == false,
                IsNeeded = ConclusionDuty.IsNeeded(due, reports[group.Key].Select(report => report.Content)),
                MayConclude = person.MayConclude(lead) && !round.IsOver && sources.Any(),
                LeadName = lead is { } unit ? names.GetValueOrDefault(unit) : null,
                IsSeen = isSeen,
            };
        })];
    }
}
