using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Jobs.Demonstrations;

/// <summary>What the synthetic reports of a measure are made from.</summary>
/// <param name="Title">What its task is called.</param>
/// <param name="Last">Its last day, where it has one.</param>
/// <param name="CanEnd">Whether it can be done before the year is.</param>
sealed record YearMeasure(string Title, DateOnly? Last, bool CanEnd)
{
    public static YearMeasure Of(Measure measure, string task) => new(
        task,
        measure.LastDay,
        measure.Deadlines.All(deadline => deadline.Kind is not (DeadlineKind.Continuous or DeadlineKind.Recurring)) && measure.Targets.All(target => target.Comparator is not (Comparator.IncreaseBy or Comparator.DecreaseBy)));
}
