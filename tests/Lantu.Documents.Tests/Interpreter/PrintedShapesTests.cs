using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>How real plans print the same thing: page by page, in sections, in paragraphs, over two lines of a header.</summary>
public sealed class PrintedShapesTests
{
    const string Head = "序号\t重点任务\t工作措施\t完成时限\t责任单位\n";

    [Fact]
    public void A_header_and_a_number_printed_again_at_a_pages_top_go_on_with_the_task()
    {
        PlanDraft draft = Corpus.InterpretText($"{Head}1\t城乡供水管网改造\t修好水管。\t年底前\t市水务局\n{Head}1\t城乡供水管网改建\t换新水表。\t6月底前\t市城管局\n\t\t查清漏点。\t年底前\t市水务局\n");

        Assert.Equal(["修好水管。", "换新水表。", "查清漏点。"], Assert.Single(draft.Programmes.Single().Tasks).Measures.Select(measure => measure.Paragraphs.Single()));
    }

    // A row that only holds when and who belongs to a paragraph above it.
    [Fact]
    public void Rows_without_text_hold_the_duties_of_the_paragraphs_above()
    {
        PlanDraft draft = Corpus.InterpretText($"{Head}1\t供水\t<p>修好水管。</p><p>换新水表。</p>\t年底前\t市水务局\n\t\t\t6月底前\t市城管局\n2\t供热\t修好锅炉。\t年底前\t市城管局\n");

        Assert.Equal(["1 供水:  / 市水务局 /  [年底前] 修好水管。", "1 供水:  / 市城管局 /  [6月底前] 换新水表。", "2 供热:  / 市城管局 /  [年底前] 修好锅炉。"], Said.By(draft));
    }

    [Theory]
    [InlineData("一、水", "（一）供水", "一、水 / （一）供水")]
    [InlineData("**一、水**", "**（一）供水**", "一、水 / （一）供水")]
    [InlineData("一、水", "", "一、水")]
    public void Sections_stand_in_rows_of_the_table(string section, string below, string expected)
    {
        string rows = string.Concat(new[] { section, below }.Where(row => row.Length > 0).Select(row => $"{row}\t\t\t\t\n"));

        Assert.Equal(expected, Section($"{Head}{rows}1\t修管\t修好水管。\t年底前\t市水务局\n"));
    }

    [Fact]
    public void Sections_stand_between_tables() =>
        Assert.Equal("一、水", Section($"# 2024年计划\n\n一、水\n\n{Head}1\t修管\t修好水管。\t年底前\t市水务局\n"));

    [Theory]
    [InlineData("<p>修好水管。</p><p>换新水表。</p>")]
    [InlineData("修好水管。<br>换新水表。")]
    [InlineData("修好水管。  换新水表。")]
    [InlineData("修好水管。 换新水表。")]
    public void A_paragraph_is_marked_in_one_of_four_ways(string cell) =>
        Assert.Equal(["修好水管。", "换新水表。"], Corpus.InterpretText($"{Head}1\t供水\t{cell}\t<p>6月底前</p><p>年底前</p>\t<p>市水务局</p><p>市城管局</p>\n").Programmes.Single().Tasks.Single().Measures.Select(measure => measure.Paragraphs.Single()));

    [Fact]
    public void A_header_over_two_lines_names_its_columns_whole()
    {
        DistrictTargets districts = Corpus.InterpretText("""
            # 2024年分区指标

            <table><tr><td rowspan="2">单位</td><td colspan="2">路检（万辆次）</td><td rowspan="2">优良天数比率（%）</td></tr><tr><td>重型</td><td>轻型</td></tr>
            <tr><td>甲区</td><td>12左右</td><td>3</td><td>>95</td></tr><tr><td>乙区</td><td>100(12.5,0)</td><td>—</td><td>80</td></tr></table>
            """).DistrictTargets!;

        Assert.Equal(["万辆次", "万辆次", "%"], districts.Columns.Select(column => column.Unit));
        Assert.All(districts.Columns.Take(2), column => Assert.StartsWith("路检", column.Name, StringComparison.Ordinal));
        Assert.EndsWith("轻型", districts.Columns[1].Name, StringComparison.Ordinal);
        Assert.Equal([(Comparator.About, 12m, false), (null, 3m, false), (Comparator.MoreThan, 95m, false)], districts.Rows[0].Cells.Select(cell => (cell.Comparator, cell.Value!.Value, cell.IsNotApplicable)));
        Assert.Equal([100m, 12.5m, 0m], districts.Rows[1].Cells[0].Parts);
        Assert.True(districts.Rows[1].Cells[1].IsNotApplicable);
    }

    [Theory]
    [InlineData("\n丙区\t9\t>90\n丁区\t—\t75\n")]
    [InlineData("\n单位\t路检（万辆次）\t优良天数比率（%）\n丙区\t9\t>90\n丁区\t—\t75\n")]
    public void A_district_table_goes_on_below_a_blank_line(string rest)
    {
        PlanDraft draft = Corpus.InterpretText($"# 2024年分区指标\n\n单位\t路检（万辆次）\t优良天数比率（%）\n甲区\t12左右\t>95\n乙区\t8\t80\n{rest}");

        Assert.Equal([("甲区", 12m), ("乙区", 8m), ("丙区", 9m), ("丁区", (decimal?)null)], draft.DistrictTargets!.Rows.Select(row => (row.Unit, row.Cells[0].Value)));
        Assert.Empty(draft.Programmes);
        Assert.DoesNotContain(draft.Findings, finding => finding.Code is FindingCodes.HeaderInferred or FindingCodes.MissingNumber);
    }

    [Theory]
    [InlineData("\n单位\t造林（亩）\t水质达标率（%）\n甲区\t300\t90\n乙区\t200\t85\n")]
    [InlineData("\n表2 水环境\n\n甲区\t300\t90\n乙区\t200\t85\n")]
    public void Another_table_of_as_many_columns_is_no_part_of_it(string other)
    {
        PlanDraft draft = Corpus.InterpretText($"# 2024年分区指标\n\n单位\t路检（万辆次）\t优良天数比率（%）\n甲区\t12左右\t>95\n乙区\t8\t80\n{other}");

        Assert.Equal(["甲区", "乙区"], draft.DistrictTargets!.Rows.Select(row => row.Unit));
        Assert.Contains("300", string.Concat(draft.Findings.Select(finding => finding.HeldText)) + string.Concat(draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures).SelectMany(measure => measure.Paragraphs)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("水质达标率（%）(优良比例,劣V类比例)", "水质达标率(优良比例,劣V类比例)", "%")]
    [InlineData("水质达标率(优良比例,劣V类比例)（%）", "水质达标率(优良比例,劣V类比例)", "%")]
    [InlineData("水质达标率(优良比例,劣V类比例)", "水质达标率(优良比例,劣V类比例)", null)]
    [InlineData("水质达标率（%", "水质达标率（%", null)]
    public void A_unit_stands_before_or_behind_what_else_the_cells_hold(string heading, string name, string? unit)
    {
        PlanDraft draft = Corpus.InterpretText($"# 2024年分区指标\n\n单位\t路检（万辆次）\t{heading}\n甲区\t12左右\t100(75,0)\n乙区\t8\t80(70,0)\n");

        Assert.Equal((name, unit), (draft.DistrictTargets!.Columns[1].Name, draft.DistrictTargets.Columns[1].Unit));
    }

    [Fact]
    public void The_notice_tells_all_its_facts()
    {
        DocumentHeader header = Corpus.InterpretText($"""
            # 云州市人民政府关于印发《云州市2024年行动计划》的通知

            云政发〔2024〕3号

            各区人民政府，市政府各部门：

            现印发给你们，请认真执行。各区、各部门每月第三个工作日前向市生态环境局报送上月进展情况。《云州市2022年行动计划》（云政发〔2022〕1号）同时废止。

            附件：1.供水计划
            2.供热计划

            云州市人民政府
            2024年2月23日

            附件1

            # 供水计划

            {Head}1	供水	修好水管。	年底前	市水务局
            """.Replace("            ", "", StringComparison.Ordinal)).Document;

        Assert.Equal(
            ("云州市人民政府关于印发《云州市2024年行动计划》的通知", "云政发〔2024〕3号", "云州市人民政府", new DateOnly(2024, 2, 23), 2024),
            (header.Title, header.DocumentNumber, header.Issuer, header.IssuedOn!.Value, header.PlanYear!.Value));
        Assert.Equal(["各区人民政府", "市政府各部门"], header.Addressees);
        Assert.Equal(["供水计划", "供热计划"], header.Attachments);
        Assert.Equal([("云州市2022年行动计划", "云政发〔2022〕1号")], header.Supersedes.Select(old => (old.Title, old.DocumentNumber)));
        Assert.Equal((3, "市生态环境局"), (header.ReportingRule!.WorkingDay, header.ReportingRule.Recipient));
    }

    [Theory]
    [InlineData("云州市政府网\n\n请输入\n\n云州市人民政府关于印发2024年计划的通知")]
    [InlineData("云州市人民政府\n\n关于印发2024年计划的通知")]
    [InlineData("云州市人民政府关于\n\n印发2024年计划的通知")]
    public void A_title_stands_on_a_line_of_its_own_or_on_several(string head) =>
        Assert.Equal("云州市人民政府关于印发2024年计划的通知", Corpus.InterpretText($"{head}\n\n云政发〔2024〕3号\n\n各区人民政府：\n\n现印发给你们。\n\n云州市人民政府\n\n2024年3月1日\n\n{Head}1\t修管\t修好水管。\t年底前\t市水务局\n").Document.Title);

    [Theory]
    [InlineData("附件：\n1.\n供水计划\n2.\n供热计划\n\n", "")]
    [InlineData("附件：\n\n1\n\n供水计划\n\n2\n\n供热计划\n\n", "")]
    [InlineData("附件：\n供水计划\n供热计划\n\n", "")]
    [InlineData("附件：\n\n供水计划\n\n供热计划\n\n", "")]
    [InlineData("附件：1.供水计划\n\n2.供热计划\n\n", "")]
    [InlineData("", "附件：1.供水计划\n\n2.供热计划\n\n")]
    public void Attachments_are_listed_in_many_ways(string above, string below)
    {
        PlanDraft draft = Corpus.InterpretText($"# 云州市人民政府关于印发2024年计划的通知\n\n云政发〔2024〕3号\n\n各区人民政府：\n\n现印发给你们。\n\n{above}云州市人民政府\n\n2024年3月1日\n\n{below}附件1\n\n供水计划\n\n{Head}1\t修管\t修好水管。\t年底前\t市水务局\n\n附件2\n\n供热计划\n\n{Head}1\t修炉\t修好锅炉。\t年底前\t市城管局\n");

        Assert.Equal(["供水计划", "供热计划"], draft.Document.Attachments);
        Assert.Equal(["供水计划", "供热计划"], draft.Programmes.Select(programme => programme.Title));
        Assert.Equal("云州市人民政府", draft.Document.Issuer);
    }

    [Fact]
    public void Others_that_are_not_named_are_kept_open()
    {
        MeasureDraft measure = Corpus.InterpretText($"{Head}1\t供水\t修好水管。\t年底前\t市水务局等部门\n", Corpus.Beijing).Programmes.Single().Tasks.Single().Measures.Single();

        Assert.Equal([("市水务局等部门", "市水务局", true)], measure.Responsible.Select(unit => (unit.Text, unit.Unit, unit.IsOpen)));
    }

    [Theory]
    [InlineData("60", 0)]   // 20 + 40 of the districts is what the text says of the whole.
    [InlineData("70", 1)]
    public void The_districts_add_up_to_what_the_text_says(string figure, int findings)
    {
        PlanDraft draft = Corpus.InterpretText($"# 2024年计划\n\n{Head}1\t路检\t完成重型柴油车路检{figure}万辆次。\t年底前\t市公安局\n\n| 单位 | 重型柴油车路检（万辆次） | 面积（亩） |\n|---|---|---|\n| 甲区 | 20 | — |\n| 乙区 | 40 | — |\n");

        Assert.Equal(findings, draft.Findings.Count(finding => finding.Code == FindingCodes.DistrictSumDiffers));
    }

    static string? Section(string text) => Assert.Single(Corpus.InterpretText(text).Programmes.Single().Tasks).Section;
}
