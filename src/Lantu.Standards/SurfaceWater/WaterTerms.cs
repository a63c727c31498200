namespace Lantu.Standards.SurfaceWater;

/// <summary>The words and colours in which 环办〔2011〕22号 has classes and quality stated.</summary>
public static class WaterTerms
{
    /// <summary>Quality in words of a class.</summary>
    /// <param name="waterClass">The class.</param>
    public static WaterQuality QualityOf(WaterClass waterClass) => waterClass switch
    {
        WaterClass.I or WaterClass.II => WaterQuality.Excellent,
        WaterClass.III => WaterQuality.Good,
        WaterClass.IV => WaterQuality.LightlyPolluted,
        WaterClass.V => WaterQuality.ModeratelyPolluted,
        WaterClass.WorseThanV => WaterQuality.HeavilyPolluted,
        _ => throw new ArgumentOutOfRangeException(nameof(waterClass), waterClass, "Not a class of water."),
    };

    /// <summary>The class as it is written: Ⅰ to Ⅴ, 劣Ⅴ.</summary>
    /// <param name="waterClass">The class.</param>
    public static string Sign(WaterClass waterClass) => waterClass switch
    {
        WaterClass.I => "Ⅰ",
        WaterClass.II => "Ⅱ",
        WaterClass.III => "Ⅲ",
        WaterClass.IV => "Ⅳ",
        WaterClass.V => "Ⅴ",
        WaterClass.WorseThanV => "劣Ⅴ",
        _ => throw new ArgumentOutOfRangeException(nameof(waterClass), waterClass, "Not a class of water."),
    };

    /// <summary>The class as a statement on a section: 符合Ⅲ类, 劣于Ⅴ类.</summary>
    /// <param name="waterClass">The class.</param>
    public static string Statement(WaterClass waterClass) => waterClass == WaterClass.WorseThanV ? "劣于Ⅴ类" : $"符合{Sign(waterClass)}类";

    /// <summary>The quality as it is written.</summary>
    /// <param name="quality">The quality.</param>
    public static string Name(WaterQuality quality) => quality switch
    {
        WaterQuality.Excellent => "优",
        WaterQuality.Good => "良好",
        WaterQuality.LightlyPolluted => "轻度污染",
        WaterQuality.ModeratelyPolluted => "中度污染",
        WaterQuality.HeavilyPolluted => "重度污染",
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "Not a quality of water."),
    };

    /// <summary>The trophic state of a lake as it is written.</summary>
    /// <param name="state">The state.</param>
    public static string Name(TrophicState state) => state switch
    {
        TrophicState.Oligotrophic => "贫营养",
        TrophicState.Mesotrophic => "中营养",
        TrophicState.LightlyEutrophic => "轻度富营养",
        TrophicState.ModeratelyEutrophic => "中度富营养",
        TrophicState.HeavilyEutrophic => "重度富营养",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of a lake."),
    };

    /// <summary>The colour that stands for the quality; the document names it and gives no shade.</summary>
    /// <param name="quality">The quality.</param>
    public static string Colour(WaterQuality quality) => quality switch
    {
        WaterQuality.Excellent => "蓝",
        WaterQuality.Good => "绿",
        WaterQuality.LightlyPolluted => "黄",
        WaterQuality.ModeratelyPolluted => "橙",
        WaterQuality.HeavilyPolluted => "红",
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "Not a quality of water."),
    };
}
