using System.Collections.Frozen;

namespace Lantu.Standards.SurfaceWater;

/// <summary>The items of GB 3838-2002 table 1 by the part they take in evaluation.</summary>
public static class WaterItems
{
    static readonly FrozenDictionary<WaterItem, string> Names = new Dictionary<WaterItem, string>
    {
        [WaterItem.Temperature] = "水温",
        [WaterItem.PH] = "pH值",
        [WaterItem.DissolvedOxygen] = "溶解氧",
        [WaterItem.PermanganateIndex] = "高锰酸盐指数",
        [WaterItem.ChemicalOxygenDemand] = "化学需氧量",
        [WaterItem.FiveDayBiochemicalOxygenDemand] = "五日生化需氧量",
        [WaterItem.AmmoniaNitrogen] = "氨氮",
        [WaterItem.TotalPhosphorus] = "总磷",
        [WaterItem.TotalNitrogen] = "总氮",
        [WaterItem.Copper] = "铜",
        [WaterItem.Zinc] = "锌",
        [WaterItem.Fluoride] = "氟化物",
        [WaterItem.Selenium] = "硒",
        [WaterItem.Arsenic] = "砷",
        [WaterItem.Mercury] = "汞",
        [WaterItem.Cadmium] = "镉",
        [WaterItem.HexavalentChromium] = "铬（六价）",
        [WaterItem.Lead] = "铅",
        [WaterItem.Cyanide] = "氰化物",
        [WaterItem.VolatilePhenol] = "挥发酚",
        [WaterItem.Petroleum] = "石油类",
        [WaterItem.AnionicSurfactant] = "阴离子表面活性剂",
        [WaterItem.Sulfide] = "硫化物",
        [WaterItem.FaecalColiform] = "粪大肠菌群",
    }.ToFrozenDictionary();

    /// <summary>All items of the table, in its order.</summary>
    public static IReadOnlyList<WaterItem> All { get; } = Array.AsReadOnly(Enum.GetValues<WaterItem>());

    /// <summary>The three items that take no part in the class and are told separately: temperature, total nitrogen, faecal coliforms (环办〔2011〕22号, 评价指标).</summary>
    public static FrozenSet<WaterItem> Reference { get; } = [WaterItem.Temperature, WaterItem.TotalNitrogen, WaterItem.FaecalColiform];

    /// <summary>The 21 items that make the class of a section, in the table's order (环办〔2011〕22号, 评价指标).</summary>
    public static IReadOnlyList<WaterItem> Evaluated { get; } = Array.AsReadOnly<WaterItem>([.. All.Where(item => !Reference.Contains(item))]);

    /// <summary>The five items from which the classes of automatic stations are published: pH, oxygen, permanganate index, ammonia, phosphorus. Practice, found in 19,001 of 19,007 published readings.</summary>
    public static IReadOnlyList<WaterItem> Automatic { get; } = Array.AsReadOnly<WaterItem>(
        [WaterItem.PH, WaterItem.DissolvedOxygen, WaterItem.PermanganateIndex, WaterItem.AmmoniaNitrogen, WaterItem.TotalPhosphorus]);

    /// <summary>The item's name in the standard.</summary>
    /// <param name="item">The item.</param>
    public static string Name(WaterItem item) => Names[item];

    /// <summary>Whether the number can be a reading of the item at all: pH within 0 to 14, concentrations from nothing to what a litre of water weighs.</summary>
    /// <param name="item">The item.</param>
    /// <param name="value">The reading, in the item's unit.</param>
    public static bool CanBe(WaterItem item, decimal value) => item switch
    {
        WaterItem.PH => value is >= 0 and <= 14,
        WaterItem.Temperature => value is >= -10 and <= 100,
        WaterItem.FaecalColiform => value is >= 0 and <= 1_000_000_000_000,
        _ => value is >= 0 and <= 1_000_000,
    };
}
