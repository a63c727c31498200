using Lantu.Domain.Targets;

namespace Lantu.Domain.Indicators;

/// <summary>达标研判: where a unit stands against one target, what the rest of the year must bring, and whether that can still be. Every number can be worked out again from what it holds.</summary>
public sealed record Attainment
{
    public required IndicatorTarget Target { get; init; }

    public required IndicatorBasis Basis { get; init; }

    public required AttainmentVerdict Verdict { get; init; }

    /// <summary>Where the year stands; nothing where no figure is known.</summary>
    public YearSoFar? SoFar { get; init; }

    /// <summary>What the year's figure may be; nothing where the target does not say.</summary>
    public TargetBounds? Bounds { get; init; }

    /// <summary>For a mean: what the days left must average; nothing at the end of the year.</summary>
    public NeededMean? Mean { get; init; }

    /// <summary>For a share of days, where the days are known: how many of those left must, or may, be of the kind.</summary>
    public NeededDays? Days { get; init; }

    /// <summary>For a quantity that is not reached yet: what is missing.</summary>
    public NeededTotal? Total { get; init; }

    /// <summary>How far the figure is on the good side of the target, below 0 where it is on the other; nothing where either is missing.</summary>
    public decimal? Margin => (SoFar, Target.Value, Target.Comparator) is ({ } at, { } target, { } comparator) ? comparator switch
    {
        Comparator.AtMost or Comparator.LessThan => target - at.Value,
        Comparator.AtLeast or Comparator.MoreThan => at.Value - target,
        _ => -Math.Abs(at.Value - target),
    }
    : null;

    /// <summary>
    /// Where the year stands at the end of each month left, by month, if the rest brings what leads to the target's figure exactly, each day or month alike; empty
    /// where nothing is left, where the figure is reached, or where no rest could bring it.
    /// </summary>
    public IReadOnlyDictionary<int, decimal> NeededCourse()
    {
        if (SoFar is not { Period: { IsFromNewYear: true } period } soFar || Verdict == AttainmentVerdict.OutOfReach)
        {
            return new Dictionary<int, decimal>();
        }

        IEnumerable<int> left = Enumerable.Range(period.Last + 1, FigurePeriod.WholeYear(period.Year).Last - period.Last);
        return this switch
        {
            { Mean: { } mean } when !(mean.Exact < Target.Indicator.Known!.Least) && !(mean.Exact > Target.Indicator.Known.Most) => left.ToDictionary(month => month, month => mean.MeanAfter(FigurePeriod.Through(period.Year, month).LastDay.DayNumber - period.LastDay.DayNumber)),
            { Total: { EachMonth: { } each } } => left.ToDictionary(month => month, month => soFar.Value + (each * (month - period.Last))),
            _ => new Dictionary<int, decimal>(),
        };
    }

    /// <summary>Judges one target on one basis.</summary>
    /// <param name="target">The target.</param>
    /// <param name="basis">The basis of the figures.</param>
    /// <param name="soFar">Where the year stands.</param>
    /// <param name="year">The plan's year.</param>
    /// <param name="tolerance">How far 左右 reaches, where the office has settled it.</param>
    public static Attainment Of(IndicatorTarget target, IndicatorBasis basis, YearSoFar? soFar, int year, decimal? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(target);

        Attainment plain = new() { Target = target, Basis = basis, Verdict = AttainmentVerdict.NoFigure, SoFar = soFar };
        if (target.IsNotApplicable)
        {
            return plain with { Verdict = AttainmentVerdict.NotApplicable };
        }

        if (target.Value is not { } value || target.Comparator is not { } comparator)
        {
            return plain with { Verdict = AttainmentVerdict.NoTarget };
        }

        TargetBounds? bounds = TargetBounds.Of(comparator, value, target.Indicator.Decimals, tolerance);
        if (soFar is null)
        {
            return plain with { Bounds = bounds, Verdict = target.Indicator.Known?.IsYearly == true ? AttainmentVerdict.NotAccounted : AttainmentVerdict.NoFigure };
        }

        if (bounds is not { } ends)
        {
            return plain with { Verdict = comparator == Comparator.About ? AttainmentVerdict.ToleranceOpen : AttainmentVerdict.NoTarget };
        }

        int left = FigurePeriod.WholeYear(year).LastDay.DayNumber - soFar.Period.LastDay.DayNumber;
        Attainment known = plain with { Bounds = ends };
        return soFar.Period.IsWholeYear ? known with { Verdict = ends.Holds(soFar.Value) ? AttainmentVerdict.Met : AttainmentVerdict.Missed, Days = DaysOf(soFar, 0, ends) }
            : target.Indicator.Known?.Nature switch
            {
                IndicatorNature.Mean => known.WithMean(NeededMean.Of(soFar.Value, soFar.DaysDone, left, value, ends), target.Indicator.Known),
                IndicatorNature.DayShare => known.WithDays(DaysOf(soFar, left, ends)),
                IndicatorNature.Total or IndicatorNature.Count => known.WithTotal(12 - soFar.Period.Last, target.Indicator.Known is { Nature: IndicatorNature.Count, CountsDays: true } ? left : null),
                _ => known with { Verdict = known.AsItStands },
            };
    }

    AttainmentVerdict AsItStands => Bounds!.Value.Holds(SoFar!.Value) ? AttainmentVerdict.OnTrack : AttainmentVerdict.Behind;

    static NeededDays? DaysOf(YearSoFar soFar, int left, TargetBounds bounds) => soFar is { Counted: { } counted, Valid: { } valid } && counted <= valid ? NeededDays.Of(counted, valid, left, bounds) : null;

    Attainment WithMean(NeededMean mean, Indicator indicator)
    {
        // No rest of the year can average less than nothing, or more than there can be.
        bool isReachable = !(mean.Most is { } most && indicator.Least is { } least && !new TargetBounds(null, most).Holds(least))
            && !(mean.Least is { } low && indicator.Most is { } high && !new TargetBounds(low, null).Holds(high));
        return this with { Mean = mean, Verdict = isReachable ? AsItStands : AttainmentVerdict.OutOfReach };
    }

    Attainment WithDays(NeededDays? days) => this with { Days = days, Verdict = days?.IsReachable == false ? AttainmentVerdict.OutOfReach : AsItStands };

    Attainment WithTotal(int monthsLeft, int? mostToCome)
    {
        (decimal at, TargetBounds bounds) = (SoFar!.Value, Bounds!.Value);
        if (bounds.Upper is { } limit && !new TargetBounds(null, limit).Holds(at))
        {
            // What is counted up does not go down again.
            return this with { Verdict = AttainmentVerdict.OutOfReach };
        }

        return bounds.Lower is not { } low ? this with { Verdict = AttainmentVerdict.OnTrack }
            : mostToCome is { } most && !new TargetBounds(low, null).Holds(at + most) ? this with { Verdict = AttainmentVerdict.OutOfReach }
            : new TargetBounds(low, null).Holds(at) ? this with { Verdict = AttainmentVerdict.Reached }
            : this with { Verdict = AttainmentVerdict.NotYet, Total = new NeededTotal(Math.Max(0, Target.Value!.Value - at), monthsLeft) };
    }
}
