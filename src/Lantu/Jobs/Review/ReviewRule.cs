using Lantu.Domain.Reporting;

namespace Lantu.Jobs.Review;

/// <summary>Who may do what with a report. Nobody judges what they filed, signed or checked, nor what their own unit reports.</summary>
static class ReviewRule
{
    /// <summary>Whether a person could take a step now.</summary>
    public static bool May(ReviewStep step, ProgressReport report, ReportDuty duty, ReviewPerson person) => !report.IsOf(person.Account) && IsNext(step, report, duty) && IsTheirs(step, report, duty, person);

    /// <summary>Why a step can't be taken; nothing where it can.</summary>
    /// <param name="step">What is done.</param>
    /// <param name="seen">The version that was shown.</param>
    /// <param name="report">The report.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="person">Who does it.</param>
    /// <param name="key">The measure's key.</param>
    /// <param name="unit">The unit's name.</param>
    /// <exception cref="RefusedException">It is never theirs to take, whatever becomes of the report.</exception>
    public static RefusedException? Obstacle(ReviewStep step, int seen, ProgressReport report, ReportDuty duty, ReviewPerson person, string key, string unit)
    {
        if (!IsTheirs(step, report, duty, person) && !(step == ReviewStep.Return && report.Version != seen))
        {
            throw new RefusedException(Refusal.NotReviewing, key, unit);
        }

        if (report.Version != seen)
        {
            return new RefusedException(Refusal.ReviewMoved, key, unit, report.State, report.LastStep.By, report.LastStep.At);
        }

        if (report.IsOf(person.Account))
        {
            throw new RefusedException(Refusal.OwnReport, key, unit);
        }

        return IsNext(step, report, duty) ? null
            : step == ReviewStep.Accept && report.State == ReportState.SignedOff ? new RefusedException(Refusal.NotCheckedYet, key, unit)
            : new RefusedException(Refusal.ReviewMoved, key, unit, report.State, report.LastStep.By, report.LastStep.At);
    }

    /// <summary>Why a report can't be accepted by what was found of it; nothing where it can.</summary>
    public static RefusedException? Unproven(ProgressReport report, ReportDuty duty, ReportVerification? found, string key, string unit) =>
        found is { Finding: ProofFinding.False } && found.Revision == report.Revision ? new RefusedException(Refusal.ReportFalse, key, unit)
        : report.NeedsProof(duty.IsSampled) && found?.Revision != report.Revision ? new RefusedException(Refusal.ProofMissing, key, unit)
        : null;

    /// <summary>What is to be done next with a report in a state; nothing where it waits for nobody's judgement.</summary>
    /// <param name="state">How it stands.</param>
    /// <param name="checker">The lead that checks it, where one does.</param>
    public static ReviewStep? Next(ReportState state, int? checker) => state switch
    {
        ReportState.SignedOff => checker is null ? ReviewStep.Accept : ReviewStep.Check,
        ReportState.Checked => ReviewStep.Accept,
        _ => null,
    };

    /// <summary>Whether the next step is a person's, whoever filed, signed or checked before.</summary>
    /// <param name="step">The step.</param>
    /// <param name="unit">The unit that reports.</param>
    /// <param name="checker">The lead that checks it, where one does.</param>
    /// <param name="person">The person.</param>
    public static bool IsTheirs(ReviewStep step, int unit, int? checker, ReviewPerson person) => step == ReviewStep.Check ? checker is not null && person.MayJudge(unit, checker) : person.IsOffice;

    static bool IsNext(ReviewStep step, ProgressReport report, ReportDuty duty) => step switch
    {
        ReviewStep.Check or ReviewStep.Accept => Next(report.State, duty.CheckerOrdinal) == step,
        _ => report.IsInReview,
    };

    // What a lead has not checked is returned by the lead, what it has by the office.
    static bool IsTheirs(ReviewStep step, ProgressReport report, ReportDuty duty, ReviewPerson person) => step switch
    {
        ReviewStep.Check or ReviewStep.Accept => IsTheirs(step, duty.UnitOrdinal, duty.CheckerOrdinal, person),
        _ => report.State == ReportState.Checked ? person.IsOffice : person.MayJudge(duty.UnitOrdinal, duty.CheckerOrdinal),
    };
}
