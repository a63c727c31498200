namespace Lantu.Standards.SurfaceWater;

/// <summary>One item of a section with its class.</summary>
/// <param name="Item">The item.</param>
/// <param name="Value">The value in the item's unit, unrounded.</param>
/// <param name="Class">The best class whose limit it keeps.</param>
/// <param name="Exceedance">By how much it is over class Ⅲ 超标倍数, unrounded; absent where it keeps class Ⅲ, and for pH and dissolved oxygen.</param>
public sealed record ItemClass(WaterItem Item, decimal Value, WaterClass Class, decimal? Exceedance);
