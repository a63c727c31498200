namespace Lantu.Standards.SurfaceWater;

/// <summary>Water quality in words 水质状况 (环办〔2011〕22号, 断面水质定性评价). A larger value is worse.</summary>
public enum WaterQuality
{
    /// <summary>优, blue: classes Ⅰ and Ⅱ.</summary>
    Excellent,

    /// <summary>良好, green: class Ⅲ.</summary>
    Good,

    /// <summary>轻度污染, yellow: class Ⅳ.</summary>
    LightlyPolluted,

    /// <summary>中度污染, orange: class Ⅴ.</summary>
    ModeratelyPolluted,

    /// <summary>重度污染, red: worse than class Ⅴ.</summary>
    HeavilyPolluted,
}
