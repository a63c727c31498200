using Lantu.Data;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Review;

/// <summary>What is due and reported on measures of a round, by all units, inside the unit of work that judges some of it.</summary>
sealed class ReviewedRows
{
    Dictionary<(int, int), ReportVerification> _found = [];
    HashSet<int> _concluded = [];

    ReviewedRows()
    {
    }

    /// <summary>By measure and unit.</summary>
    public required IReadOnlyDictionary<(int Measure, int Unit), ReportDuty> Duties { get; init; }

    /// <summary>By measure and unit, tracked.</summary>
    public required IReadOnlyDictionary<(int Measure, int Unit), ProgressReport> Reports { get; init; }

    /// <summary>Keys of the measures.</summary>
    public required IReadOnlyDictionary<int, string> Keys { get; init; }

    /// <summary>Names of the units.</summary>
    public required IReadOnlyDictionary<int, string> Units { get; init; }

    /// <param name="db">The database of the unit of work.</param>
    /// <param name="frame">The round.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="withProofs">Whether it is told what was found and concluded.</param>
    public static async Task<ReviewedRows> LoadAsync(LantuDb db, ReviewFrame frame, int[] measures, bool withProofs)
    {
        RoundMonth month = frame.Round.Month;
        ReviewedRows rows = new()
        {
            Duties = await db.ReportDuties.Where(d => d.PlanId == frame.Plan && d.Month == month && measures.Contains(d.MeasureOrdinal)).ToDictionaryAsync(d => (d.MeasureOrdinal, d.UnitOrdinal)),
            Reports = await db.Reports.AsTracking().Where(r => r.PlanId == frame.Plan && r.Month == month && measures.Contains(r.MeasureOrdinal)).ToDictionaryAsync(r => (r.MeasureOrdinal, r.UnitOrdinal)),
            Keys = await db.Measures.Where(m => m.PlanId == frame.Plan && measures.Contains(m.Ordinal)).Select(m => new { m.Ordinal, m.Key }).ToDictionaryAsync(m => m.Ordinal, m => m.Key),
            Units = await db.Units.Where(u => u.PlanId == frame.Plan).Select(u => new { u.Ordinal, u.Name }).ToDictionaryAsync(u => u.Ordinal, u => u.Name),
        };
        if (withProofs)
        {
            List<ReportVerification> found = await db.ReportVerifications.Where(v => v.PlanId == frame.Plan && v.Month == month && measures.Contains(v.MeasureOrdinal)).OrderBy(v => v.Number).ToListAsync();
            rows._found = found.GroupBy(v => (v.MeasureOrdinal, v.UnitOrdinal)).ToDictionary(report => report.Key, report => report.Last());
            rows._concluded = [.. await db.Conclusions.Where(c => c.PlanId == frame.Plan && c.Month == month && measures.Contains(c.MeasureOrdinal)).Select(c => c.MeasureOrdinal).Distinct().ToListAsync()];
        }

        return rows;
    }

    /// <summary>What is due on a measure.</summary>
    public IReadOnlyCollection<ReportDuty> DutiesOn(int measure) => [.. Duties.Values.Where(duty => duty.MeasureOrdinal == measure)];

    /// <summary>Why the office can't accept a report; nothing where it can.</summary>
    public RefusedException? Unacceptable(ProgressReport report, ReportDuty duty, string key, string unit) =>
        ReviewRule.Unproven(report, duty, _found.GetValueOrDefault((report.MeasureOrdinal, report.UnitOrdinal)), key, unit)
        ?? (!_concluded.Contains(report.MeasureOrdinal) && IsLastUnconcluded(report) ? new RefusedException(Refusal.ConclusionMissing, key) : null);

    bool IsLastUnconcluded(ProgressReport report)
    {
        ReportDuty[] duties = [.. DutiesOn(report.MeasureOrdinal)];
        ProgressReport?[] reports = [.. duties.Select(duty => Reports.GetValueOrDefault((duty.MeasureOrdinal, duty.UnitOrdinal)))];
        return Array.TrueForAll(reports, other => other == report || other is { State: ReportState.Accepted }) && ConclusionDuty.IsNeeded(duties, reports.Select(other => other!.Content));
    }
}
