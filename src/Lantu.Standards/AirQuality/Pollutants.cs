namespace Lantu.Standards.AirQuality;

/// <summary>What the standards say of the pollutants themselves.</summary>
public static class Pollutants
{
    const decimal MicrogramsInMilligram = 1000;

    /// <summary>The six basic items 基本项目 of GB 3095, table 1, which index and evaluation rest on.</summary>
    public static IReadOnlyList<Pollutant> Six { get; } = [Pollutant.SO2, Pollutant.NO2, Pollutant.CO, Pollutant.O3, Pollutant.PM10, Pollutant.PM25];

    /// <summary>The pollutants that sand and dust carry, in whole or in part.</summary>
    public static IReadOnlyList<Pollutant> Particulate { get; } = [Pollutant.PM10, Pollutant.PM25];

    /// <summary>The name in Chinese, as the standards print it.</summary>
    /// <param name="pollutant">Which.</param>
    public static string NameOf(Pollutant pollutant) => pollutant switch
    {
        Pollutant.SO2 => "二氧化硫",
        Pollutant.NO2 => "二氧化氮",
        Pollutant.CO => "一氧化碳",
        Pollutant.O3 => "臭氧",
        Pollutant.PM10 => "可吸入颗粒物",
        Pollutant.PM25 => "细颗粒物",
        Pollutant.TSP => "总悬浮颗粒物",
        Pollutant.NOx => "氮氧化物",
        Pollutant.Pb => "铅",
        Pollutant.BaP => "苯并[a]芘",
        _ => throw new ArgumentOutOfRangeException(nameof(pollutant)),
    };

    /// <summary>The symbol as the standards print it: <c>PM2.5</c>, <c>NOx</c>.</summary>
    /// <param name="pollutant">Which.</param>
    public static string SymbolOf(Pollutant pollutant) => pollutant == Pollutant.PM25 ? "PM2.5" : pollutant.ToString();

    /// <summary>The unit of all concentrations of a pollutant in this library.</summary>
    /// <param name="pollutant">Which.</param>
    public static string UnitOf(Pollutant pollutant) => pollutant == Pollutant.CO ? "mg/m³" : "µg/m³";

    /// <summary>A concentration in the unit of this library.</summary>
    /// <param name="pollutant">Which.</param>
    /// <param name="micrograms">The concentration in µg/m³, as some sources give carbon monoxide, too.</param>
    public static decimal FromMicrograms(Pollutant pollutant, decimal micrograms) => pollutant == Pollutant.CO ? micrograms / MicrogramsInMilligram : micrograms;
}
