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

    // Four rows of one kind, then the row in question.
    static IEnumerable<Finding> Shifts(string usual, string row) =>
        Corpus.InterpretText($"""
            | 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 | 主责单位 | 协办单位 |
            | --- | --- | --- | --- | --- | --- | --- |
            | 1 | 甲事 | 修好水管。 | 年底前 | {usual} |
            | 2 | 乙事 | 换新水表。 | 年底前 | {usual} |
            | 3 | 丙事 | 查清漏点。 | 年底前 | {usual} |
            | 4 | 丁事 | 建成水厂。 | 年底前 | {usual} |
            | 5 | 戊事 | 种下新树。 | 年底前 | {row} |
            """).Findings.Where(finding => finding.Code == FindingCodes.UnitsShifted);
}
