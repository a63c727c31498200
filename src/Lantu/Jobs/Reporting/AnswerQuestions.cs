using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>A unit says that doubtful figures of a report are right: it is not asked again as long as they stay.</summary>
sealed class AnswerQuestions(LantuDatabase database, WriteQueue writes, FilingFrames frames, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The unit's place among the plan's.</param>
    /// <param name="month">The round.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="seen">The revision that the person saw.</param>
    /// <param name="filer">Who says so.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="RefusedException">There is no such report, nothing is asked, or somebody filed another since.</exception>
    public async Task<int> RunAsync(int number, int unit, RoundMonth month, int measure, int seen, Filer filer, CancellationToken cancellation = default)
    {
        FilingFrame frame;
        await using (LantuDb db = database.Open())
        {
            frame = await frames.OpenAsync(db, number, unit, month, cancellation);
        }

        return await writes.RunAsync(filer.Actor, async db =>
        {
            DateTimeOffset now = clock.GetUtcNow();
            frame.RefuseClosed(now);
            ProgressReport report = await db.Reports.AsTracking().SingleOrDefaultAsync(r => r.PlanId == frame.Plan && r.UnitOrdinal == unit && r.Month == month && r.MeasureOrdinal == measure) ?? throw new RefusedException(Refusal.NotThere);
            string key = frame.Measures.GetValueOrDefault(measure)?.Key ?? $"{measure}";
            if (report.Revision != seen)
            {
                throw new RefusedException(Refusal.ReportMoved, key, report.LastStep.By, report.LastStep.At);
            }

            PlausibilityQuestion[] asked = [.. report.Unanswered];
            if (asked.Length == 0)
            {
                throw new RefusedException(Refusal.NothingChanged);
            }

            report.Answer(now, filer.Actor);
            return new Written<int>(asked.Length, "report.answered", $"plan/{number}/unit/{unit}/round/{month}", $"{key}: {string.Join(", ", asked.Select(question => $"{question.Kind} {question.Value:0.####}"))}");
        }, cancellation);
    }
}
