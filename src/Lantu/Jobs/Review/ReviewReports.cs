using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Messages;

namespace Lantu.Jobs.Review;

/// <summary>
/// Checks, accepts or returns reports of a round, one or many at once. Each stands for itself: where somebody was quicker, or something is missing, it is told
/// and the others are done. What is not the person's to judge refuses the whole.
/// </summary>
sealed class ReviewReports(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="month">The round.</param>
    /// <param name="step">What is done.</param>
    /// <param name="chosen">The reports as they were shown.</param>
    /// <param name="order">What is said with a return.</param>
    /// <param name="person">Who does it.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public async Task<ReviewedReports> RunAsync(int number, RoundMonth month, ReviewStep step, IReadOnlyList<ReportKey> chosen, ReturnOrder order, ReviewPerson person, CancellationToken cancellation = default)
    {
        string reason = step == ReviewStep.Return ? ReturnOrder.Said(order.Reason) : "";
        ReportKey[] keys = [.. chosen.DistinctBy(key => (key.Measure, key.Unit))];
        if (keys.Length == 0)
        {
            throw new RefusedException(Refusal.NothingChosen);
        }

        try
        {
            return await writes.RunAsync(person.Actor, db => StepAsync(db, number, month, step, keys, reason, order.BackBy, person), cancellation);
        }
        catch (NothingReviewedException nothing)
        {
            return new ReviewedReports(0, nothing.Held);
        }
    }

    async Task<Written<ReviewedReports>> StepAsync(LantuDb db, int number, RoundMonth month, ReviewStep step, ReportKey[] keys, string reason, DateOnly? backBy, ReviewPerson person)
    {
        DateTimeOffset now = clock.GetUtcNow();
        ReviewFrame frame = await ReviewFrame.OpenAsync(db, number, month, now);
        frame.RefuseOver();
        DateOnly back = step == ReviewStep.Return ? await BackByAsync(db, frame, backBy) : default;
        ReviewedRows rows = await ReviewedRows.LoadAsync(db, frame, [.. keys.Select(key => key.Measure).Distinct()], step == ReviewStep.Accept);
        List<RefusedException> held = [];
        List<ProgressReport> done = [];
        foreach (ReportKey key in keys)
        {
            if (!rows.Duties.TryGetValue((key.Measure, key.Unit), out ReportDuty? duty) || !rows.Reports.TryGetValue((key.Measure, key.Unit), out ProgressReport? report) || !person.MayRead(key.Unit, duty.CheckerOrdinal))
            {
                throw new RefusedException(Refusal.NotThere);
            }

            (string measure, string unit) = (rows.Keys[key.Measure], rows.Units[key.Unit]);
            if ((ReviewRule.Obstacle(step, key.Version, report, duty, person, measure, unit) ?? (step == ReviewStep.Accept ? rows.Unacceptable(report, duty, measure, unit) : null)) is { } obstacle)
            {
                held.Add(obstacle);
                continue;
            }

            Step(step, report, reason, back, now, person);
            done.Add(report);
        }

        if (done.Count == 0)
        {
            throw new NothingReviewedException(held);
        }

        if (step == ReviewStep.Return)
        {
            foreach (var unit in done.GroupBy(report => report.UnitOrdinal))
            {
                await Tell.UnitAloneAsync(
                    db, frame.Plan, unit.Key, now, "reports.returned", $"/units/{unit.Key}/rounds/{month}",
                    month.ToString(), unit.Count().ToString(CultureInfo.InvariantCulture), string.Join('、', unit.Select(report => rows.Keys[report.MeasureOrdinal])), back.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), reason);
            }
        }

        string detail = string.Join(", ", done.Select(report => $"{rows.Keys[report.MeasureOrdinal]} {rows.Units[report.UnitOrdinal]} v{report.Revision}"));
        string action = step switch { ReviewStep.Check => "reports.checked", ReviewStep.Accept => "reports.accepted", _ => "reports.returned" };
        return new Written<ReviewedReports>(new ReviewedReports(done.Count, held), action, frame.Subject, step == ReviewStep.Return ? $"{detail}; back by {back:yyyy-MM-dd}: {reason}" : detail);
    }

    async Task<DateOnly> BackByAsync(LantuDb db, ReviewFrame frame, DateOnly? typed)
    {
        DateOnly today = clock.Today();
        DateOnly day = typed ?? await ReviewFrame.UsualBackByAsync(db, frame.Plan, today);
        return day >= today && day <= today.AddDays(ReturnOrder.MostDays) ? day : throw new RefusedException(Refusal.BackByUnfit, today, today.AddDays(ReturnOrder.MostDays));
    }

    static void Step(ReviewStep step, ProgressReport report, string reason, DateOnly back, DateTimeOffset now, ReviewPerson person)
    {
        switch (step)
        {
            case ReviewStep.Check:
                report.Check(now, person.Actor, person.Account);
                break;
            case ReviewStep.Accept:
                report.Accept(now, person.Actor);
                break;
            default:
                report.Return(reason, back, now, person.Actor);
                break;
        }
    }
}
