using Lantu.Domain.Targets;
using Lantu.Domain.Units;

namespace Lantu.Domain.NodePlans;

/// <summary>A target that a unit's curve can follow.</summary>
/// <param name="Target">0-based place of the target among the measure's.</param>
/// <param name="Quantity">What is measured.</param>
/// <param name="Unit">Its unit of measure.</param>
/// <param name="IsCumulative">Whether it only grows: work done, and not a state of things.</param>
/// <param name="Comparator">How the end of the curve is held against the share.</param>
/// <param name="Share">The unit's share, where the document tells it.</param>
/// <param name="Last">The last month's end.</param>
public sealed record PlannedQuantity(int Target, string Quantity, string Unit, bool IsCumulative, Comparator Comparator, decimal? Share, DateOnly Last)
{
    // Shares, grades, ranks and what is measured by another quantity are states of things.
    static readonly string[] States = ["%", "‰", "百分点", "类", "/", "位", "名", "级", "倍"];

    /// <summary>The quantity of a target; nothing where its value is a change against another year, which has no course of its own.</summary>
    internal static PlannedQuantity? Of(int place, Target target, string unit, int reporting, DateOnly start, DateOnly last)
    {
        if (target.Comparator is Comparator.IncreaseBy or Comparator.DecreaseBy || target.Value <= 0)
        {
            return null;
        }

        bool isState = States.Any(state => target.Unit.Contains(state, StringComparison.Ordinal));

        // Prose gives shares to places, the directory their governments.
        TargetShare? stated = target.Breakdown.FirstOrDefault(share => share.Unit == unit || share.Unit == PlaceNames.Bare(unit));
        bool isWhole = reporting == 1 && target.Breakdown.Count == 0;

        // What is to be reached in a later year says nothing of this year's end.
        bool isLater = target.By > last;
        decimal? share = isLater ? null : stated?.Value ?? (isWhole || isState ? target.Value : null);
        DateOnly end = target.By is { } by && by >= start && by < last ? by : last;
        return new PlannedQuantity(place, target.Quantity, target.Unit, !isState, target.Comparator, share, MonthEnd(end));
    }

    /// <summary>The last day of a day's month.</summary>
    public static DateOnly MonthEnd(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);

    /// <summary>Whether a curve that ends there does what is asked.</summary>
    public bool IsReachedBy(decimal value) => Share is not { } share || Comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => value >= share,
        Comparator.AtMost or Comparator.LessThan => value <= share,
        _ => value == share,
    };
}
