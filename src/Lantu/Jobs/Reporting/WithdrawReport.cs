using Lantu.Data.Writing;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Data;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>A unit takes a report back that the plan office has not accepted yet.</summary>
sealed class WithdrawReport(LantuDatabase database, WriteQueue writes, FilingFrames frames, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The unit's place among the plan's.</param>
    /// <param name="month">The round.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="seen">The revision that the person saw.</param>
    /// <param name="reason">Why.</param>
    /// <param name="filer">Who does it.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="RefusedException">There is none, it is accepted, somebody did something with it since, or the round takes nothing now.</exception>
    public async Task<int> RunAsync(int number, int unit, RoundMonth month, int measure, int seen, string? reason, Filer filer, CancellationToken cancellation = default)
    {
        string why = reason?.Trim() is { Length: > 0 and <= ProgressReport.LongestReason } text ? text
            : string.IsNullOrWhiteSpace(reason) ? throw new RefusedException(Refusal.ReasonMissing) : throw new RefusedException(Refusal.ReasonTooLong, ProgressReport.LongestReason);
        FilingFrame frame;
        await using (LantuDb db = database.Open())
        {
            frame = await frames.OpenAsync(db, number, unit, month, cancellation);
        }

        return await writes.RunAsync(filer.Actor, async db =>
        {
            await FilingFrames.RefuseOldAsync(db, frame);
            DateTimeOffset now = clock.GetUtcNow();
            frame.RefuseClosed(now);
            ProgressReport report = await db.Reports.AsTracking().SingleOrDefaultAsync(r => r.PlanId == frame.Plan && r.UnitOrdinal == unit && r.Month == month && r.MeasureOrdinal == measure) ?? throw new RefusedException(Refusal.NotThere);
            string key = frame.Measures.GetValueOrDefault(measure)?.Key ?? $"{measure}";
            if (report.Revision != seen || !report.IsWithdrawable)
            {
                throw new RefusedException(Refusal.ReportMoved, key, report.LastStep.By, report.LastStep.At);
            }

            Submission? submission = report.State == ReportState.Submitted ? null : await db.Submissions.AsTracking().SingleOrDefaultAsync(s => s.PlanId == frame.Plan && s.Month == month && s.UnitOrdinal == unit && s.SignedAt != null);
            report.Withdraw(why, now, filer.Actor);
            submission?.Reopen();
            return new Written<int>(measure, "report.withdrawn", $"plan/{number}/unit/{unit}/round/{month}", $"{key} v{report.Revision}; {why}");
        }, cancellation);
    }
}
