namespace Lantu.Standards.AirQuality.Areas;

/// <summary>What a site is set up for.</summary>
public enum SiteKind
{
    /// <summary>城市点: the only kind that city and district statistics rest on (HJ 663-2026, table A.2).</summary>
    Urban,

    /// <summary>区域点.</summary>
    Regional,

    /// <summary>背景点.</summary>
    Background,

    /// <summary>污染监控点.</summary>
    Source,

    /// <summary>路边交通点.</summary>
    Traffic,
}
