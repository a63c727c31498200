namespace Lantu.Standards.Soil;

/// <summary>Polluted cultivated land by degree of pollution, in the unit of the whole.</summary>
/// <param name="Slight">轻微污染.</param>
/// <param name="LightOrMedium">轻中度污染.</param>
/// <param name="Heavy">重度污染.</param>
public sealed record PollutedLand(decimal Slight, decimal LightOrMedium, decimal Heavy)
{
    /// <summary>Whether the degrees are areas and make up the whole.</summary>
    internal bool IsPartOf(decimal whole) => Soundness.IsAmount(Slight) && Soundness.IsAmount(LightOrMedium) && Soundness.IsAmount(Heavy) && Slight + LightOrMedium + Heavy == whole;
}
