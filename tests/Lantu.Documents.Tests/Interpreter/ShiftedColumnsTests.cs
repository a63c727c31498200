using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter;

public sealed class ShiftedColumnsTests
{
    [Fact]
    public void A_row_whose_units_stand_elsewhere_a_column_further_right_is_doubted()
    {
        Finding finding = Shifts("市水务局 | 各县（区）政府 | 市财政局", "各县（区）政府 | 市财政局 |").Single();

        Assert.Equal(["各县（区）政府", "市财政局"], finding.Arguments);
        Assert.Equal(7, finding.Place.Line);
    }

    [Theory]
    [InlineData("各县（区）政府 | 市财政局 | 市水务局")] // Nothing is missing to the right.
    [InlineData("市水务局 | 各县（区）政府 | —")]        // Its units stand where they always stand.
    [InlineData("市住房局 | 市城管局 | —")]              // Nothing is known of its units.
    [InlineData("市水务局 | 市水务局 | —")]              // Whoever leads may be responsible, too.
    public void Other_rows_are_not(string row) => Assert.Empty(Shifts("市水务局 | 各县（区）政府 | 市财政局", row));

    [Fact]
    public void A_row_whose_units_stand_elsewhere_two_columns_further_right_is_doubted()
    {
        Finding finding = Shifts("市水务局 | 各县（区）政府 | 市财政局", "市财政局 | |", FindingCodes.UnitsShiftedTwice).Single();

        Assert.Equal(["市财政局"], finding.Arguments);
        Assert.Equal([(MeasurePart.Lead, ""), (MeasurePart.Supporting, "市财政局")], finding.Repair!.Steps.Select(step => (step.Part, step.Text)));
    }

    [Theory]
    [InlineData("市水务局 | |")]          // It leads elsewhere, too.
    [InlineData("市住房局 | |")]          // Nothing is known of it.
    [InlineData("市财政局 | 市水务局 |")] // Somebody is responsible.
    public void Other_rows_are_not_doubted_twice(string row) => Assert.Empty(Shifts("市水务局 | 各县（区）政府 | 市财政局", row, FindingCodes.UnitsShiftedTwice));

    [Theory]
    [InlineData("新增光伏装机30万千瓦。 | 市发改委 | 国网公司 | 10月底前", "措施：新增光伏装机30万千瓦。；牵头单位：市发改委；责任单位：国网公司；完成时限：10月底前")]
    [InlineData("3 | 控尘 | 市住建局 | 各区政府 | 年底前", "序号：3；任务：控尘；牵头单位：市住建局；责任单位：各区政府；完成时限：年底前")]
    [InlineData("3 | 控尘 | 工地达标。 | 市住建局 | 年底前", null)] // Whether the lead or the responsible cell is lost nobody can tell.
    [InlineData("3 | 控尘 | 工地达标。 | 市住建局", null)]        // The cells stand where they fit.
    [InlineData("3 | 控尘 | 工地达标。 | 市住建局 | 市公安局", null)]
    public void Where_the_cells_of_a_short_row_belong_is_proposed(string row, string? proposal) => Assert.Equal(proposal, Corpus.InterpretText($"""
        # 2024年任务

        | 序号 | 任务 | 措施 | 牵头单位 | 责任单位 | 完成时限 |
        |---|---|---|---|---|---|
        | 1 | 控煤 | 削减煤炭。 | 市发改委 | 各区政府 | 年底前 |
        | 2 | 控车 | 淘汰旧车。 | 市公安局 | 市商务局 | 6月底前 |
        | 2 | 控油 | 回收油气。 | 市公安局 | 市商务局 | 6月底前 |
        | 2 | 控气 | 治理废气。 | 市公安局 | 市商务局 | 6月底前 |
        | {row} |
        """).Findings.Single(finding => finding.Code == FindingCodes.CellsShort).Proposal);

    [Theory]
    [InlineData("3 | 控尘 | 市住建局 | 各区政府 | 年底前", "Text: Deadline:年底前 Lead:市住建局 Responsible:各区政府")]
    [InlineData("新增光伏装机30万千瓦。 | 市发改委 | 国网公司 | 10月底前", null)] // It would be of another task.
    [InlineData("3 | 控尘 | 工地达标。 | 市住建局 | 年底前", null)]
    public void A_short_row_is_put_right_in_one_act(string row, string? steps)
    {
        PlanDraft draft = Corpus.InterpretText($"""
            # 2024年任务

            | 序号 | 任务 | 措施 | 牵头单位 | 责任单位 | 完成时限 |
            |---|---|---|---|---|---|
            | 1 | 控煤 | 削减煤炭。 | 市发改委 | 各区政府 | 年底前 |
            | 2 | 控车 | 淘汰旧车。 | 市公安局 | 市商务局 | 6月底前 |
            | 2 | 控油 | 回收油气。 | 市公安局 | 市商务局 | 6月底前 |
            | 2 | 控气 | 治理废气。 | 市公安局 | 市商务局 | 6月底前 |
            | {row} |
            """);
        Repair? repair = draft.Findings.Single(finding => finding.Code == FindingCodes.CellsShort).Repair;

        Assert.Equal(steps, repair is null ? null : string.Join(' ', repair.Steps.Select(step => $"{step.Part}:{step.Text}")));
        Assert.All(repair?.Steps ?? [], step => Assert.Equal(5, step.Measure));
        Assert.All(repair?.Reasons ?? [], reason => Assert.Equal(("cells-fit", "牵头单位、责任单位、完成时限"), (reason.Code, reason.Arguments.Single())));
        Assert.True(repair is null || repair.Confidence is > 0.7 and < 1);

        // Nothing is applied unasked.
        if (steps is not null)
        {
            Assert.Equal("3 控尘: 各区政府 / 年底前 /  [] 市住建局", Said.By(draft)[^1]);
        }
    }

    // Four rows of one kind, then the row in question.
    static IEnumerable<Finding> Shifts(string usual, string row, string code = FindingCodes.UnitsShifted) =>
        Corpus.InterpretText($"""
            | 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 | 主责单位 | 协办单位 |
            | --- | --- | --- | --- | --- | --- | --- |
            | 1 | 甲事 | 修好水管。 | 年底前 | {usual} |
            | 2 | 乙事 | 换新水表。 | 年底前 | {usual} |
            | 3 | 丙事 | 查清漏点。 | 年底前 | {usual} |
            | 4 | 丁事 | 建成水厂。 | 年底前 | {usual} |
            | 5 | 戊事 | 种下新树。 | 年底前 | {row} |
            """).Findings.Where(finding => finding.Code == code);
}
