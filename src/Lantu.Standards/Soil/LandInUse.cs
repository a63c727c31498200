namespace Lantu.Standards.Soil;

/// <summary>Land that was put to a new use, and how much of it with all duties of survey, control and remediation met. Areas in one unit, whichever.</summary>
/// <param name="Compliant">Area whose duties are met.</param>
/// <param name="Used">All such area put to use.</param>
public sealed record LandInUse(decimal Compliant, decimal Used)
{
    /// <summary>重点建设用地安全利用率, percent, unrounded: of land turned to housing, public administration and public services.</summary>
    /// <returns>The rate; none where no land was put to use, an area is negative, or the part is larger than the whole.</returns>
    public Evaluated<decimal> KeyConstructionLandRate => Rate(SoilRules.ConstructionLand);

    /// <summary>污染地块安全利用率, percent, unrounded: of polluted plots used again.</summary>
    /// <returns>The rate; none as above.</returns>
    public Evaluated<decimal> PollutedPlotRate => Rate(SoilRules.PollutedPlots);

    Evaluated<decimal> Rate(Clause clause) =>
        Soundness.Of((nameof(Compliant), Soundness.IsAmount(Compliant) && Compliant <= Used), (nameof(Used), Soundness.IsAmount(Used) && Used > 0)) is { } fault
            ? new(null, clause, 1, fault)
            : new(100 * Compliant / Used, clause, 1, null);
}
