using Lantu.Domain.NodePlans;

namespace Lantu.Domain.Reporting;

/// <summary>What follows from a report's figures and the node plan in force, beside what the unit says itself.</summary>
/// <param name="Planned">The share that was to be reached by the day, from 0 to 1.</param>
/// <param name="Reached">The share that is reached by the figures; absent where none tells it.</param>
public sealed record ComputedProgress(decimal Planned, decimal? Reached)
{
    /// <summary>So many points behind, as a share of 1, are still as planned.</summary>
    public const decimal Tolerance = 0.10m;

    /// <summary>Whether the figures are behind the plan.</summary>
    public bool IsBehind => Reached < Planned - Tolerance;

    /// <summary>Whether the unit says that it is as planned or better, and the figures say that it is behind.</summary>
    public bool Contradicts(ProgressClaim claim) => IsBehind && claim is ProgressClaim.OnSchedule or ProgressClaim.Ahead or ProgressClaim.Completed;

    /// <summary>Computes it.</summary>
    /// <param name="planned">The node plan in force.</param>
    /// <param name="content">The report.</param>
    /// <param name="day">The last day that it reports on.</param>
    public static ComputedProgress Of(NodePlanContent planned, ReportContent content, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(planned);
        ArgumentNullException.ThrowIfNull(content);

        decimal? reached = planned.Curve is { IsCumulative: true } curve && curve.Points[^1].Value > 0 && content.ValueOf(curve.Target) is { } value ? Math.Max(value, 0) / curve.Points[^1].Value : null;
        return new ComputedProgress(PlannedProgress.ShareAt(planned, day), reached);
    }
}
