namespace Lantu.Standards.SurfaceWater;

/// <summary>The 24 basic items 基本项目 of GB 3838-2002 table 1, in its order. Concentrations are in mg/L where nothing else is said.</summary>
public enum WaterItem
{
    /// <summary>水温, °C. Reference only: the standard limits its change by man, not its value.</summary>
    Temperature,

    /// <summary>pH值, without unit.</summary>
    PH,

    /// <summary>溶解氧.</summary>
    DissolvedOxygen,

    /// <summary>高锰酸盐指数.</summary>
    PermanganateIndex,

    /// <summary>化学需氧量.</summary>
    ChemicalOxygenDemand,

    /// <summary>五日生化需氧量.</summary>
    FiveDayBiochemicalOxygenDemand,

    /// <summary>氨氮, as N.</summary>
    AmmoniaNitrogen,

    /// <summary>总磷, as P. Lakes and reservoirs have limits of their own.</summary>
    TotalPhosphorus,

    /// <summary>总氮, as N. Limited in lakes and reservoirs; reference only.</summary>
    TotalNitrogen,

    /// <summary>铜.</summary>
    Copper,

    /// <summary>锌.</summary>
    Zinc,

    /// <summary>氟化物, as F⁻.</summary>
    Fluoride,

    /// <summary>硒.</summary>
    Selenium,

    /// <summary>砷.</summary>
    Arsenic,

    /// <summary>汞.</summary>
    Mercury,

    /// <summary>镉.</summary>
    Cadmium,

    /// <summary>铬（六价）.</summary>
    HexavalentChromium,

    /// <summary>铅.</summary>
    Lead,

    /// <summary>氰化物.</summary>
    Cyanide,

    /// <summary>挥发酚.</summary>
    VolatilePhenol,

    /// <summary>石油类.</summary>
    Petroleum,

    /// <summary>阴离子表面活性剂.</summary>
    AnionicSurfactant,

    /// <summary>硫化物.</summary>
    Sulfide,

    /// <summary>粪大肠菌群, per litre. Reference only.</summary>
    FaecalColiform,
}
