namespace Lantu.Standards.Soil;

/// <summary>Polluted cultivated land 受污染耕地 and what is done with it. Areas in one unit, whichever (亩, ha); land with two measures is counted once.</summary>
/// <param name="Protected">B: slightly polluted, with measures of priority protection.</param>
/// <param name="SafelyUsed">C: lightly or medium polluted, with safe use or remediation, and produce that keeps the standards.</param>
/// <param name="Controlled">D: heavily polluted, under strict control.</param>
/// <param name="Polluted">E: all polluted cultivated land.</param>
public sealed record CultivatedLand(decimal Protected, decimal SafelyUsed, decimal Controlled, decimal Polluted)
{
    /// <summary>How E divides by degree of pollution, where it is known: then each part is held against its own whole.</summary>
    public PollutedLand? Degrees { get; init; }

    /// <summary>A = (B + C + D)/E × 100, percent, unrounded.</summary>
    /// <returns>The rate; none where there is no polluted land, an area is negative, or a part is larger than its whole.</returns>
    public Evaluated<decimal> SafeUseRate
    {
        get
        {
            Shortfall? fault = Soundness.Of(
                ("B", Soundness.IsAmount(Protected) && (Degrees is null || Protected <= Degrees.Slight)),
                ("C", Soundness.IsAmount(SafelyUsed) && (Degrees is null || SafelyUsed <= Degrees.LightOrMedium)),
                ("D", Soundness.IsAmount(Controlled) && (Degrees is null || Controlled <= Degrees.Heavy)),
                ("E", Soundness.IsAmount(Polluted) && Polluted > 0 && (Degrees is null || Degrees.IsPartOf(Polluted))));
            fault ??= Protected + SafelyUsed + Controlled > Polluted ? new(Lack.PossibleValues, 3, 4, "B + C + D > E") : null;
            return fault is null
                ? new(100 * (Protected + SafelyUsed + Controlled) / Polluted, SoilRules.CultivatedLand, 1, null)
                : new(null, SoilRules.CultivatedLand, 1, fault);
        }
    }
}
