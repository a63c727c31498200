using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Workbooks: what cells show is what is read, and a sheet built to fill the memory does not.</summary>
public sealed class WorkbookTests
{
    const string Styles = """
        <numFmts count="3"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="171" formatCode="0.0&quot;万吨&quot;"/><numFmt numFmtId="172" formatCode="[Red]General\个"/></numFmts>
        <cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>
        <cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="3"/></cellXfs>
        """;

    [Fact]
    public void Another_annex_on_the_same_sheet_is_a_table_of_its_own()
    {
        string[] rows = [ExcelFile.Row(1, "附件1"), ExcelFile.Row(2, "任务清单"), ExcelFile.Row(3, "序号", "任务"), ExcelFile.Row(4, "1", "修路"), ExcelFile.Row(5, "附件2"), ExcelFile.Row(6, "各县目标"), ExcelFile.Row(7, "县", "公里")];

        Assert.Equal(
            ["附件1", "任务清单", "2x2", "附件2", "各县目标", "1x2"],
            DocumentReader.Read(ExcelFile.Of(ExcelFile.Data(rows)), "a.xlsx").Blocks.Select(block => block is Grid grid ? $"{grid.Rows.Count}x{grid.ColumnCount}" : ((Paragraph)block).Text));
    }

    [Fact]
    public void Columns_that_only_another_table_of_the_sheet_has_are_none()
    {
        string merges = "<mergeCells><mergeCell ref='A5:B5'/><mergeCell ref='A6:B6'/></mergeCells>";
        string[] rows = [ExcelFile.Row(1, "序号", "任务", "措施"), ExcelFile.Row(2, "1", "修路", "铺油"), ExcelFile.Row(3, "附件2"), ExcelFile.Row(4, "各县目标"), ExcelFile.Row(5, "县", "", "公里"), ExcelFile.Row(6, "甲县", "", "20")];
        Grid districts = DocumentReader.Read(ExcelFile.Of(ExcelFile.Data(rows) + merges), "a.xlsx").Blocks.OfType<Grid>().Last();

        Assert.Equal((2, "公里"), (districts.ColumnCount, districts.Rows[0].Cells.Single(cell => cell.Column == 1).Paragraphs.Single()));
    }

    [Fact]
    public void A_line_above_the_header_is_no_part_of_it()
    {
        string[] rows = [ExcelFile.Row(1, "2024年计划"), ExcelFile.Row(2, "一、主要目标"), ExcelFile.Row(3, "到2024年底，比例达到42%以上。"), ExcelFile.Row(4, "二、重点任务"), ExcelFile.Row(5, "序号", "重点任务", "工作措施", "责任单位"), ExcelFile.Row(6, "1", "供水", "修好水管。", "市水务局")];
        PlanDraft draft = Corpus.Interpret(ExcelFile.Of(ExcelFile.Data(rows)), "a.xlsx", UnitDirectory.Empty);

        Assert.Equal("二、重点任务", Assert.Single(draft.Programmes.Single().Tasks).Section);
        Assert.Contains(draft.Findings, finding => finding.HeldText.Contains("42%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<c r='A1' s='3'><v>0.3</v></c>", "30%")]
    [InlineData("<c r='A1' s='4'><v>0.12345</v></c>", "12.35%")]
    [InlineData("<c r='A1' s='1'><v>45291</v></c>", "2023-12-31")]
    [InlineData("<c r='A1' s='2'><v>45291</v></c>", "2023年12月")]
    [InlineData("<c r='A1' s='5'><v>12.34</v></c>", "12.3万吨")]
    [InlineData("<c r='A1' s='6'><v>15</v></c>", "15个")]
    [InlineData("<c r='A1' s='7'><v>1234567.8</v></c>", "1234568")]
    [InlineData("<c r='A1'><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c r='A1'><v>1E+300</v></c>", "1E+300")]
    [InlineData("<c r='A1'><v>NaN</v></c>", "NaN")]
    [InlineData("<c r='A1' s='99'><v>-5</v></c>", "-5")]
    [InlineData("<c r='A1' t='str'><f>B1&amp;C1</f><v>完成20所。</v></c>", "完成20所。")]
    [InlineData("<c r='A1' t='s'><v>0</v></c>", "市教育局")]
    [InlineData("<c r='A1' t='b'><v>1</v></c>", "TRUE")]
    [InlineData("<c r='A1' t='d'><v>2024-06-30T00:00:00</v></c>", "2024-06-30")]
    [InlineData("<c r='A1' t='inlineStr'><is><t>一_x000D_二</t></is></c>", "一\r二")]
    public void A_cell_reads_as_it_is_shown(string cell, string text)
    {
        Grid grid = Grids(ExcelFile.Of(ExcelFile.Data(ExcelFile.Row(1, cell, "<c r='B1'><v>1</v></c>")), "<si><r><t>市教</t></r><r><rPr><b/></rPr><t>育局</t></r><rPh sb='0' eb='1'><t>jiaoyu</t></rPh></si>", Styles)).Single();

        Assert.Equal(text, grid.Rows[0].Cells[0].Paragraphs.Single());
    }

    [Fact]
    public void Days_may_count_from_1904()
    {
        byte[] file = ExcelFile.Of([("Sheet1", ExcelFile.Data(ExcelFile.Row(1, "<c r='A1' s='1'><v>43829</v></c>", "甲")), "")], styles: Styles, properties: "<workbookPr date1904='1'/>");

        Assert.Equal("2023-12-31", Grids(file).Single().Rows[0].Cells[0].Paragraphs.Single());
    }

    [Theory]
    [InlineData("<c r='C2' t='e'><v>#REF!</v></c>", "#REF!")]
    [InlineData("<c r='C2'><f>1/0</f></c>", "=1/0")]
    public void A_formula_without_a_value_is_said_with_its_cell(string cell, string shown)
    {
        SourceDocument document = Read(ExcelFile.Of(ExcelFile.Data(ExcelFile.Row(1, "甲", "乙", "丙"), ExcelFile.Row(2, "一", "二", cell))));

        Finding finding = Assert.Single(document.Findings);
        Assert.Equal((FindingCodes.FormulaError, "C2", shown), (finding.Code, finding.Place.Cell, finding.Arguments.Single()));
        Assert.Equal(shown, document.Blocks.OfType<Grid>().Single().Rows[1].Cells[2].Paragraphs.Single());
    }

    [Fact]
    public void Hidden_sheets_are_left_out_and_hidden_rows_are_read_both_with_a_finding()
    {
        string data = ExcelFile.Data(ExcelFile.Row(1, "序号", "任务"), ExcelFile.Row(2, "1", "甲").Replace("<row ", "<row hidden='1' ", StringComparison.Ordinal));

        SourceDocument document = Read(ExcelFile.Of([("计划", data, ""), ("旧稿", data, "state='hidden'"), ("选项", data, "state='veryHidden'")]));

        Assert.Equal(2, document.Blocks.OfType<Grid>().Single().Rows.Count);
        Assert.Equal([(FindingCodes.HiddenRows, "1"), (FindingCodes.HiddenSheet, "旧稿"), (FindingCodes.HiddenSheet, "选项")], document.Findings.Select(finding => (finding.Code, finding.Arguments.Single())));
    }

    [Fact]
    public void Merged_cells_span_and_what_they_cover_is_kept()
    {
        SourceDocument document = Read(ExcelFile.Of(ExcelFile.Data(ExcelFile.Row(1, "序号", "任务", "措施"), ExcelFile.Row(2, "1", "甲", "一"), ExcelFile.Row(3, "被盖住", "", "二")) + "<mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='B2:B3'/></mergeCells>"));

        Grid grid = document.Blocks.OfType<Grid>().Single();
        Assert.Equal([2, 2, 1], grid.Rows[1].Cells.Select(cell => cell.RowSpan));
        Assert.Equal([2], grid.Rows[2].Cells.Select(cell => cell.Column));
        Assert.Equal(("A3", "被盖住"), (document.Findings.Single().Place.Cell, document.Findings.Single().HeldText));
    }

    [Fact]
    public void Rows_and_cells_need_no_addresses_and_may_leave_gaps()
    {
        string bare = ExcelFile.Data("<row><c t='inlineStr'><is><t>甲</t></is></c><c t='inlineStr'><is><t>乙</t></is></c></row>", "<row r='9'><c r='B9' t='inlineStr'><is><t>丙</t></is></c></row>");

        Grid grid = Grids(ExcelFile.Of(bare)).Single();

        Assert.Equal(["甲|乙", "|", "|丙"], grid.Rows.Select(row => string.Join('|', row.Cells.Select(cell => string.Concat(cell.Paragraphs)))));
        Assert.Equal("B9", grid.Rows[2].Cells[1].Place.Cell);
    }

    [Fact]
    public void A_sheet_formatted_to_its_last_cell_is_its_text()
    {
        string data = ExcelFile.Data(ExcelFile.Row(1, "序号", "任务"), ExcelFile.Row(2, "1", "甲"), "<row r='1048576'><c r='XFD1048576' s='1'/></row>");

        Assert.Equal([2, 2], Grids(ExcelFile.Of("<dimension ref='A1:XFD1048576'/>" + data)).Single().Rows.Select(row => row.Cells.Count));
    }

    [Theory]
    [InlineData("<row r='1'><c r='XFD1'><v>1</v></c></row>", "", DocumentRefusal.TooManyColumns, "XFD1")]
    [InlineData("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>0</v></c></row>", "", DocumentRefusal.TooMuchText, "B1")]
    [InlineData("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>1</v></c></row>", "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='A1:B2'/></mergeCells>", DocumentRefusal.Damaged, "")]
    public void A_sheet_built_to_fill_the_memory_is_refused_with_the_cell(string rows, string merged, DocumentRefusal refusal, string cell)
    {
        byte[] file = ExcelFile.Of($"<sheetData>{rows}</sheetData>{merged}", $"<si><t>{new string('长', 90)}</t></si>");

        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(file, "计划.xlsx", new ReaderLimits { Characters = 100 }));

        Assert.Equal(refusal, refused.Refusal);
        Assert.Contains(cell, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_over_the_limit_counts_over_all_sheets()
    {
        string data = ExcelFile.Data([.. Enumerable.Range(1, 6).Select(row => ExcelFile.Row(row, "甲", "乙"))]);

        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(ExcelFile.Of([("一", data, ""), ("二", data, "")]), "计划.xlsx", new ReaderLimits { Rows = 10 }));

        Assert.Equal(DocumentRefusal.TooManyRows, refused.Refusal);
        Assert.Contains("二", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("任务表", "巳市2024年重点任务分解表", "", "巳市2024年重点任务分解表")]
    [InlineData("任务表", "单位：万吨", "", "任务表|单位：万吨")]
    [InlineData("附件1", "巳市2024年重点任务分解表", "", "附件1|巳市2024年重点任务分解表")]
    [InlineData("一、工业", "巳市2024年重点任务分解表", "", "一、工业|巳市2024年重点任务分解表")]
    [InlineData("大气", "巳市2024年重点任务分解表", "水", "大气|巳市2024年重点任务分解表|水|巳市2024年重点任务分解表")]
    public void A_sheet_is_called_by_its_own_title_or_else_by_its_name(string sheet, string title, string second, string headings)
    {
        string data = ExcelFile.Data(ExcelFile.Row(1, title), ExcelFile.Row(2, "序号", "任务"), ExcelFile.Row(3, "1", "甲"));

        SourceDocument document = Read(ExcelFile.Of([(sheet, data, ""), .. second.Length > 0 ? new[] { (second, data, "") } : []]));

        Assert.Equal(headings, string.Join('|', document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)));
    }

    static IEnumerable<Grid> Grids(byte[] file) => Read(file).Blocks.OfType<Grid>();

    static SourceDocument Read(byte[] file) => DocumentReader.Read(file, "计划.xlsx");
}
