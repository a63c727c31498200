namespace Lantu.Standards.SurfaceWater;

/// <summary>The clauses that surface water is evaluated by.</summary>
public static class WaterRules
{
    static readonly Clause Evaluation = new("环办〔2011〕22号") { EffectiveFrom = new(2011, 3, 9) };

    /// <summary>Limits of the items by class.</summary>
    public static Clause Limits { get; } = new("GB 3838-2002", "table 1") { EffectiveFrom = new(2002, 6, 1) };

    /// <summary>Class of a section by its worst item.</summary>
    public static Clause Section { get; } = Evaluation with { Number = "断面水质评价" };

    /// <summary>Means over months, quarters and years. The eight months that a year needs are 待核.</summary>
    public static Clause Statistics { get; } = Evaluation with { Number = "数据统计", Unverified = true };

    /// <summary>Rivers and basins.</summary>
    public static Clause Basin { get; } = Evaluation with { Number = "河流、流域（水系）水质评价" };

    /// <summary>Lakes and reservoirs. The order of means is 待核.</summary>
    public static Clause Lake { get; } = Evaluation with { Number = "湖泊、水库水质评价", Unverified = true };

    /// <summary>Trophic state of lakes. Coefficients are 待核.</summary>
    public static Clause Trophic { get; } = Evaluation with { Number = "营养状态评价", Unverified = true };

    /// <summary>Change between two periods.</summary>
    public static Clause Change { get; } = Evaluation with { Number = "水质变化趋势分析方法" };

    /// <summary>Which items a section's pollution is named by.</summary>
    public static Clause MainPollutants { get; } = Evaluation with { Number = "主要污染指标的确定", Unverified = true };

    /// <summary>City water quality index and its ranking. Formulas are 待核.</summary>
    public static Clause CityIndex { get; } = new("环办监测〔2017〕51号") { Unverified = true };
}
