namespace Lantu.Jobs.Indicators;

/// <summary>The columns of a file of figures. They are the file's words, alike in every language of the pages.</summary>
static class FigureColumns
{
    public const string Area = "地区";
    public const string Indicator = "指标";
    public const string Period = "时期";
    public const string Value = "数值";
    public const string Unit = "单位";
    public const string State = "状态";
    public const string Basis = "口径";
    public const string Counted = "计入天数";
    public const string Valid = "有效天数";
    public const string Source = "来源";
    public const string Note = "备注";

    /// <summary>All of them, in the order in which a file is written.</summary>
    public static IReadOnlyList<string> All { get; } = [Area, Indicator, Period, Value, Unit, State, Basis, Counted, Valid, Source, Note];

    /// <summary>Without these a file can't be read.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Area, Indicator, Period, Value, Unit, State, Source];
}
