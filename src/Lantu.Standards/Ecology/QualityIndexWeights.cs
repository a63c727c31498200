namespace Lantu.Standards.Ecology;

/// <summary>Weights of the four parts of EQI.</summary>
/// <param name="Pattern">生态格局.</param>
/// <param name="Function">生态功能.</param>
/// <param name="Biodiversity">生物多样性.</param>
/// <param name="Stress">生态胁迫; heard as 100 less its value.</param>
public sealed record QualityIndexWeights(decimal Pattern, decimal Function, decimal Biodiversity, decimal Stress)
{
    /// <summary>0.36, 0.35, 0.19, 0.10 (环监测〔2021〕99号) [待核].</summary>
    public static QualityIndexWeights Default { get; } = new(0.36m, 0.35m, 0.19m, 0.10m);
}
