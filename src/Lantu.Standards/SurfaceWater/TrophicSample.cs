namespace Lantu.Standards.SurfaceWater;

/// <summary>What the trophic index of a lake is computed from.</summary>
/// <param name="Chlorophyll">叶绿素a, µg/L (mg/m³).</param>
/// <param name="TotalPhosphorus">总磷, mg/L.</param>
/// <param name="TotalNitrogen">总氮, mg/L.</param>
/// <param name="Transparency">透明度, m.</param>
/// <param name="PermanganateIndex">高锰酸盐指数, mg/L.</param>
public sealed record TrophicSample(decimal? Chlorophyll, decimal? TotalPhosphorus, decimal? TotalNitrogen, decimal? Transparency, decimal? PermanganateIndex);
