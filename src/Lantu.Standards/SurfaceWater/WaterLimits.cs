using System.Collections.Frozen;

namespace Lantu.Standards.SurfaceWater;

/// <summary>
/// Limits of GB 3838-2002 table 1 and the class that a single value has by them. Values are compared unrounded: published classes of automatic
/// stations follow the unrounded value, not the one that is shown.
/// </summary>
public static class WaterLimits
{
    /// <summary>Least pH of every class.</summary>
    public const decimal LeastPH = 6;

    /// <summary>Greatest pH of every class.</summary>
    public const decimal GreatestPH = 9;

    /// <summary>Saturation with oxygen, in percent, that is class Ⅰ whatever the concentration.</summary>
    public const decimal SaturationOfClassI = 90;

    static readonly decimal[] LakePhosphorus = [0.01m, 0.025m, 0.05m, 0.1m, 0.2m];

    static readonly FrozenDictionary<WaterItem, decimal[]> Table = new Dictionary<WaterItem, decimal[]>
    {
        [WaterItem.DissolvedOxygen] = [7.5m, 6, 5, 3, 2],
        [WaterItem.PermanganateIndex] = [2, 4, 6, 10, 15],
        [WaterItem.ChemicalOxygenDemand] = [15, 15, 20, 30, 40],
        [WaterItem.FiveDayBiochemicalOxygenDemand] = [3, 3, 4, 6, 10],
        [WaterItem.AmmoniaNitrogen] = [0.15m, 0.5m, 1.0m, 1.5m, 2.0m],
        [WaterItem.TotalPhosphorus] = [0.02m, 0.1m, 0.2m, 0.3m, 0.4m],
        [WaterItem.TotalNitrogen] = [0.2m, 0.5m, 1.0m, 1.5m, 2.0m],
        [WaterItem.Copper] = [0.01m, 1.0m, 1.0m, 1.0m, 1.0m],
        [WaterItem.Zinc] = [0.05m, 1.0m, 1.0m, 2.0m, 2.0m],
        [WaterItem.Fluoride] = [1.0m, 1.0m, 1.0m, 1.5m, 1.5m],
        [WaterItem.Selenium] = [0.01m, 0.01m, 0.01m, 0.02m, 0.02m],
        [WaterItem.Arsenic] = [0.05m, 0.05m, 0.05m, 0.1m, 0.1m],
        [WaterItem.Mercury] = [0.00005m, 0.00005m, 0.0001m, 0.001m, 0.001m],
        [WaterItem.Cadmium] = [0.001m, 0.005m, 0.005m, 0.005m, 0.01m],
        [WaterItem.HexavalentChromium] = [0.01m, 0.05m, 0.05m, 0.05m, 0.1m],
        [WaterItem.Lead] = [0.01m, 0.01m, 0.05m, 0.05m, 0.1m],
        [WaterItem.Cyanide] = [0.005m, 0.05m, 0.2m, 0.2m, 0.2m],
        [WaterItem.VolatilePhenol] = [0.002m, 0.002m, 0.005m, 0.01m, 0.1m],
        [WaterItem.Petroleum] = [0.05m, 0.05m, 0.05m, 0.5m, 1.0m],
        [WaterItem.AnionicSurfactant] = [0.2m, 0.2m, 0.2m, 0.3m, 0.3m],
        [WaterItem.Sulfide] = [0.05m, 0.1m, 0.2m, 0.5m, 1.0m],
        [WaterItem.FaecalColiform] = [200, 2000, 10000, 20000, 40000],
    }.ToFrozenDictionary();

    /// <summary>The limit of an item: the most that the class allows, for dissolved oxygen the least. In the item's unit.</summary>
    /// <param name="item">The item.</param>
    /// <param name="waterClass">A class from Ⅰ to Ⅴ.</param>
    /// <param name="body">River or lake; phosphorus and nitrogen differ.</param>
    /// <returns>The limit; none for temperature and pH (see <see cref="LeastPH"/>), for total nitrogen in rivers, and for what is worse than class Ⅴ.</returns>
    public static decimal? Limit(WaterItem item, WaterClass waterClass, WaterBody body)
    {
        if (waterClass is < WaterClass.I or > WaterClass.V || (item == WaterItem.TotalNitrogen && body == WaterBody.River) || !Table.TryGetValue(item, out decimal[]? limits))
        {
            return null;
        }

        return (item == WaterItem.TotalPhosphorus && body == WaterBody.Lake ? LakePhosphorus : limits)[waterClass - WaterClass.I];
    }

    /// <summary>The best class whose limit the value keeps. pH outside 6 to 9 is worse than class Ⅴ, as published.</summary>
    /// <param name="item">The item.</param>
    /// <param name="value">The value in the item's unit, unrounded.</param>
    /// <param name="body">River or lake.</param>
    /// <param name="saturation">Saturation with oxygen in percent, where class Ⅰ may rest on it; heard for dissolved oxygen only.</param>
    /// <returns>The class; none where the item has no limits in this body, or where the number cannot be a reading of it.</returns>
    public static WaterClass? ClassOf(WaterItem item, decimal value, WaterBody body, decimal? saturation = null)
    {
        if (!WaterItems.CanBe(item, value))
        {
            return null;
        }

        if (item == WaterItem.PH)
        {
            return value is >= LeastPH and <= GreatestPH ? WaterClass.I : WaterClass.WorseThanV;
        }

        if (item == WaterItem.DissolvedOxygen && saturation >= SaturationOfClassI)
        {
            return WaterClass.I;
        }

        if (Limit(item, WaterClass.I, body) is null)
        {
            return null;
        }

        for (WaterClass waterClass = WaterClass.I; waterClass <= WaterClass.V; waterClass++)
        {
            if (Limit(item, waterClass, body) is { } limit && (item == WaterItem.DissolvedOxygen ? value >= limit : value <= limit))
            {
                return waterClass;
            }
        }

        return WaterClass.WorseThanV;
    }

    /// <summary>By how much a value is over class Ⅲ 超标倍数, (C − S)/S, unrounded.</summary>
    /// <param name="item">The item.</param>
    /// <param name="value">The value in the item's unit.</param>
    /// <param name="body">River or lake.</param>
    /// <returns>The multiple; none where class Ⅲ is kept, and for temperature, pH and dissolved oxygen, which have none.</returns>
    public static decimal? Exceedance(WaterItem item, decimal value, WaterBody body) =>
        item != WaterItem.DissolvedOxygen && Limit(item, WaterClass.III, body) is { } limit && value > limit ? (value - limit) / limit : null;
}
