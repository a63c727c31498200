using Lantu.Domain.Deadlines;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Reporting;

/// <summary>Whether a measure can end for a unit before the year does.</summary>
public static class CompletionCheck
{
    /// <summary>What stands in the way; nothing where it can be closed.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="quantities">The targets that the unit reports figures of.</param>
    /// <param name="content">The report that says it is done.</param>
    /// <param name="planned">The unit's node plan in force: its curve ends at the share where the document prints none.</param>
    public static CompletionObstacle? Find(Measure measure, IReadOnlyCollection<PlannedQuantity> quantities, ReportContent content, NodePlanContent? planned)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(quantities);
        ArgumentNullException.ThrowIfNull(content);

        if (measure.Deadlines.FirstOrDefault(deadline => deadline.Kind is DeadlineKind.Continuous or DeadlineKind.Recurring) is { } endless)
        {
            return new CompletionObstacle(CompletionObstacleKind.Standing, endless.Text);
        }

        string? state = quantities.FirstOrDefault(quantity => !quantity.IsCumulative)?.Quantity ?? measure.Targets.FirstOrDefault(target => target.Comparator is Comparator.IncreaseBy or Comparator.DecreaseBy)?.Quantity;
        return state is not null ? new CompletionObstacle(CompletionObstacleKind.State, state)
            : quantities.Select(quantity => OfWork(quantity, content.ValueOf(quantity.Target), planned?.Curve)).FirstOrDefault(obstacle => obstacle is not null);
    }

    static CompletionObstacle? OfWork(PlannedQuantity quantity, decimal? value, PlannedCurve? curve)
    {
        if (value is not { } reached)
        {
            return new CompletionObstacle(CompletionObstacleKind.FigureMissing, quantity.Quantity);
        }

        decimal? share = quantity.Share ?? (curve?.Target == quantity.Target ? curve.Points[^1].Value : null);
        return share is { } wanted && !(quantity with { Share = wanted }).IsReachedBy(reached) ? new CompletionObstacle(CompletionObstacleKind.ShareNotReached, quantity.Quantity, reached, wanted, quantity.Unit) : null;
    }
}
