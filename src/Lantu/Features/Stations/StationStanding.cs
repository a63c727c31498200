namespace Lantu.Features.Stations;

/// <summary>Whether a station stands on a day.</summary>
public enum StationStanding
{
    /// <summary>It stands for an area.</summary>
    Standing,

    /// <summary>It stood, and will again.</summary>
    Between,

    /// <summary>It stands for nothing any more.</summary>
    Ended,

    /// <summary>It begins later.</summary>
    ToCome,
}
