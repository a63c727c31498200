namespace Lantu.Standards.Ecology;

/// <summary>Weights of the parts of EI.</summary>
/// <param name="Abundance">生物丰度.</param>
/// <param name="Vegetation">植被覆盖.</param>
/// <param name="Water">水网密度.</param>
/// <param name="LandStress">土地胁迫; heard as 100 less its value.</param>
/// <param name="PollutionLoad">污染负荷; heard as 100 less its value.</param>
public sealed record StatusIndexWeights(decimal Abundance, decimal Vegetation, decimal Water, decimal LandStress, decimal PollutionLoad)
{
    /// <summary>0.35, 0.25, 0.15, 0.15, 0.10 (HJ 192-2015) [待核].</summary>
    public static StatusIndexWeights Default { get; } = new(0.35m, 0.25m, 0.15m, 0.15m, 0.10m);
}
