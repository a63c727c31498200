using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Ui;

namespace Lantu.Features.Review;

/// <summary>One report with all that was done with it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only a plan in force is worked on.</param>
/// <param name="Round">The round.</param>
/// <param name="Group">Its measure, with this report alone.</param>
/// <param name="BackBy">By when what is returned is to be back where nothing else is said.</param>
public sealed record ReviewReportView(PlanName Plan, PlanState State, ReportingRound Round, ReviewGroup Group, DateOnly BackBy)
{
    /// <summary>What was filed, the last first.</summary>
    public IReadOnlyList<ReportRevision> Revisions { get; init; } = [];

    /// <summary>What was found, the last first.</summary>
    public IReadOnlyList<ReportVerification> Findings { get; init; } = [];

    /// <summary>When it was closed and opened again, the last first.</summary>
    public IReadOnlyList<Completion> Completions { get; init; } = [];

    /// <summary>Whether the visitor may record a finding.</summary>
    public bool MayFind { get; init; }

    /// <summary>Whether the visitor may close the measure for the unit.</summary>
    public bool MayClose { get; init; }

    /// <summary>Why it can't be closed, as far as it can be told.</summary>
    public string? NoClosing { get; init; }

    public string? Refused { get; init; }

    public ReviewReportForm? Typed { get; init; }

    public ReviewRow Row => Group.Rows[0];

    /// <summary>Address of the round's reports.</summary>
    public string List => $"{Plan.Address}/review/{Round.Month}";

    public string Address => $"{Plan.Address}/review/{Round.Month}/units/{Row.Unit}/measures/{Row.Measure}";
}
