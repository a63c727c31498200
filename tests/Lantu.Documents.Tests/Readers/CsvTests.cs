using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Interpreter;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Comma-separated values are read as the table they are.</summary>
public sealed class CsvTests
{
    const string Plan = "2024年行动计划,,,,\r\n序号,重点任务,工作措施,完成时限,责任单位\r\n1,修路,\"修好主路，\n“一号线”用5\"\"管，1,200米。\",年底前,市交通局\r\n\r\n2,种树,种好行道树。,6月底前,\"市园林局,市财政局\"\r\n注：按月报送。,,,,\r\n";

    [Theory]
    [InlineData(",", "utf-8")]
    [InlineData(";", "utf-8")]
    [InlineData("\t", "utf-8")]
    [InlineData(",", "gb18030")]
    [InlineData(",", "utf-16")]
    public void Gives_one_table_under_its_title(string delimiter, string encoding)
    {
        // Every comma outside quotation marks becomes the delimiter.
        string text = string.Concat(Plan.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(",", delimiter, StringComparison.Ordinal) : part).SelectMany((part, i) => i == 0 ? [part] : new[] { "\"", part }));
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        SourceDocument document = DocumentReader.Read([.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(text)], "计划.csv");

        Assert.Equal("2024年行动计划", Assert.IsType<Paragraph>(document.Blocks[0]).Text);
        Grid grid = Assert.IsType<Grid>(Assert.Single(document.Blocks.Skip(1)));
        Assert.Equal([2, 3, 6, 7], grid.Rows.Select(row => row.Place.Line));
        Assert.Equal(["修好主路，", "“一号线”用5\"管，1,200米。"], grid.Rows[1].Cells[2].Paragraphs);
        Assert.Equal(["1 修路:  / 市交通局 /  [年底前] 修好主路，“一号线”用5\"管，1,200米。", "2 种树:  / 市园林局 市财政局 /  [6月底前] 种好行道树。"], Said.By(Corpus.Interpret(Encoding.UTF8.GetBytes(text), "计划.csv", UnitDirectory.Empty)));
        Assert.Equal(encoding == "gb18030" ? "GB 18030" : null, document.Findings.SingleOrDefault(finding => finding.Code == FindingCodes.EncodingGuessed)?.Arguments.Single());
    }

    [Theory]
    [InlineData("序号,任务\n1,\"没有收尾的引号,甲\n2,乙\n", "没有收尾的引号,甲|2,乙")]
    [InlineData("序号,任务\n1,引号\"在\"中间\n", "引号\"在\"中间")]
    [InlineData("序号,任务\n1,\"引号\"之后\n", "引号之后")]
    public void Loses_nothing_of_quotation_marks_that_are_set_wrongly(string text, string cell) =>
        Assert.Contains(cell, string.Join('|', Assert.Single(DocumentReader.Read(Encoding.UTF8.GetBytes(text), "a.csv").Blocks.OfType<Grid>()).Rows[1].Cells[1].Paragraphs), StringComparison.Ordinal);

    [Fact]
    public void Without_columns_is_text_like_any_other() =>
        Assert.Equal("只有一段话。", Assert.IsType<Paragraph>(Assert.Single(DocumentReader.Read("只有一段话。\n"u8.ToArray(), "a.csv").Blocks)).Text);

    [Fact]
    public void Of_absurd_size_is_refused()
    {
        byte[] wide = Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 1_000)) + "\n");
        byte[] tall = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,任务,措施\n", 50_001)));

        Assert.Equal(DocumentRefusal.TooManyColumns, Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(wide, "a.csv")).Refusal);
        Assert.Equal(DocumentRefusal.TooManyRows, Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(tall, "a.csv")).Refusal);
    }
}
