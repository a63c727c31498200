namespace Lantu.Standards.AirQuality.Periods;

/// <summary>
/// The percentile of HJ 663-2013, annex A.3 (2026: A.6): values in rising order, position k = 1 + (n − 1)·p %, between two positions a straight line. The position is
/// confirmed by published figures; the formula is <b>待核</b>.
/// </summary>
public static class Percentiles
{
    const decimal Whole = 100;

    /// <summary>Where in the rising order a percentile lies, from 1.</summary>
    /// <param name="count">How many values, at least one.</param>
    /// <param name="percent">0 to 100.</param>
    public static decimal PositionOf(int count, decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, Whole);

        return 1 + ((count - 1) * percent / Whole);
    }

    /// <summary>A percentile, unrounded.</summary>
    /// <param name="values">At least one, in any order.</param>
    /// <param name="percent">0 to 100.</param>
    public static decimal Of(IReadOnlyCollection<decimal> values, decimal percent)
    {
        ArgumentNullException.ThrowIfNull(values);

        decimal position = PositionOf(values.Count, percent);
        int below = (int)decimal.Floor(position);
        decimal[] rising = [.. values.Order()];
        return below == rising.Length ? rising[^1] : rising[below - 1] + ((rising[below] - rising[below - 1]) * (position - below));
    }
}
