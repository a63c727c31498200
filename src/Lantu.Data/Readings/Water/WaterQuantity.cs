using Lantu.Data.Readings.Samples;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>What a column of surface water can give: an item of GB 3838, or what lakes and oxygen are judged by besides.</summary>
/// <param name="Symbol">What it is declared by.</param>
/// <param name="Name">Its Chinese name, by which it may be declared, too.</param>
/// <param name="Item">The item of the standard; none for saturation, chlorophyll and transparency.</param>
/// <param name="Units">The units it may be given in.</param>
public sealed record WaterQuantity(string Symbol, string Name, WaterItem? Item, IReadOnlyList<SampleUnit> Units)
{
    // Of no standard, and ours: so far above class V, or below class I, only another unit leads.
    const decimal TimesOfLastClass = 100;

    const decimal MostOxygen = 100;

    const decimal PartOfFirstClass = 0.001m;

    static readonly SampleUnit[] Concentrations = [new("mg/L", 1, "毫克/升"), new("ug/L", 0.001m, "微克/升")];

    /// <summary>Saturation with oxygen, percent.</summary>
    public static WaterQuantity Saturation { get; } = new("DO%", "溶解氧饱和度", null, [new("%", 1)]);

    /// <summary>Chlorophyll, µg/L.</summary>
    public static WaterQuantity Chlorophyll { get; } = new("Chla", "叶绿素a", null, [new("ug/L", 1, "mg/m3", "微克/升"), new("mg/L", 1000, "毫克/升")]);

    /// <summary>Transparency, m.</summary>
    public static WaterQuantity Transparency { get; } = new("SD", "透明度", null, [new("m", 1, "米"), new("cm", 0.01m, "厘米")]);

    /// <summary>All there are.</summary>
    public static IReadOnlyList<WaterQuantity> All { get; } =
    [
        new("T", "水温", WaterItem.Temperature, [new("C", 1, "℃", "°C")]),
        new("pH", "pH值", WaterItem.PH, [new("-", 1, "", "无量纲", "pH")]),
        Of("DO", WaterItem.DissolvedOxygen), Of("CODMn", WaterItem.PermanganateIndex), Of("COD", WaterItem.ChemicalOxygenDemand), Of("BOD5", WaterItem.FiveDayBiochemicalOxygenDemand),
        Of("NH3-N", WaterItem.AmmoniaNitrogen), Of("TP", WaterItem.TotalPhosphorus), Of("TN", WaterItem.TotalNitrogen), Of("Cu", WaterItem.Copper), Of("Zn", WaterItem.Zinc), Of("F", WaterItem.Fluoride),
        Of("Se", WaterItem.Selenium), Of("As", WaterItem.Arsenic), Of("Hg", WaterItem.Mercury), Of("Cd", WaterItem.Cadmium), Of("Cr6", WaterItem.HexavalentChromium), Of("Pb", WaterItem.Lead),
        Of("CN", WaterItem.Cyanide), Of("phenol", WaterItem.VolatilePhenol), Of("oil", WaterItem.Petroleum), Of("LAS", WaterItem.AnionicSurfactant), Of("S", WaterItem.Sulfide),
        new("coliform", "粪大肠菌群", WaterItem.FaecalColiform, [new("/L", 1, "个/L", "MPN/L", "CFU/L", "个/升")]),
        Saturation, Chlorophyll, Transparency,
    ];

    /// <summary>The quantity of a symbol or name; none where there is no such.</summary>
    public static WaterQuantity? Named(string text) => All.FirstOrDefault(one => one.Symbol.Equals(text, StringComparison.OrdinalIgnoreCase) || one.Name == text);

    /// <summary>The symbol of an item.</summary>
    public static string SymbolOf(WaterItem item) => All.First(one => one.Item == item).Symbol;

    /// <summary>What is doubtful about a number of the quantity.</summary>
    /// <param name="number">The number in the quantity's own unit.</param>
    /// <param name="unit">The unit it was given in.</param>
    public ReadingFault? DoubtOf(decimal number, SampleUnit unit)
    {
        if (Item is not { } item)
        {
            return number is < 0 or > 1_000_000 ? ReadingFault.Impossible : null;
        }

        if (!WaterItems.CanBe(item, number))
        {
            return ReadingFault.Impossible;
        }

        if (item == WaterItem.DissolvedOxygen)
        {
            return number > MostOxygen ? ReadingFault.MixedUnits : null;
        }

        // Nitrogen has limits of lakes only, phosphorus smaller ones there.
        return WaterLimits.Limit(item, WaterClass.V, WaterBody.River) is null && WaterLimits.Limit(item, WaterClass.V, WaterBody.Lake) is null ? null
            : number > TimesOfLastClass * Largest(item, WaterClass.V) || (unit.Factor < 1 && number > 0 && number < PartOfFirstClass * WaterLimits.Limit(item, WaterClass.I, WaterBody.Lake)) ? ReadingFault.MixedUnits : null;
    }

    static decimal Largest(WaterItem item, WaterClass waterClass) => WaterLimits.Limit(item, waterClass, WaterBody.River) ?? WaterLimits.Limit(item, waterClass, WaterBody.Lake)!.Value;

    static WaterQuantity Of(string symbol, WaterItem item) => new(symbol, WaterItems.Name(item), item, Concentrations);
}
