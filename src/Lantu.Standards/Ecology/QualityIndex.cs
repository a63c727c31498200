namespace Lantu.Standards.Ecology;

/// <summary>The parts of the ecological quality index 生态质量指数 EQI, each from 0 to 100.</summary>
/// <param name="Pattern">生态格局.</param>
/// <param name="Function">生态功能.</param>
/// <param name="Biodiversity">生物多样性.</param>
/// <param name="Stress">生态胁迫: the more the worse.</param>
public sealed record QualityIndex(decimal Pattern, decimal Function, decimal Biodiversity, decimal Stress)
{
    /// <summary>The class of an index, compared unrounded [待核].</summary>
    /// <param name="index">The index.</param>
    public static QualityClass ClassOf(decimal index) => index switch
    {
        >= 70 => QualityClass.First,
        >= 55 => QualityClass.Second,
        >= 40 => QualityClass.Third,
        >= 30 => QualityClass.Fourth,
        _ => QualityClass.Fifth,
    };

    /// <summary>How much an index changed, compared unrounded [待核]. Its sign says whether for the better.</summary>
    /// <param name="change">The later index less the earlier.</param>
    public static QualityChange ChangeOf(decimal change) => Math.Abs(change) switch
    {
        < 1 => QualityChange.Stable,
        < 2 => QualityChange.Slight,
        < 4 => QualityChange.Moderate,
        _ => QualityChange.Marked,
    };

    /// <summary>The index, unrounded.</summary>
    /// <param name="weights">Weights; absent for those generally given.</param>
    /// <returns>The index; none where a part is outside 0 to 100.</returns>
    /// <exception cref="ArgumentException">The weights do not make 1, or one is negative.</exception>
    public Evaluated<decimal> Value(QualityIndexWeights? weights = null)
    {
        weights ??= QualityIndexWeights.Default;
        if (weights is not { Pattern: >= 0, Function: >= 0, Biodiversity: >= 0, Stress: >= 0 } || weights.Pattern + weights.Function + weights.Biodiversity + weights.Stress != 1)
        {
            throw new ArgumentException("The weights do not make 1.", nameof(weights));
        }

        Shortfall? fault = Soundness.Of(
            (nameof(Pattern), Soundness.IsIndex(Pattern)), (nameof(Function), Soundness.IsIndex(Function)), (nameof(Biodiversity), Soundness.IsIndex(Biodiversity)), (nameof(Stress), Soundness.IsIndex(Stress)));
        return fault is null
            ? new((weights.Pattern * Pattern) + (weights.Function * Function) + (weights.Biodiversity * Biodiversity) + (weights.Stress * (100 - Stress)), EcologyRules.QualityIndex, 4, null)
            : new(null, EcologyRules.QualityIndex, 4, fault);
    }
}
