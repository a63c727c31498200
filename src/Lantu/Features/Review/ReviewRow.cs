using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Review;

namespace Lantu.Features.Review;

/// <summary>A report that is due in a round, there or not, as the visitor sees it.</summary>
public sealed record ReviewRow
{
    public required ReportDuty Duty { get; init; }

    /// <summary>The measure's key.</summary>
    public required string Key { get; init; }

    /// <summary>Title of its task.</summary>
    public required string Task { get; init; }

    public required int Programme { get; init; }

    public required string UnitName { get; init; }

    public required ProgressReport? Report { get; init; }

    /// <summary>What was last filed before the round.</summary>
    public ReportContent? Before { get; init; }

    public RoundMonth? BeforeMonth { get; init; }

    /// <summary>The node plan in force.</summary>
    public NodePlanContent? Planned { get; init; }

    /// <summary>What was last found of it.</summary>
    public ReportVerification? Found { get; init; }

    /// <summary>Whether the unit's reports were signed off late.</summary>
    public bool IsLate { get; init; }

    /// <summary>The last day that the round reports on.</summary>
    public required DateOnly End { get; init; }

    public bool MayCheck { get; init; }

    public bool MayAccept { get; init; }

    public bool MayReturn { get; init; }

    /// <summary>How many units report on the measure.</summary>
    public int Reporting { get; init; } = 1;

    /// <summary>The targets that figures are reported of, where the row is shown.</summary>
    public IReadOnlyList<PlannedQuantity> Quantities { get; init; } = [];

    /// <summary>What stands beside it, where the row is shown.</summary>
    public IReadOnlyList<ReportEvidence> Evidence { get; init; } = [];

    public int Measure => Duty.MeasureOrdinal;

    public int Unit => Duty.UnitOrdinal;

    public ReviewStanding Standing => ReviewStandings.Of(Report?.State);

    /// <summary>Whether it waits for the visitor.</summary>
    public bool IsMine => MayCheck || MayAccept;

    public bool IsChanged => Report is { } report && !CleanReport.IsUnchanged(report.Content, Before);

    /// <summary>What follows from its figures.</summary>
    public ComputedProgress? Computed => Planned is { } planned && Report is { } report ? ComputedProgress.Of(planned, report.Content, End) : null;

    /// <summary>Whether it waits for the visitor and asks for no look of its own.</summary>
    public bool IsClean => IsMine && CleanReport.Is(Report!.Content, Before, Report.Unanswered.Count(), Duty.IsSampled, Computed);

    /// <summary>Whether somebody has to look for its proof.</summary>
    public bool NeedsProof => Report?.NeedsProof(Duty.IsSampled) == true;

    /// <summary>What was found of what it says now.</summary>
    public ReportVerification? FoundNow => Found?.Revision == Report?.Revision ? Found : null;

    /// <summary>As forms name it.</summary>
    public ReportKey Id => new(Measure, Unit, Report?.Version ?? 0);
}
