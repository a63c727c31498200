namespace Lantu.Standards.Emissions;

/// <summary>The pollutants whose total is reduced 主要污染物.</summary>
public enum EmissionPollutant
{
    /// <summary>氮氧化物.</summary>
    NitrogenOxides,

    /// <summary>挥发性有机物.</summary>
    VolatileOrganicCompounds,

    /// <summary>化学需氧量.</summary>
    ChemicalOxygenDemand,

    /// <summary>氨氮.</summary>
    AmmoniaNitrogen,
}
