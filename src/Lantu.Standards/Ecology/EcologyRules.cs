namespace Lantu.Standards.Ecology;

/// <summary>The documents that indices of ecology are computed by.</summary>
public static class EcologyRules
{
    /// <summary>Ecological quality index EQI. Weights, classes and steps of change are 待核.</summary>
    public static Clause QualityIndex { get; } = new("环监测〔2021〕99号") { EffectiveFrom = new(2021, 11, 18), Unverified = true };

    /// <summary>Ecological index EI, of which the former evaluation consists. Weights are 待核.</summary>
    public static Clause StatusIndex { get; } = new("HJ 192-2015") { Unverified = true };
}
