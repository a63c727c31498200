namespace Lantu.Standards.SurfaceWater;

/// <summary>What stands for a reading below the detection limit. Half of it is said to be the rule of 环办监测函〔2020〕82号 [待核], so it is a parameter.</summary>
public enum DetectionRule
{
    /// <summary>Half the limit.</summary>
    HalfTheLimit,

    /// <summary>The limit itself.</summary>
    TheLimit,

    /// <summary>Nothing.</summary>
    Zero,
}
