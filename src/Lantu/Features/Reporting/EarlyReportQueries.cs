using Lantu.Data;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Frequencies;
using Lantu.Jobs.Reporting;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Reporting;

/// <summary>What the page of measures that are not due reads.</summary>
sealed class EarlyReportQueries(LantuDb db, FilingFrames frames, BusinessClock clock)
{
    /// <summary>The page of a round; nothing where there is none.</summary>
    public async Task<EarlyReportsView?> FindAsync(int number, int unit, RoundMonth month, CancellationToken cancellation)
    {
        if (await frames.FindAsync(db, number, unit, month, cancellation) is not { } frame)
        {
            return null;
        }

        PlanReporting reporting = (await PlanReporting.LoadAsync(db, number, clock, cancellation))!;
        ILookup<int, Completion> closed = (await db.Completions.Where(c => c.PlanId == frame.Plan && c.UnitOrdinal == unit).ToListAsync(cancellation)).ToLookup(c => c.MeasureOrdinal);
        HashSet<int> filed = [.. await db.Reports.Where(r => r.PlanId == frame.Plan && r.UnitOrdinal == unit && r.Month == month && r.State != ReportState.Withdrawn).Select(r => r.MeasureOrdinal).ToListAsync(cancellation)];
        return new EarlyReportsView
        {
            Plan = new PlanName(frame.Number, frame.Title),
            Unit = unit,
            UnitName = frame.UnitName,
            Round = frame.Round,
            Standing = frame.StandingAt(clock.GetUtcNow()),
            Rows = [.. reporting.Measures.Where(measure => frame.Measures.TryGetValue(measure.Ordinal, out FilingMeasure? due) ? due.Duty.IsVoluntary
                    : reporting.PartiesOf(measure.Ordinal).Parties.Any(party => party.Unit == frame.UnitName) && !closed[measure.Ordinal].Any(completion => completion.Spares(month)))
                .Select(measure => new EarlyRow(measure.Ordinal, measure.Key, string.Join(' ', measure.Paragraphs), frame.Measures.ContainsKey(measure.Ordinal), filed.Contains(measure.Ordinal)))],
        };
    }
}
