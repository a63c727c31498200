namespace Lantu.Standards.AirQuality.Indices;

/// <summary>The index of one item 空气质量分指数 (IAQI).</summary>
/// <param name="Item">Which item.</param>
/// <param name="Concentration">The concentration it was read from, rounded as the rule wants, in the pollutant's unit.</param>
/// <param name="Value">The index, 0 to 500, or why there is none.</param>
public sealed record SubIndex(IndexItem Item, decimal Concentration, Evaluated<int> Value);
