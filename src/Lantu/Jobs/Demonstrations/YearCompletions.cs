using Lantu.Data;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>The plan office closes for a unit what is done and proven, and opens some of what it closed a month before again.</summary>
static class YearCompletions
{
    public static async Task RunAsync(YearStage stage, LantuDb db, RoundMonth month, CancellationToken cancellation)
    {
        // Reopening comes first: what is closed today stays closed today.
        await ReopenAsync(stage, db, month, cancellation);
        foreach (ProgressReport report in (await db.Reports.Where(r => r.PlanId == stage.Plan && r.Month == month && r.State == ReportState.Accepted).OrderBy(r => r.MeasureOrdinal).ThenBy(r => r.UnitOrdinal).ToListAsync(cancellation)).Where(report => report.Content.Claim == ProgressClaim.Completed))
        {
            ReportVerification? found = await db.ReportVerifications.Where(v => v.PlanId == report.PlanId && v.UnitOrdinal == report.UnitOrdinal && v.Month == month && v.MeasureOrdinal == report.MeasureOrdinal).OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellation);
            if (found is not { Finding: ProofFinding.Verified, IsByOffice: false })
            {
                continue;
            }

            try
            {
                await stage.Close.RunAsync(stage.Number, month, report.UnitOrdinal, report.MeasureOrdinal, stage.People.OfficeReviewing);
            }
            catch (RefusedException refused) when (refused.Reason is Refusal.NoEarlyEnd or Refusal.ClosedAlready)
            {
                // Its figures do not bear it out: it stays what it is, a word.
            }
        }
    }

    static async Task ReopenAsync(YearStage stage, LantuDb db, RoundMonth month, CancellationToken cancellation)
    {
        foreach (Completion closed in (await db.Completions.Where(c => c.PlanId == stage.Plan && c.ReopenedAt == null).OrderBy(c => c.MeasureOrdinal).ThenBy(c => c.UnitOrdinal).ToListAsync(cancellation)).Where(closed => closed.Month.Index == month.Index - 1 && stage.Draw.Is("reopened", closed.UnitOrdinal, closed.MeasureOrdinal)))
        {
            await stage.Close.ReopenAsync(stage.Number, closed.UnitOrdinal, closed.MeasureOrdinal, closed.Number, stage.Draw.Text("reopened", "", closed.UnitOrdinal, closed.MeasureOrdinal), stage.People.OfficeReviewing);
        }
    }
}
