namespace Lantu.Standards.Ecology;

/// <summary>The parts of the ecological index 生态环境状况指数 EI, each from 0 to 100 but the last.</summary>
/// <param name="Abundance">生物丰度指数.</param>
/// <param name="Vegetation">植被覆盖指数.</param>
/// <param name="Water">水网密度指数.</param>
/// <param name="LandStress">土地胁迫指数: the more the worse.</param>
/// <param name="PollutionLoad">污染负荷指数: the more the worse.</param>
/// <param name="Restriction">环境限制指数, added as it is; how it limits the class is 待核, so its effect is the caller's.</param>
public sealed record StatusIndex(decimal Abundance, decimal Vegetation, decimal Water, decimal LandStress, decimal PollutionLoad, decimal Restriction = 0)
{
    /// <summary>The class of an index, compared unrounded.</summary>
    /// <param name="index">The index.</param>
    public static StatusClass ClassOf(decimal index) => index switch
    {
        >= 75 => StatusClass.Excellent,
        >= 55 => StatusClass.Good,
        >= 35 => StatusClass.Fair,
        >= 20 => StatusClass.Poor,
        _ => StatusClass.Bad,
    };

    /// <summary>The index, unrounded.</summary>
    /// <param name="weights">Weights; absent for those generally given.</param>
    /// <returns>The index; none where a part is outside 0 to 100, or the restriction outside −100 to 100.</returns>
    /// <exception cref="ArgumentException">The weights do not make 1, or one is negative.</exception>
    public Evaluated<decimal> Value(StatusIndexWeights? weights = null)
    {
        weights ??= StatusIndexWeights.Default;
        if (weights is not { Abundance: >= 0, Vegetation: >= 0, Water: >= 0, LandStress: >= 0, PollutionLoad: >= 0 } || weights.Abundance + weights.Vegetation + weights.Water + weights.LandStress + weights.PollutionLoad != 1)
        {
            throw new ArgumentException("The weights do not make 1.", nameof(weights));
        }

        Shortfall? fault = Soundness.Of(
            (nameof(Abundance), Soundness.IsIndex(Abundance)),
            (nameof(Vegetation), Soundness.IsIndex(Vegetation)),
            (nameof(Water), Soundness.IsIndex(Water)),
            (nameof(LandStress), Soundness.IsIndex(LandStress)),
            (nameof(PollutionLoad), Soundness.IsIndex(PollutionLoad)),
            (nameof(Restriction), Restriction is >= -100 and <= 100));
        return fault is null
            ? new(
                (weights.Abundance * Abundance) + (weights.Vegetation * Vegetation) + (weights.Water * Water) + (weights.LandStress * (100 - LandStress)) + (weights.PollutionLoad * (100 - PollutionLoad)) + Restriction,
                EcologyRules.StatusIndex,
                6,
                null)
            : new(null, EcologyRules.StatusIndex, 6, fault);
    }
}
