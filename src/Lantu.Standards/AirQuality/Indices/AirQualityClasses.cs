namespace Lantu.Standards.AirQuality.Indices;

/// <summary>
/// The six classes: HJ 633-2012, table 2, and HJ 633-2026, table 1, alike. The shares of red, green and blue are those of annex A by a secondary source.
/// </summary>
public static class AirQualityClasses
{
    /// <summary>From the best to the worst.</summary>
    public static IReadOnlyList<AirQualityClass> All { get; } =
    [
        new(1, "优", "绿", 0, 228, 0, 50),
        new(2, "良", "黄", 255, 255, 0, 100),
        new(3, "轻度污染", "橙", 255, 126, 0, 150),
        new(4, "中度污染", "红", 255, 0, 0, 200),
        new(5, "重度污染", "紫", 153, 0, 76, 300),
        new(6, "严重污染", "褐红", 126, 0, 35, int.MaxValue),
    ];

    /// <summary>The highest index of a good day 优良天.</summary>
    public static int MostOfGoodDay => All[1].Most;

    /// <summary>The highest index of a day that is not heavily polluted 重污染天: heavy is 重度 and worse.</summary>
    public static int MostBelowHeavy => All[3].Most;

    /// <summary>The class of an index.</summary>
    /// <param name="index">Zero or more.</param>
    public static AirQualityClass Of(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);

        return All.First(one => index <= one.Most);
    }
}
