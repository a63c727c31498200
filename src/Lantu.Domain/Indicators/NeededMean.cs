namespace Lantu.Domain.Indicators;

/// <summary>
/// What the days that are left must average so that the year's mean meets its target: with mean m over d days and D days in all, the rest must come to
/// (T·D − m·d) ÷ (D − d).
/// </summary>
public sealed record NeededMean
{
    NeededMean()
    {
    }

    /// <summary>The mean so far, over <see cref="DaysDone"/> days.</summary>
    public required decimal Mean { get; init; }

    /// <summary>Days that the mean so far is taken over.</summary>
    public required int DaysDone { get; init; }

    /// <summary>Days that are left.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>The target's figure.</summary>
    public required decimal Target { get; init; }

    /// <summary>What the rest must average for the year to come to the target's figure exactly.</summary>
    public required decimal Exact { get; init; }

    /// <summary>The least that the rest may average for the year, rounded, to meet the target; nothing where there is no such end.</summary>
    public TargetBound? Least { get; init; }

    /// <summary>The most that it may average; nothing where there is no such end.</summary>
    public TargetBound? Most { get; init; }

    /// <summary>Works it out.</summary>
    /// <param name="mean">The mean so far.</param>
    /// <param name="done">Days that it is taken over, above 0.</param>
    /// <param name="left">Days that are left, above 0.</param>
    /// <param name="target">The target's figure.</param>
    /// <param name="bounds">What the year's mean may be.</param>
    public static NeededMean Of(decimal mean, int done, int left, decimal target, TargetBounds bounds)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(done);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(left);

        return new NeededMean
        {
            Mean = mean,
            DaysDone = done,
            DaysLeft = left,
            Target = target,
            Exact = Rest(target),
            Least = bounds.Lower is { } low ? low with { Value = Rest(low.Value) } : null,
            Most = bounds.Upper is { } high ? high with { Value = Rest(high.Value) } : null,
        };

        decimal Rest(decimal year) => ((year * (done + left)) - (mean * done)) / left;
    }

    /// <summary>The year's mean once so many of the days left have averaged what leads to the target's figure exactly.</summary>
    /// <param name="days">How many of the days left, from 0 to all of them.</param>
    public decimal MeanAfter(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, DaysLeft);

        return ((Mean * DaysDone) + (Exact * days)) / (DaysDone + days);
    }

    /// <summary>An end with so many decimals, to the side on which the target is still met.</summary>
    /// <returns>Nothing where there is no such end.</returns>
    public decimal? MostRounded(int decimals) => Most is { } end ? Inward(end, decimals, MidpointRounding.ToNegativeInfinity, -1) : null;

    /// <inheritdoc cref="MostRounded"/>
    public decimal? LeastRounded(int decimals) => Least is { } end ? Inward(end, decimals, MidpointRounding.ToPositiveInfinity, 1) : null;

    /// <summary>Whether a mean of the days left leads to the target.</summary>
    public bool Suffices(decimal rest) => new TargetBounds(Least, Most).Holds(rest);

    static decimal Inward(TargetBound end, int decimals, MidpointRounding inward, int sign)
    {
        decimal rounded = Math.Round(end.Value, decimals, inward);
        return rounded == end.Value && !end.IsHeld ? rounded + (sign * new decimal(1, 0, 0, false, (byte)decimals)) : rounded;
    }
}
