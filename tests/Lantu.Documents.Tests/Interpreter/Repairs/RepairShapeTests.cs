using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter.Repairs;

/// <summary>One misalignment each, in small plans that tell of it by themselves.</summary>
public sealed class RepairShapeTests
{
    const string Usual = "各县（区）政府";

    [Fact]
    public void A_row_one_cell_short_is_put_back_with_its_reasons()
    {
        Finding finding = Only(FindingCodes.UnitsShifted, $"种树。 | 年底前 | {Usual} | 市财政局 |");

        Assert.Equal([(MeasurePart.Responsible, Usual), (MeasurePart.Supporting, "市财政局")], Steps(finding, 9));
        Assert.Contains(finding.Repair!.Reasons, reason => RepairSentence.Of(reason, new("zh-CN")).Contains("空白", StringComparison.Ordinal));
        Assert.InRange(finding.Repair.Confidence, 0.5, 1);
    }

    [Fact]
    public void Two_cells_that_ran_together_are_parted_between_departments_and_districts()
    {
        Finding finding = Only(FindingCodes.UnitsMerged, $"种树。 | 年底前 | 市水务局、{Usual} | — | —");

        Assert.Equal([(MeasurePart.Lead, "市水务局"), (MeasurePart.Responsible, Usual)], Steps(finding, 9));
    }

    [Fact]
    public void A_blank_cell_beside_a_lead_is_taken_for_one_cell_over_both()
    {
        Finding finding = Only(FindingCodes.UnitsMerged, "种树。 | 年底前 | 市林业局 |  | —");

        Assert.Equal([(MeasurePart.Responsible, "市林业局")], Steps(finding, 9));
    }

    [Fact]
    public void The_same_units_twice_are_named_once_where_they_usually_stand()
    {
        Finding finding = Only(FindingCodes.UnitsDoubled, $"种树。 | 年底前 | 市水务局 | {Usual} | {Usual}");

        Assert.Equal([(MeasurePart.Supporting, "")], Steps(finding, 9));
    }

    [Theory]
    [InlineData("市住房局 | 市住房局 | 市住房局")]   // One cell over all three columns.
    [InlineData("市水务局 | 各县（区）政府 | —")]    // Everybody stands where he always stands.
    [InlineData("市林业局 | — | —")]                // Nobody is printed as nobody, and nothing tells who else.
    public void Other_rows_are_left_alone(string row) => Assert.DoesNotContain(Read($"种树。 | 年底前 | {row}").Findings, finding => finding.Repair is not null);

    [Fact]
    public void A_cell_that_repeats_two_cells_of_the_row_below_is_emptied()
    {
        Finding finding = Only(FindingCodes.UnitsOfAnotherRow, """
            种树。 | 年底前 | 市林业局 | 市水务局、市财政局、东山县政府、西山县政府 | —
            |  |  | 栽花。 | 年底前 | 市水务局、市财政局 | 东山县政府、西山县政府 | —
            """);

        Assert.Equal([(MeasurePart.Responsible, "")], Steps(finding, 9));
    }

    [Fact]
    public void Districts_the_text_names_are_responsible_rather_than_supporting()
    {
        Finding finding = Only(FindingCodes.UnitsShifted, $"东山县、西山县种树。 | 年底前 | 市林业局 | {Usual} | 东山县政府、西山县政府、市财政局");

        Assert.Equal([(MeasurePart.Responsible, "东山县政府、西山县政府"), (MeasurePart.Supporting, "市财政局")], Steps(finding, 9));
    }

    [Fact]
    public void Two_deadlines_and_two_lists_beside_one_paragraph_are_two_measures()
    {
        Finding finding = Only(FindingCodes.RowsJoined, "6月底前，住房城乡建设部门出台办法。农业农村、园林绿化部门管好机械。 | <p>6月底前</p><p>长期实施</p> | <p>市住房城乡建设委 市城管局</p><p>市农业农村局 市园林绿化局</p> | 各县（区）政府 | —");

        Assert.Equal([(MeasurePart.Text, "6月底前，住房城乡建设部门出台办法。\n农业农村、园林绿化部门管好机械。")], Steps(finding, 9));
    }

    [Fact]
    public void A_list_of_units_without_a_paragraph_tells_of_a_lost_one()
    {
        Finding finding = Only(FindingCodes.TextLost, "<p>水务部门修水管，财政部门拨款。</p><p>林业部门种树，农业部门栽花。</p> | 年底前 | <p>市水务局 市财政局</p><p>市林业局 市农业局</p><p>市税务局 市统计局</p> | <p>甲县政府</p><p>乙县政府</p><p>丙县政府</p> | —");

        Assert.Equal(["市税务局、市统计局"], finding.Arguments);
        Assert.Null(finding.Repair);
    }

    [Fact]
    public void Every_reason_has_its_sentence_in_both_languages()
    {
        Finding[] findings = [.. Corpus.Import(Corpus.Sample, Corpus.Beijing).Findings.Where(finding => finding.Repair is not null)];

        Assert.NotEmpty(findings);
        Assert.All(findings.SelectMany(finding => finding.Repair!.Reasons), reason =>
        {
            Assert.DoesNotContain(reason.Code, RepairSentence.Of(reason, new("zh-CN")), StringComparison.Ordinal);
            Assert.DoesNotContain(reason.Code, RepairSentence.Of(reason, new("en")), StringComparison.Ordinal);
            Assert.NotEqual(RepairSentence.Of(reason, new("zh-CN")), RepairSentence.Of(reason, new("en")));
        });
    }

    static (MeasurePart, string)[] Steps(Finding finding, int measure)
    {
        Assert.All(finding.Repair!.Steps, step => Assert.Equal(measure, step.Measure));
        return [.. finding.Repair.Steps.Select(step => (step.Part, step.Text))];
    }

    // Eight rows that print a dash for nobody and one cell over lead and responsible now and then, then the row in question.
    static Finding Only(string code, string row) => Read(row).Findings.Single(finding => finding.Code == code);

    static PlanDraft Read(string row) =>
        Corpus.InterpretText($"""
            | 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 | 主责单位 | 协办单位 |
            | --- | --- | --- | --- | --- | --- | --- |
            | 1 | 甲事 | 修好水管。 | 年底前 | 市水务局 | {Usual} | 市财政局 |
            |  |  | 换新水表。 | 年底前 | 市水务局 | {Usual} | 市财政局 |
            |  |  | 查清漏点。 | 年底前 | 市水务局 | {Usual} | 市财政局 |
            |  |  | 建成水厂。 | 年底前 | 市水务局 | {Usual} | 市财政局 |
            | 2 | 乙事 | 定下规则。 | 年底前 | 市住房局 | 市住房局 | — |
            |  |  | 编出手册。 | 年底前 | 市住房局 | 市住房局 | — |
            |  |  | 办好讲座。 | 年底前 | 市教育局 | 市教育局 | — |
            |  |  | 评出先进。 | 年底前 | 市教育局 | 市教育局 | — |
            | 3 | 丙事 | {row} |
            """);
}
