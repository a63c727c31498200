namespace Lantu.Standards.SurfaceWater;

/// <summary>A section, or a point of a lake, evaluated over a period.</summary>
/// <param name="Class">Its class: that of its worst item. The count is of the samples or months that the values rest on.</param>
/// <param name="Body">River or lake.</param>
/// <param name="Values">The values that were evaluated, as means where there were several samples.</param>
/// <param name="Items">The items that make the class, in the order of the standard; empty where there is no class.</param>
/// <param name="Reference">Items told separately that take no part in the class, such as a lake's total nitrogen.</param>
/// <param name="MainPollutants">What its pollution is named by 主要污染指标, most important first; empty for class Ⅲ and better.</param>
public sealed record SectionEvaluation(
    Evaluated<WaterClass> Class,
    WaterBody Body,
    WaterSample Values,
    IReadOnlyList<ItemClass> Items,
    IReadOnlyList<ItemClass> Reference,
    IReadOnlyList<ItemClass> MainPollutants)
{
    /// <summary>The quality in words; absent where there is no class.</summary>
    public WaterQuality? Quality => Class.Value is { } value ? WaterTerms.QualityOf(value) : null;
}
