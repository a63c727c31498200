namespace Lantu.Standards.AirQuality;

/// <summary>What is measured in ambient air. Concentrations are in µg/m³, of carbon monoxide in mg/m³: GB 3095, tables 1 and 2.</summary>
public enum Pollutant
{
    /// <summary>Sulphur dioxide 二氧化硫, µg/m³.</summary>
    SO2,

    /// <summary>Nitrogen dioxide 二氧化氮, µg/m³.</summary>
    NO2,

    /// <summary>Carbon monoxide 一氧化碳, mg/m³.</summary>
    CO,

    /// <summary>Ozone 臭氧, µg/m³.</summary>
    O3,

    /// <summary>Inhalable particles 可吸入颗粒物, µg/m³.</summary>
    PM10,

    /// <summary>Fine particles 细颗粒物, µg/m³.</summary>
    PM25,

    /// <summary>Total suspended particles 总悬浮颗粒物, µg/m³.</summary>
    TSP,

    /// <summary>Nitrogen oxides 氮氧化物, counted as nitrogen dioxide, µg/m³.</summary>
    NOx,

    /// <summary>Lead 铅, µg/m³.</summary>
    Pb,

    /// <summary>Benzo[a]pyrene 苯并[a]芘, µg/m³.</summary>
    BaP,
}
