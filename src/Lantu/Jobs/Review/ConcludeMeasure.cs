using Lantu.Data.Writing;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Review;

/// <summary>The lead, or the plan office where there is none, says how a measure stands for the whole place.</summary>
sealed class ConcludeMeasure(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="month">The round.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="seen">Number of the conclusion that was shown; 0 before the first.</param>
    /// <param name="claim">How it stands.</param>
    /// <param name="text">What is said.</param>
    /// <param name="person">Who says it.</param>
    /// <returns>Number of the conclusion.</returns>
    /// <exception cref="RefusedException">Another concludes, or concluded meanwhile, or nothing is there to draw it from.</exception>
    public Task<int> RunAsync(int number, RoundMonth month, int measure, int seen, ProgressClaim? claim, string? text, ReviewPerson person) => writes.RunAsync(person.Actor, async db =>
    {
        DateTimeOffset now = clock.GetUtcNow();
        ReviewFrame frame = await ReviewFrame.OpenAsync(db, number, month, now);
        ReviewedRows rows = await ReviewedRows.LoadAsync(db, frame, [measure], withProofs: false);
        IReadOnlyCollection<ReportDuty> duties = rows.DutiesOn(measure);
        int? lead = ConclusionDuty.LeadOf(duties);
        if (duties.Count == 0 || !(person.SeesConclusion(lead) || duties.Any(duty => person.MayRead(duty.UnitOrdinal, duty.CheckerOrdinal))))
        {
            throw new RefusedException(Refusal.NotThere);
        }

        string key = rows.Keys[measure];
        if (!person.MayConclude(lead))
        {
            throw new RefusedException(Refusal.NotConcluding, key);
        }

        frame.RefuseOver();
        string said = text?.Trim() ?? "";
        if (claim is not { } stands || said.Length is 0 or > Conclusion.LongestText)
        {
            throw new RefusedException(Refusal.ConclusionUnfit, Conclusion.LongestText);
        }

        Conclusion? last = await db.Conclusions.Where(c => c.PlanId == frame.Plan && c.Month == month && c.MeasureOrdinal == measure).OrderByDescending(c => c.Number).FirstOrDefaultAsync();
        if ((last?.Number ?? 0) != seen)
        {
            throw last is null ? new RefusedException(Refusal.NotThere) : new RefusedException(Refusal.ConclusionMoved, key, last.By, last.At);
        }

        ConclusionSource[] sources = [.. rows.Reports.Values.Where(report => report.IsInReview || report.State == ReportState.Accepted).OrderBy(report => report.UnitOrdinal).Select(report => new ConclusionSource(report.UnitOrdinal, report.Revision))];
        if (sources.Length == 0)
        {
            throw new RefusedException(Refusal.NothingToConclude, key);
        }

        db.Conclusions.Add(new Conclusion { PlanId = frame.Plan, Month = month, MeasureOrdinal = measure, Number = seen + 1, Claim = stands, Text = said, Sources = sources, LeadOrdinal = lead, At = now, By = person.Actor, Account = person.Account });
        return new Written<int>(seen + 1, "measure.concluded", $"{frame.Subject}/measure/{measure}", $"{key} {stands} v{seen + 1}, of {string.Join(", ", sources.Select(source => $"{rows.Units[source.UnitOrdinal]} v{source.Revision}"))}");
    });
}
