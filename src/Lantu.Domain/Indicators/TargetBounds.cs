using Lantu.Domain.Targets;
using Lantu.Standards.Rounding;

namespace Lantu.Domain.Indicators;

/// <summary>
/// What an unrounded figure may be so that, rounded, it meets a target: figures are rounded half to even before they are held against a limit (GB/T 8170-2008,
/// 3.2; HJ 663, table 3), so that 31.5 is above 31 and 32.5 is not above 32.
/// </summary>
/// <param name="Lower">The lower end; nothing where there is none.</param>
/// <param name="Upper">The upper end; nothing where there is none.</param>
public readonly record struct TargetBounds(TargetBound? Lower, TargetBound? Upper)
{
    /// <summary>The ends that a comparator sets.</summary>
    /// <param name="comparator">How figures are held against the target.</param>
    /// <param name="value">The target's figure.</param>
    /// <param name="decimals">Decimals that a figure is rounded to before; nothing where it is not rounded.</param>
    /// <param name="tolerance">How far 左右 reaches to either side, in the indicator's unit; nothing where nobody has settled it.</param>
    /// <returns>Nothing where the words set no end: 左右 without a tolerance, a change against another year.</returns>
    public static TargetBounds? Of(Comparator comparator, decimal value, int? decimals, decimal? tolerance = null) => comparator switch
    {
        Comparator.AtMost => new(null, AtMost(value, decimals)),
        Comparator.LessThan => new(null, LessThan(value, decimals)),
        Comparator.AtLeast => new(AtLeast(value, decimals), null),
        Comparator.MoreThan => new(MoreThan(value, decimals), null),
        Comparator.Equal => new(AtLeast(value, decimals), AtMost(value, decimals)),
        Comparator.About when tolerance is { } around => new(AtLeast(value - around, decimals), AtMost(value + around, decimals)),
        _ => null,
    };

    /// <summary>Whether an unrounded figure meets the target.</summary>
    public bool Holds(decimal figure) => !(Lower is { } low && (figure < low.Value || (figure == low.Value && !low.IsHeld))) && !(Upper is { } high && (figure > high.Value || (figure == high.Value && !high.IsHeld)));

    // The largest rounded figure that is not above the target, and from it the largest unrounded one: half a step above where that rounds down.
    static TargetBound AtMost(decimal value, int? decimals) => decimals is not { } kept ? new(value, true) : Above(Floor(value, kept), kept);

    static TargetBound LessThan(decimal value, int? decimals) => decimals is not { } kept ? new(value, false) : Above(Ceiling(value, kept) - Step(kept), kept);

    static TargetBound AtLeast(decimal value, int? decimals) => decimals is not { } kept ? new(value, true) : Below(Ceiling(value, kept), kept);

    static TargetBound MoreThan(decimal value, int? decimals) => decimals is not { } kept ? new(value, false) : Below(Floor(value, kept) + Step(kept), kept);

    static TargetBound Above(decimal rounded, int decimals) => Held(rounded + (Step(decimals) / 2), rounded, decimals);

    static TargetBound Below(decimal rounded, int decimals) => Held(rounded - (Step(decimals) / 2), rounded, decimals);

    static TargetBound Held(decimal end, decimal rounded, int decimals) => new(end, HalfEven.Round(end, decimals) == rounded);

    static decimal Step(int decimals) => new(1, 0, 0, false, (byte)decimals);

    static decimal Floor(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.ToNegativeInfinity);

    static decimal Ceiling(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.ToPositiveInfinity);
}
