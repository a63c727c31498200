namespace Lantu.Domain.Stations;

/// <summary>What a station is set up for.</summary>
public enum StationPurpose
{
    /// <summary>城市点: the only kind that figures of districts and of the place rest on (HJ 663-2026, table A.2).</summary>
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
