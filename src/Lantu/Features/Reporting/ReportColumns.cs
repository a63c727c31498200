namespace Lantu.Features.Reporting;

/// <summary>The columns of a unit's form of a round. They are the file's words, alike in every language of the pages.</summary>
static class ReportColumns
{
    public const string Key = "编号";
    public const string Round = "报送期";
    public const string Seen = "版次";
    public const string Task = "重点任务";
    public const string Measure = "工作措施";
    public const string Before = "上期进展";
    public const string Quantity = "指标";
    public const string Unit = "计量单位";
    public const string Last = "上期数";
    public const string Claim = "进展状态";
    public const string Figure = "完成数";
    public const string Text = "本期进展";
    public const string Problem = "存在问题";
    public const string Next = "下一步措施";

    /// <summary>Without these a form can't be read.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Key, Round, Seen, Quantity, Claim, Figure, Text, Problem, Next];
}
