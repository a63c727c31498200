using Lantu.Standards.Rounding;

namespace Lantu.Standards.SurfaceWater;

/// <summary>A share of sections, kept as the count it is: 3 of 7 says more than 42.9 %.</summary>
/// <param name="Sections">Sections that have what is asked.</param>
/// <param name="Of">Sections that were asked about.</param>
/// <param name="Fault">Why there is no share although sections were counted; absent as a rule.</param>
public sealed record SectionShare(int Sections, int Of, Shortfall? Fault = null)
{
    /// <summary>The share in percent, unrounded; none where there are no sections.</summary>
    public Evaluated<decimal> Percent =>
        Fault is not null ? new(null, WaterRules.Basin, Of, Fault)
        : Sections < 0 || Sections > Of ? new(null, WaterRules.Basin, Of, new(Lack.PossibleValues, 1, 2, nameof(Sections)))
        : Of == 0 ? new(null, WaterRules.Basin, 0, new(Lack.Sites, 0, 1))
        : new(100m * Sections / Of, WaterRules.Basin, Of, null);

    /// <summary>The share in percent as it is published, to one decimal.</summary>
    public decimal? Published => Percent.Value is { } percent ? HalfEven.Round(percent, 1) : null;

    /// <summary>The count form, such as 3/7.</summary>
    public override string ToString() => FormattableString.Invariant($"{Sections}/{Of}");
}
