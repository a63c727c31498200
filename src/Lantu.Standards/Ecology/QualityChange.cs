namespace Lantu.Standards.Ecology;

/// <summary>How much EQI changed.</summary>
public enum QualityChange
{
    /// <summary>基本稳定: by less than 1.</summary>
    Stable,

    /// <summary>轻微变化: by 1 to under 2.</summary>
    Slight,

    /// <summary>一般变化: by 2 to under 4.</summary>
    Moderate,

    /// <summary>明显变化: by 4 and more.</summary>
    Marked,
}
