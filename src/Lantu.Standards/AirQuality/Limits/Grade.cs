namespace Lantu.Standards.AirQuality.Limits;

/// <summary>Which limits hold: GB 3095, 4.1 and 4.2.</summary>
public enum Grade
{
    /// <summary>一级: class-1 zones, nature reserves and scenic areas.</summary>
    I,

    /// <summary>二级: class-2 zones, all else, cities among them.</summary>
    II,
}
