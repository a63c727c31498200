namespace Lantu.Standards.SurfaceWater;

/// <summary>How much quality changed from one period to another.</summary>
public enum ChangeExtent
{
    /// <summary>无明显变化.</summary>
    NotMarked,

    /// <summary>有所变化.</summary>
    Some,

    /// <summary>明显变化.</summary>
    Marked,
}
