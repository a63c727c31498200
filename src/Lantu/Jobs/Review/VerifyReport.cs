using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Review;

/// <summary>A checker or the plan office records what they found of a report that was drawn for proof, or says that all is done. It can be found out at any time, also when the round is sealed.</summary>
sealed class VerifyReport(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="month">The round.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="seen">Number of the finding that was shown; 0 before the first.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="text">What was looked at.</param>
    /// <param name="reason">Why it is found otherwise than before.</param>
    /// <param name="person">Who found it.</param>
    /// <returns>Number of the finding.</returns>
    /// <exception cref="RefusedException">Nothing is to be proven, it is not theirs to look at, or somebody else found something meanwhile.</exception>
    public Task<int> RunAsync(int number, RoundMonth month, int unit, int measure, int seen, ProofFinding? finding, string? text, string? reason, ReviewPerson person) => writes.RunAsync(person.Actor, async db =>
    {
        DateTimeOffset now = clock.GetUtcNow();
        ReviewFrame frame = await ReviewFrame.OpenAsync(db, number, month, now);
        ReviewedRows rows = await ReviewedRows.LoadAsync(db, frame, [measure], withProofs: false);
        if (!rows.Duties.TryGetValue((measure, unit), out ReportDuty? duty) || !rows.Reports.TryGetValue((measure, unit), out ProgressReport? report) || !person.MayRead(unit, duty.CheckerOrdinal))
        {
            throw new RefusedException(Refusal.NotThere);
        }

        (string key, string name) = (rows.Keys[measure], rows.Units[unit]);
        if (!MayFind(report, duty, person))
        {
            throw report.IsOf(person.Account) ? new RefusedException(Refusal.OwnReport, key, name) : new RefusedException(Refusal.NotReviewing, key, name);
        }

        if (!IsAsked(report, duty))
        {
            throw new RefusedException(Refusal.NoProofAsked, key, name);
        }

        ReportVerification? last = await LastAsync(db, report);
        if ((last?.Number ?? 0) != seen)
        {
            throw last is null ? new RefusedException(Refusal.NotThere) : new RefusedException(Refusal.FindingMoved, key, name, last.By, last.At);
        }

        if (last is { IsByOffice: true } && !person.IsOffice)
        {
            throw new RefusedException(Refusal.FoundByOffice, key, name);
        }

        (string said, string why) = (text?.Trim() ?? "", reason?.Trim() ?? "");
        if (finding is not { } found || said.Length is 0 or > ReportVerification.LongestText)
        {
            throw new RefusedException(Refusal.FindingUnfit, ReportVerification.LongestText);
        }

        if (last is not null)
        {
            why = ReturnOrder.Said(reason);
        }

        db.ReportVerifications.Add(new ReportVerification
        {
            PlanId = frame.Plan,
            Month = month,
            UnitOrdinal = unit,
            MeasureOrdinal = measure,
            Number = seen + 1,
            Revision = report.Revision,
            Finding = found,
            Text = said,
            Reason = last is null ? null : why,
            IsByOffice = person.IsOffice,
            At = now,
            By = person.Actor,
            Account = person.Account,
        });
        if (found == ProofFinding.False)
        {
            await Tell.UnitAloneAsync(db, frame.Plan, unit, now, "report.false", $"/units/{unit}/rounds/{month}", month.ToString(), key, said);
        }

        return new Written<int>(seen + 1, "report.verified", $"{frame.Subject}/unit/{unit}", $"{key} {name} v{report.Revision} {found}: {said}{(last is null ? "" : $"; {why}")}");
    });

    /// <summary>Whether a person looks for the proof of a report: the lead that checks it, or the office; never who had a part in it.</summary>
    public static bool MayFind(ProgressReport report, ReportDuty duty, ReviewPerson person) =>
        report.FiledByAccount != person.Account && report.SignedByAccount != person.Account && (person.IsOffice || person.MayJudge(duty.UnitOrdinal, duty.CheckerOrdinal));

    /// <summary>Whether it is to be looked for.</summary>
    public static bool IsAsked(ProgressReport report, ReportDuty duty) => report.NeedsProof(duty.IsSampled) && (report.IsInReview || report.State == ReportState.Accepted);

    /// <summary>What was last found of a report.</summary>
    public static Task<ReportVerification?> LastAsync(LantuDb db, ProgressReport report) =>
        db.ReportVerifications.Where(v => v.PlanId == report.PlanId && v.UnitOrdinal == report.UnitOrdinal && v.Month == report.Month && v.MeasureOrdinal == report.MeasureOrdinal).OrderByDescending(v => v.Number).FirstOrDefaultAsync();
}
