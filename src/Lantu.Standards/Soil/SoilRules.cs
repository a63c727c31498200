namespace Lantu.Standards.Soil;

/// <summary>The clauses that the rates of safe use are computed by.</summary>
public static class SoilRules
{
    /// <summary>Cultivated land. How area under measures with compliant produce is accounted, and the revision for 2021 to 2025, are 待核.</summary>
    public static Clause CultivatedLand { get; } = new("受污染耕地安全利用率核算方法（试行）") { Unverified = true };

    /// <summary>Key construction land; no text found, 待核.</summary>
    public static Clause ConstructionLand { get; } = new("重点建设用地安全利用率核算") { Unverified = true };

    /// <summary>Polluted plots, what went before the rate of key construction land; 待核.</summary>
    public static Clause PollutedPlots { get; } = new("环土壤〔2018〕41号") { Unverified = true };
}
