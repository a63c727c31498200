namespace Lantu.Domain.Reporting;

/// <summary>Who concludes a measure of a round, and whether somebody has to before the last of its reports is accepted.</summary>
public static class ConclusionDuty
{
    /// <summary>The lead that concludes: the one that checks any of the reports, its own too where it reports itself. Nobody where the plan office does.</summary>
    /// <param name="duties">What is due on the measure in the round.</param>
    public static int? LeadOf(IEnumerable<ReportDuty> duties)
    {
        ArgumentNullException.ThrowIfNull(duties);

        return duties.Select(duty => duty.CheckerOrdinal).FirstOrDefault(checker => checker is not null);
    }

    /// <summary>
    /// Whether a conclusion is needed: several units report, a lead concludes, and at least one of the reports says more than that all goes as planned. What the
    /// office concludes itself it may leave to what it accepts.
    /// </summary>
    /// <param name="duties">What is due on the measure in the round.</param>
    /// <param name="reports">What is reported.</param>
    public static bool IsNeeded(IReadOnlyCollection<ReportDuty> duties, IEnumerable<ReportContent> reports)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(reports);

        return duties.Count > 1 && LeadOf(duties) is not null && reports.Any(report => !report.IsByException);
    }
}
