using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Indicators;

/// <summary>What a plan sets one unit for one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Unit">The row's name as printed.</param>
/// <param name="Text">The cell as printed.</param>
/// <param name="Comparator">How an actual value is held against it: as printed, or where only a number is, as the indicator is better. Nothing where neither says it.</param>
/// <param name="Value">The figure; nothing where the cell has none.</param>
/// <param name="IsNotApplicable">A dash: the indicator is not set for this unit.</param>
/// <param name="Place">Where it is printed.</param>
public sealed record IndicatorTarget(PlanIndicator Indicator, string Unit, string Text, Comparator? Comparator, decimal? Value, bool IsNotApplicable, SourcePlace Place)
{
    /// <summary>Whether the table prints only the number, so that the way it is held against comes from the indicator.</summary>
    public bool IsComparatorImplied { get; init; }
}
