namespace Lantu.Standards.Dustfall;

/// <summary>What a deposition is worth by the limits of the method.</summary>
public enum DustCertainty
{
    /// <summary>Under the detection limit 检出限.</summary>
    NotDetected,

    /// <summary>From the detection limit to the limit of determination 测定下限: there is dust, its amount is uncertain.</summary>
    Detected,

    /// <summary>From the limit of determination on.</summary>
    Determined,
}
