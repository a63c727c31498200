using System.Text.Json;
using Lantu.Documents.Drafts;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter;

public sealed class FigureFindingsTests
{
    const string Huge = "79228162514264337593543950335";

    [Fact]
    public void A_figure_beyond_all_measure_in_a_measure_is_told()
    {
        PlanDraft draft = Plan($"完成{Huge}个、{Huge}个、1个，合计1个。", "年底前");

        Assert.Equal([$"{Huge}个", $"{Huge}个"], draft.Findings.Where(f => f.Code == FindingCodes.NumberOversized).Select(f => f.Arguments[0]));
    }

    [Fact]
    public void A_figure_beyond_all_measure_in_the_district_table_is_told()
    {
        PlanDraft draft = Plan("完成1个。", "年底前", $"\n\n| 区 | 数量(个) | 面积(亩) |\n| --- | --- | --- |\n| 东区 | {Huge} | 1 |\n| 西区 | {Huge} | 2 |\n| 南区 | ١٢ | 3 |\n");

        Assert.Equal(2, draft.Findings.Count(f => f.Code == FindingCodes.DistrictCellUnreadable));
        Assert.Equal(12, draft.DistrictTargets!.Rows[2].Cells[0].Value);
    }

    [Fact]
    public void A_deadline_without_a_day_is_kept_told_and_written_without_kind()
    {
        PlanDraft draft = Plan("修好水管。", "采暖季前");

        Assert.Equal([("采暖季前", DeadlineKind.Unknown)], draft.Programmes[0].Tasks[0].Measures[0].Deadlines.Select(d => (d.Text, d.Kind)));
        Assert.Equal(["采暖季前"], draft.Findings.Where(f => f.Code == FindingCodes.DeadlineUnreadable).Select(f => f.Arguments[0]));
        using MemoryStream stream = new();
        PlanJson.Write(stream, draft);
        JsonElement deadline = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("programmes")[0].GetProperty("tasks")[0].GetProperty("measures")[0].GetProperty("deadlines")[0];
        Assert.Equal("采暖季前", deadline.GetProperty("text").GetString());
        Assert.False(deadline.TryGetProperty("kind", out _));
    }

    [Theory]
    [InlineData("下降12%左右", "12左右", false)]    // Which way it goes stands in the column's name, how exactly in the cell.
    [InlineData("下降约12%", "12左右", false)]
    [InlineData("下降12%", "12左右", false)]        // The text sets no bound that the cell could differ from.
    [InlineData("下降12%以上", "≥12", false)]
    [InlineData("下降12%以上", "12左右", true)]
    [InlineData("下降12%左右", "≥12", true)]
    [InlineData("下降不低于12%", ">12", true)]
    public void A_bound_of_the_text_is_held_against_the_tables_whichever_way_the_figure_goes(string movement, string cell, bool differs)
    {
        PlanDraft draft = Plan($"全市和各区的碳排放强度比2020年累计{movement}。", "年底前", $"\n\n| 区 | 碳排放强度较2020年累计下降率（%） | 面积（亩） |\n| --- | --- | --- |\n| 东区 | {cell} | 1 |\n| 西区 | {cell} | 2 |\n");

        Assert.Equal(differs ? [cell] : [], draft.Findings.Where(f => f.Code == FindingCodes.ComparatorDiffers).Select(f => f.Arguments[0]));
    }

    [Fact]
    public void A_target_that_may_mean_two_columns_is_held_against_neither()
    {
        PlanDraft draft = Plan("建设用地安全利用率达到100%，或者达到95%以上。", "年底前", "\n\n| 区 | 受污染耕地安全利用率（%） | 重点用地安全利用率（%） |\n| --- | --- | --- |\n| 东区 | >95 | 100 |\n| 西区 | >95 | 100 |\n");

        Assert.DoesNotContain(draft.Findings, f => f.Code == FindingCodes.ComparatorDiffers && f.Arguments[1].StartsWith("或者", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("100(75,0)", "400", "")]
    [InlineData("100", "400", "")]
    [InlineData("100(75,0)", "500", "淘汰柴油货车 400 500")]
    public void A_total_is_held_against_all_cells_of_its_column_and_is_no_district(string cell, string total, string finding)
    {
        PlanDraft draft = Plan("修好水管。", "年底前", $"\n\n| 区 | 淘汰柴油货车（辆） | 面积（亩） |\n| --- | --- | --- |\n| 东区 | 300 | 1 |\n| 西区 | {cell} | 2 |\n| 南区 | / | 2 |\n| 合计 | {total} | 5 |\n");

        Assert.Equal(finding, string.Join('；', draft.Findings.Where(f => f.Code is FindingCodes.DistrictTotalDiffers or FindingCodes.DistrictSumDiffers).Select(f => string.Join(' ', f.Arguments))));
        Assert.Equal(["东区", "西区", "南区"], draft.DistrictTargets!.Rows.Select(row => row.Unit));
        Assert.Contains(draft.Findings, f => f.Code == FindingCodes.TextOutsidePlan && f.Arguments[0] == $"合计 {total} 5");
    }

    static PlanDraft Plan(string measure, string deadline, string after = "") => Corpus.InterpretText(
        $"""
        云州市2024年行动计划

        | 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |
        | --- | --- | --- | --- | --- |
        | 1 | 一件事 | {measure} | {deadline} | 市水务局 |
        {after}
        """);
}
