namespace Lantu.Standards.AirQuality.Trends;

/// <summary>Where concentrations go over the years.</summary>
public enum TrendDirection
{
    /// <summary>Neither rise nor fall is significant.</summary>
    Steady,

    /// <summary>A significant rise 上升.</summary>
    Rising,

    /// <summary>A significant fall 下降.</summary>
    Falling,
}
