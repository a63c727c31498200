namespace Lantu.Standards.SurfaceWater;

/// <summary>Class of water 水质类别 of GB 3838-2002, and what is worse than the last. A larger value is worse water.</summary>
public enum WaterClass
{
    /// <summary>Ⅰ类.</summary>
    I = 1,

    /// <summary>Ⅱ类.</summary>
    II = 2,

    /// <summary>Ⅲ类.</summary>
    III = 3,

    /// <summary>Ⅳ类.</summary>
    IV = 4,

    /// <summary>Ⅴ类.</summary>
    V = 5,

    /// <summary>劣Ⅴ类.</summary>
    WorseThanV = 6,
}
