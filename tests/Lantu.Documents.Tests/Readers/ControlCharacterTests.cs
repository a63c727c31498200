using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Control characters and halves of characters go no further than the readers: databases refuse them, and comparing text fails at them.</summary>
public sealed class ControlCharacterTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "docx", "完成\uFFFD20所" },
        { "html", "完成20 所" },
        { "txt", "完成\uFFFD20所" },
        { "xlsx", "完成\uFFFD\uFFFD20所" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Are_taken_out_of_paragraphs_and_cells(string kind, string expected)
    {
        SourceDocument document = DocumentReader.Read(Content(kind), "计划." + kind);

        Assert.Equal(expected, document.Blocks.OfType<Grid>().Last().Rows[1].Cells[2].Paragraphs.Single());
        Assert.DoesNotContain(document.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Text), char.IsControl);
    }

    [Fact]
    public void Are_taken_out_of_what_findings_hold()
    {
        byte[] file = WordFile.Of($"<w:p>{WordFile.Run("计划")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t><w:sym w:char='0000'/><w:t>藏</w:t></w:r></w:p>");

        Finding hidden = Assert.Single(DocumentReader.Read(file, "a.docx").Findings);

        Assert.Equal(("隐藏", "隐藏"), (hidden.HeldText, hidden.Arguments.Single()));
    }

    [Fact]
    public void A_cell_of_nothing_else_is_empty() =>
        Assert.Empty(Assert.Single(DocumentReader.Read("<html><table><tr><td>&#1;</td><td>x</td></tr></table>"u8.ToArray(), "a.html").Blocks.OfType<Grid>()).Rows[0].Cells[0].Paragraphs);

    [Theory]
    [InlineData("⼈⺠政府⽂件", "人民政府文件")]
    [InlineData("⻔⻋⻓⻛⻢⻩", "门车长风马黄")]
    [InlineData("老旧⼾厕", "老旧户厕")]
    [InlineData("ﬁle", "file")]
    [InlineData("氵⺡", "氵⺡")]      // What is no character by itself stays what it is.
    public void A_radical_that_looks_like_a_character_is_read_as_it(string printed, string meant) =>
        Assert.Equal(meant, DocumentReader.Read(WordFile.Of(WordFile.Paragraph(printed)), "a.docx").Blocks.OfType<Paragraph>().Single().Text);

    static byte[] Content(string kind) => kind switch
    {
        "docx" => WordFile.Of(WordFile.Paragraph("计划") + "<w:p><w:r><w:sym w:char='0000'/><w:t>文</w:t><w:sym w:char='0001'/></w:r></w:p>" + WordFile.Table(
            WordFile.Row("序号", "任务", "措施"),
            WordFile.Row("1", "修缮", WordFile.Cell("<w:p><w:r><w:t>完成</w:t><w:sym w:char='0000'/><w:sym w:char='FFFE'/><w:t>20所</w:t></w:r></w:p>")))),
        "html" => Encoding.UTF8.GetBytes("<html><body><p>计&#2;划&#x1b;</p><table><tr><td>序号</td><td>任务</td><td>措施</td></tr><tr><td>1</td><td>修缮</td><td>完&#1;成20&#x0c;所</td></tr></table></body></html>"),
        "txt" => Encoding.UTF8.GetBytes($"{new string('文', 500)}\u0001\u001b\n\n序号\t任务\t措施\n1\t修缮\t完\u0002成\uFFFF20\u001f所\n"),
        _ => ExcelFile.Of(ExcelFile.Data(ExcelFile.Row(1, "序号", "任务", "措施"), ExcelFile.Row(2, "1", "修缮", "完&#0;成&#xD800;&#xFFFE;20&#x1;所"))),
    };
}
