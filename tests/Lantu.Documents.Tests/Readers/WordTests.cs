using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;
using Lantu.Domain.Plans;
using static Lantu.Documents.Tests.Readers.Making.WordFile;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Word documents: what is printed is read, wherever a program puts it; what is not printed is kept beside the plan.</summary>
public sealed class WordTests
{
    const string Deleted = "<w:del w:id='1' w:author='a'><w:r><w:delText>20</w:delText></w:r></w:del>";
    const string Inserted = "<w:ins w:id='2' w:author='a'><w:r><w:t>30</w:t></w:r></w:ins>";

    [Fact]
    public void Changes_are_taken_as_accepted()
    {
        Grid grid = Read(Of(Table(
            Row("1", Cell($"<w:p>{Run("完成")}{Deleted}{Inserted}{Run("所。")}</w:p>")),
            $"<w:tr><w:trPr><w:del w:id='3' w:author='a'/></w:trPr>{Cell("2")}{Cell("删去的行")}</w:tr>")
            + $"<w:p><w:moveFrom w:id='4' w:author='a'>{Run("移走")}</w:moveFrom></w:p>")).Blocks.OfType<Grid>().Single();

        Assert.Equal("完成30所。", grid.Rows.Single().Cells[1].Paragraphs.Single());
    }

    [Fact]
    public void Hidden_text_is_held_and_not_read()
    {
        SourceDocument document = Read(Of(Table(Row("1", Cell($"<w:p>{Run("完成")}{Run("暗", "<w:vanish/>")}{Run("明", "<w:vanish w:val='0'/>")}</w:p>")))));

        Assert.Equal("完成明", document.Blocks.OfType<Grid>().Single().Rows[0].Cells[1].Paragraphs.Single());
        Assert.Equal((FindingCodes.HiddenText, "暗"), (document.Findings.Single().Code, document.Findings.Single().HeldText));
    }

    [Fact]
    public void A_row_of_a_table_in_a_cell_is_one_paragraph()
    {
        string inner = WordFile.Table(WordFile.Row("东县", "120公里"), WordFile.Row("西县", "180公里"));
        byte[] file = WordFile.Of(WordFile.Table(WordFile.Row("任务", WordFile.Cell(WordFile.Paragraph("修路。") + inner + WordFile.Paragraph("通车。")))));

        Assert.Equal(["修路。", "东县 120公里", "西县 180公里", "通车。"], DocumentReader.Read(file, "a.docx").Blocks.OfType<Grid>().Single().Rows[0].Cells[1].Paragraphs);
    }

    [Theory]
    [InlineData("paragraph")]
    [InlineData("table")]
    [InlineData("cell")]
    public void A_text_box_is_read_once_behind_its_paragraph(string where)
    {
        string content = where == "table" ? Table(Row("框内", "表格")) : Paragraph("框内");
        string box = $"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic><a:graphicData uri='x'><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        string paragraph = $"<w:p>{Run("框外")}{box}</w:p>";

        IReadOnlyList<Block> blocks = Read(Of(where == "cell" ? Table(Row(Cell(paragraph))) : paragraph)).Blocks;

        Assert.Equal(where == "table" ? ["框外", "框内", "表格"] : ["框外", "框内"], blocks.SelectMany(Texts));
    }

    [Fact]
    public void Notes_follow_the_document_at_the_place_that_names_them()
    {
        IReadOnlyList<Block> blocks = Read(Of($"<w:p>{Run("完成修缮")}<w:r><w:footnoteReference w:id='2'/></w:r>{Run("。")}</w:p>{Paragraph("下文")}", Footnotes($"<w:footnote w:id='1'>{Paragraph("无人提及")}</w:footnote><w:footnote w:id='2'>{Paragraph("不含民办学校。")}</w:footnote>"))).Blocks;

        Assert.Equal(["完成修缮。", "下文", "不含民办学校。"], blocks.SelectMany(Texts));
        Assert.Equal(1, blocks[2].Place.Line);
    }

    [Fact]
    public void Content_controls_and_custom_elements_hide_nothing()
    {
        static string Control(string inner) => $"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>";
        string table = Table(Control(Row("1", "甲")), $"<w:tr>{Control(Cell("2"))}{Cell(Control(Paragraph("乙")))}</w:tr>", $"<w:customXml w:element='x'>{Row("3", Cell($"<w:p>{Control(Run("丙"))}</w:p>"))}</w:customXml>");

        Assert.Equal(["1", "甲", "2", "乙", "3", "丙"], Read(Of(Control($"<w:customXml w:element='y'>{table}</w:customXml>"))).Blocks.SelectMany(Texts));
    }

    [Fact]
    public void An_embedded_page_is_read_and_another_piece_is_said()
    {
        SourceDocument document = Read(Of($"{Paragraph("前")}<w:altChunk r:id='p1'/><w:altChunk r:id='p2'/>", new WordPart("c.html", "aFChunk", "text/html", "<html><body><table><tr><td>嵌入</td><td>表格</td></tr></table></body></html>"), new WordPart("c.rtf", "aFChunk", "application/rtf", "{\\rtf1}")));

        Assert.Equal(["前", "嵌入", "表格"], document.Blocks.SelectMany(Texts));
        Assert.Equal(2, document.Blocks[1].Place.Line);
        Assert.Equal(FindingCodes.PartUnread, document.Findings.Single().Code);
    }

    [Fact]
    public void Cells_merge_across_and_down_in_both_ways_of_writing_it()
    {
        SourceDocument document = Read(Of(Table(
            Row(Cell("一", "<w:vMerge w:val='restart'/>"), Cell("二", "<w:gridSpan w:val='2'/>"), "三"),
            Row(Cell("盖住", "<w:vMerge/>"), Cell("四", "<w:hMerge w:val='restart'/>"), Cell("", "<w:hMerge/>"), "五"),
            Row(Cell("孤立", "<w:vMerge/>"), "六", "七", "八"))));

        Grid grid = document.Blocks.OfType<Grid>().Single();
        Assert.Equal([(0, 1, 3), (1, 2, 1), (3, 1, 1)], grid.Rows[0].Cells.Select(cell => (cell.Column, cell.ColumnSpan, cell.RowSpan)));
        Assert.Equal([(1, 2), (3, 1)], grid.Rows[1].Cells.Select(cell => (cell.Column, cell.ColumnSpan)));
        Assert.Equal(["盖住", "孤立"], document.Findings.Select(finding => finding.HeldText));
    }

    [Theory]
    [InlineData("<w:gridSpan w:val='-5'/>")]
    [InlineData("<w:gridSpan w:val='abc'/>")]
    [InlineData("<w:vMerge w:val='abc'/>")]
    public void A_wrong_attribute_costs_no_document(string properties) => Assert.Equal(["1", "甲"], Read(Of(Table(Row(Cell("1", properties), "甲")))).Blocks.SelectMany(Texts));

    [Theory]
    [InlineData("-3", null)]
    [InlineData("2000000000", DocumentRefusal.TooManyColumns)]
    public void Left_out_columns_are_counted_within_bounds(string before, DocumentRefusal? refusal)
    {
        byte[] file = Of(Table($"<w:tr><w:trPr><w:gridBefore w:val='{before}'/></w:trPr>{Cell("甲")}</w:tr>"));

        Assert.Equal(refusal, (Record.Exception(() => Read(file)) as UnreadableDocumentException)?.Refusal);
    }

    [Fact]
    public void Symbols_ruby_breaks_and_fields_read_as_printed()
    {
        string ruby = $"<w:r><w:ruby><w:rt>{Run("pin")}</w:rt><w:rubyBase>{Run("拼")}</w:rubyBase></w:ruby></w:r>";
        string rest = $"<w:smartTag w:element='x'>{Run("标")}</w:smartTag><w:fldSimple w:instr='DATE'>{Run("2024年")}</w:fldSimple><w:r><w:instrText>PAGE</w:instrText><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:br w:type='page'/><w:noBreakHyphen/></w:r>";

        Assert.Equal("拼标2024年√甲\n乙 丙-", Read(Of($"<w:p>{ruby}{rest}</w:p>")).Blocks.SelectMany(Texts).Single());
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtContent>", 3_000)]
    [InlineData("<w:tbl><w:tr><w:tc>", 2_000)]
    [InlineData("<w:p><w:ins w:id='1' w:author='a'>", 20_000)]
    public void Deep_nesting_is_refused(string open, int times)
    {
        string[] names = [.. open.Split('<', StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.Split(' ', '>')[0]).Reverse()];
        string body = string.Concat(Enumerable.Repeat(open, times)) + string.Concat(Enumerable.Repeat(string.Concat(names.Select(name => $"</{name}>")), times));

        Assert.Equal(DocumentRefusal.TooDeep, Assert.Throws<UnreadableDocumentException>(() => Read(Of(body))).Refusal);
    }

    static SourceDocument Read(byte[] file) => DocumentReader.Read(file, "计划.docx");

    static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Grid grid => grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        _ => [],
    };
}
