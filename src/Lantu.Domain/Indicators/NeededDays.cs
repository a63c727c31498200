using Lantu.Standards.Rounding;

namespace Lantu.Domain.Indicators;

/// <summary>How many of the days left must, or may, be of a kind so that their share of the year's valid days meets its target. All days left are taken to become valid.</summary>
/// <param name="Counted">Days of the kind so far.</param>
/// <param name="Valid">Valid days so far.</param>
/// <param name="Left">Days that are left.</param>
/// <param name="Least">How many of the days left must be of the kind at least; 0 where none must, more than are left where even all of them do not lead there.</param>
/// <param name="Most">How many may be at most; below 0 where there are too many already.</param>
public sealed record NeededDays(int Counted, int Valid, int Left, int? Least, int? Most)
{
    const decimal Percent = 100;

    /// <summary>How many the year needs at least; nothing where it needs none.</summary>
    public int? LeastInAll { get; private init; }

    /// <summary>How many the year may have at most, below 0 where even none are too many; nothing where it may have any.</summary>
    public int? MostInAll { get; private init; }

    /// <summary>Days of the year as it will have been.</summary>
    public int InAll => Valid + Left;

    /// <summary>Works it out.</summary>
    /// <param name="counted">Days of the kind so far, from 0.</param>
    /// <param name="valid">Valid days so far, not fewer.</param>
    /// <param name="left">Days that are left; 0 at the end of the year.</param>
    /// <param name="bounds">What the year's share may be, in percent.</param>
    public static NeededDays Of(int counted, int valid, int left, TargetBounds bounds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(counted);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counted, valid);
        ArgumentOutOfRangeException.ThrowIfNegative(left);

        int all = valid + left;
        int? least = bounds.Lower is { } low ? Enumerable.Range(0, all + 1).Cast<int?>().FirstOrDefault(days => new TargetBounds(low, null).Holds(Share(days!.Value, all)), all + 1) : null;
        int? most = bounds.Upper is { } high ? Enumerable.Range(0, all + 1).Cast<int?>().LastOrDefault(days => new TargetBounds(null, high).Holds(Share(days!.Value, all)), -1) : null;
        return new NeededDays(counted, valid, left, least is { } few ? Math.Max(0, few - counted) : null, most is { } many ? Math.Min(left, many - counted) : null) { LeastInAll = least, MostInAll = most };
    }

    /// <summary>Whether the target can still be met.</summary>
    public bool IsReachable => !(Least > Left) && !(Most < 0) && !(Least > Most);

    /// <summary>Days of a kind as a share of valid days, in percent, unrounded.</summary>
    public static decimal Share(int counted, int valid) => valid == 0 ? 0 : Percent * counted / valid;

    /// <summary>The only number of days that a published share can come from; nothing where several can, or none.</summary>
    /// <param name="share">The share as published, in percent.</param>
    /// <param name="decimals">Its decimals.</param>
    /// <param name="valid">Valid days.</param>
    public static int? CountOf(decimal share, int decimals, int valid)
    {
        int[] counts = [.. Enumerable.Range(0, valid + 1).Where(days => HalfEven.Round(Share(days, valid), decimals) == share).Take(2)];
        return counts.Length == 1 ? counts[0] : null;
    }
}
