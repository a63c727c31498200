using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Calendars;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>A unit signs its reports of a round off: all that are due at once, or what came back and was filed anew.</summary>
sealed class SignSubmission(LantuDatabase database, WriteQueue writes, FilingFrames frames, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The unit's place among the plan's.</param>
    /// <param name="month">The round.</param>
    /// <param name="seen">What was shown, as <see cref="SeenOf"/> tells it.</param>
    /// <param name="route">How it is signed.</param>
    /// <param name="scan">Name in the store of the scanned page, where it was signed on paper.</param>
    /// <param name="filer">Who signs, or registers what was signed.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>How many reports were signed by it.</returns>
    /// <exception cref="RefusedException">The round takes nothing now, something is missing, or somebody changed something since.</exception>
    public async Task<int> RunAsync(int number, int unit, RoundMonth month, string? seen, SignOffRoute route, string? scan, Filer filer, CancellationToken cancellation = default)
    {
        FilingFrame frame;
        await using (LantuDb db = database.Open())
        {
            frame = await frames.OpenAsync(db, number, unit, month, cancellation);
        }

        return await writes.RunAsync(filer.Actor, async db =>
        {
            await FilingFrames.RefuseOldAsync(db, frame);
            DateTimeOffset now = clock.GetUtcNow();
            Submission submission = await db.Submissions.AsTracking().SingleOrDefaultAsync(s => s.PlanId == frame.Plan && s.Month == month && s.UnitOrdinal == unit) ?? throw new RefusedException(Refusal.NotThere);
            List<ProgressReport> reports = await db.Reports.AsTracking().Where(r => r.PlanId == frame.Plan && r.UnitOrdinal == unit && r.Month == month).ToListAsync();
            ProgressReport[] due = [.. reports.Where(report => frame.Measures.ContainsKey(report.MeasureOrdinal))];
            ProgressReport[] signed = [.. due.Where(report => report.State == ReportState.Submitted)];
            RoundStanding standing = frame.RefuseClosed(now, signed);
            int missing = frame.Measures.Count - due.Count(report => !report.IsOpen);
            if (missing > 0)
            {
                throw new RefusedException(Refusal.ReportsMissing, missing);
            }

            if (seen is null || seen != SeenOf(reports))
            {
                throw new RefusedException(Refusal.ReportsChanged);
            }

            if (signed.Length == 0 && submission.IsSigned)
            {
                throw new RefusedException(Refusal.SignedAlready, submission.SignedBy!, submission.SignedAgainAt ?? submission.SignedAt!.Value);
            }

            foreach (ProgressReport report in signed)
            {
                report.SignOff(now, filer.Actor, filer.Account);
            }

            DateOnly today = BeijingTime.DayOf(now);
            submission.Sign(now, filer.Actor, filer.Account, route, scan, standing, Array.Exists(signed, report => report.BackBy is { } day && today > day));
            string keys = string.Join(", ", signed.Select(report => $"{frame.Measures[report.MeasureOrdinal].Key} v{report.Revision}"));
            return new Written<int>(signed.Length, "submission.signed", $"plan/{number}/unit/{unit}/round/{month}", $"{route}{(submission.IsLate ? ", late" : "")}; {submission.Measures - frame.Measures.Count} as planned; {keys}");
        }, cancellation);
    }

    /// <summary>What was shown of the reports, in short: whoever signs signs this and nothing else.</summary>
    public static string SeenOf(IEnumerable<ProgressReport> reports)
    {
        string all = string.Join(' ', reports.OrderBy(report => report.MeasureOrdinal).Select(report => string.Create(CultureInfo.InvariantCulture, $"{report.MeasureOrdinal}.{report.Version}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 8));
    }
}
