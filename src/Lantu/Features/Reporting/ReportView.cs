using Lantu.Domain.Reporting;

namespace Lantu.Features.Reporting;

/// <summary>One report with its history.</summary>
/// <param name="Page">The round's page that it stands on.</param>
/// <param name="Row">The measure.</param>
/// <param name="Revisions">What was filed, the last first.</param>
/// <param name="Drafts">What was typed, the last first; for whoever does the unit's work.</param>
public sealed record ReportView(RoundReportsView Page, ReportRow Row, IReadOnlyList<ReportRevision> Revisions, IReadOnlyList<ReportDraft> Drafts)
{
    public string? Refused { get; init; }

    /// <summary>A reason as it was typed.</summary>
    public string? Reason { get; init; }

    public string Address => $"{Page.Address}/reports/{Row.Measure}";
}
