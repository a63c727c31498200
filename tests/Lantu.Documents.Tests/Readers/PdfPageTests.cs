using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Readers;

/// <summary>A page of a PDF is read as it is seen: upright, and nothing of it but its visible part.</summary>
public sealed class PdfPageTests
{
    const string Upright = PdfFile.Sheet;
    const string Portrait = "/MediaBox [0 0 595 842]";

    [Theory]
    [InlineData("", Upright)]
    [InlineData("0 1 -1 0 595 0 cm ", Portrait)]
    [InlineData("0 -1 1 0 0 842 cm ", Portrait)]
    [InlineData("-1 0 0 -1 842 595 cm ", Upright)]
    [InlineData("0 1 -1 0 595 0 cm ", Portrait + " /Rotate 90")]
    [InlineData("1 0 0 1 1000 1000 cm ", "/MediaBox [1000 1000 1842 1595]")]
    public void Text_and_tables_are_read_whichever_way_they_are_turned(string turn, string entries)
    {
        Grid grid = Assert.IsType<Grid>(Assert.Single(Read(turn + Table(), entries)));

        Assert.Equal(["序号", "任务", "1", "修缮校舍", "2", "便民出行"], grid.Rows.SelectMany(row => row.Cells).Select(cell => string.Concat(cell.Paragraphs)));
    }

    // The first cell is 100 by 30 points, its upper left corner 100 points from the left and 95 from the top of the upright page.
    [Theory]
    [InlineData("", Upright, 100 / 842d, 95 / 595d, 200 / 842d, 125 / 595d)]
    [InlineData("0 1 -1 0 595 0 cm ", Portrait, 95 / 595d, 642 / 842d, 125 / 595d, 742 / 842d)]
    [InlineData("0 -1 1 0 0 842 cm ", Portrait, 470 / 595d, 100 / 842d, 500 / 595d, 200 / 842d)]
    [InlineData("-1 0 0 -1 842 595 cm ", Upright, 642 / 842d, 470 / 595d, 742 / 842d, 500 / 595d)]
    [InlineData("0 1 -1 0 595 0 cm ", Portrait + " /Rotate 90", 100 / 842d, 95 / 595d, 200 / 842d, 125 / 595d)]
    [InlineData("1 0 0 1 1000 1000 cm ", "/MediaBox [1000 1000 1842 1595]", 100 / 842d, 95 / 595d, 200 / 842d, 125 / 595d)]
    [InlineData("", Upright + " /CropBox [50 195 450 595]", 50 / 400d, 95 / 400d, 150 / 400d, 125 / 400d)]
    public void A_cell_says_where_it_is_on_the_page_as_it_is_shown(string turn, string entries, double left, double top, double right, double bottom)
    {
        Grid grid = Assert.IsType<Grid>(Assert.Single(Read(turn + Table(), entries)));

        PageBox box = grid.Rows[0].Cells[0].Box!;
        Assert.Equal([left, top, right, bottom], [box.Left, box.Top, box.Right, box.Bottom], (one, other) => Math.Abs(one - other) < 0.0005);
    }

    [Fact]
    public void A_paragraph_says_where_its_lines_are()
    {
        PageBox box = Assert.IsType<Paragraph>(Assert.Single(Read(PdfFile.Text(84.2, 535.5, "看得见的字在这里"), Upright))).Box!;

        Assert.Equal((0.1, 0.1), (box.Left, Math.Round(box.Bottom, 1)));
        Assert.InRange(box.Bottom - box.Top, 10 / 595d, 14 / 595d);
        Assert.InRange(box.Right - box.Left, 75 / 842d, 85 / 842d);
    }

    [Fact]
    public void What_lies_outside_the_visible_part_is_left_out()
    {
        IEnumerable<Block> blocks = Read(PdfFile.Text(100, 30, "裁掉的字") + PdfFile.Text(100, 400, "看得见的字在这里"), "/MediaBox [0 0 842 595] /CropBox [30 100 830 560]");

        Assert.Equal("看得见的字在这里", Assert.IsType<Paragraph>(Assert.Single(blocks)).Text);
    }

    [Fact]
    public void Text_set_askew_is_kept_apart()
    {
        List<Block> blocks = [.. Read(Table() + "0.7 0.7 -0.7 0.7 300 200 cm " + PdfFile.Text(0, 0, "内部资料", 40), Upright)];

        Assert.Equal(2, blocks.Count);
        Assert.Equal(["序号", "任务", "1", "修缮校舍", "2", "便民出行"], Assert.IsType<Grid>(blocks[0]).Rows.SelectMany(row => row.Cells).Select(cell => string.Concat(cell.Paragraphs)));
        Assert.Equal("内部资料", Assert.IsType<Paragraph>(blocks[1]).Text);
    }

    [Fact]
    public void A_page_takes_what_it_does_not_say_from_the_branch_above()
    {
        PdfFile file = new();
        file.Page(PdfFile.Text(100, 30, "裁掉的字") + PdfFile.Text(100, 400, "看得见的字在这里"), "");
        int branch = file.Add($"<< /Type /Pages /Kids [{file.Next - 1} 0 R] /MediaBox [0 0 842 595] /CropBox [30 100 830 560] >>");

        Block block = Assert.Single(DocumentReader.Read(file.Build(kids: $"{branch} 0 R"), "a.pdf").Blocks);

        Assert.Equal("看得见的字在这里", Assert.IsType<Paragraph>(block).Text);
    }

    [Fact]
    public void A_table_that_rules_only_its_columns_has_a_row_for_each_number()
    {
        string rules = string.Concat(new[] { 100, 140, 220, 400 }.Select(x => PdfFile.Line(x, 500, x, 300))) + PdfFile.Line(100, 500, 400, 500) + PdfFile.Line(100, 470, 400, 470) + PdfFile.Line(100, 300, 400, 300);
        string text = PdfFile.Text(105, 480, "序号") + PdfFile.Text(145, 480, "任务") + PdfFile.Text(225, 480, "措施")
            + PdfFile.Text(105, 440, "1") + PdfFile.Text(145, 440, "教育") + PdfFile.Text(225, 446, "新建中小学五所并且扩大优质教育") + PdfFile.Text(225, 433, "资源覆盖面。")
            + PdfFile.Text(105, 400, "2") + PdfFile.Text(145, 400, "医疗") + PdfFile.Text(225, 400, "建成县级医院。");

        Assert.Equal(
            ["序号 任务 措施", "1 教育 新建中小学五所并且扩大优质教育资源覆盖面。", "2 医疗 建成县级医院。"],
            Assert.IsType<Grid>(Assert.Single(Read(rules + text, Upright))).Rows.Select(row => string.Join(' ', row.Cells.Select(cell => string.Concat(cell.Paragraphs).Replace(GridCell.Wrap.ToString(), "", StringComparison.Ordinal)))));
    }

    [Theory]
    [InlineData("500 470 380", 3)]       // Three lines: the rows are told by their numbers.
    [InlineData("500 470 420 380", 3)]   // A line below each row.
    public void A_table_without_rules_between_its_columns_is_one(string lines, int rows)
    {
        string rules = string.Concat(lines.Split(' ').Select(y => PdfFile.Line(100, int.Parse(y, System.Globalization.CultureInfo.InvariantCulture), 400, int.Parse(y, System.Globalization.CultureInfo.InvariantCulture))));
        string text = PdfFile.Text(105, 480, "序号") + PdfFile.Text(145, 480, "任务") + PdfFile.Text(225, 480, "措施")
            + PdfFile.Text(105, 440, "1") + PdfFile.Text(145, 440, "教育") + PdfFile.Text(225, 440, "新建中小学。")
            + PdfFile.Text(105, 400, "2") + PdfFile.Text(145, 400, "医疗") + PdfFile.Text(225, 400, "建成医院。");

        Grid grid = Assert.IsType<Grid>(Assert.Single(Read(rules + text, Upright)));

        Assert.Equal(rows, grid.Rows.Count);
        Assert.Equal("2 医疗 建成医院。", string.Join(' ', grid.Rows[^1].Cells.SelectMany(cell => cell.Paragraphs)));
    }

    [Fact]
    public void Text_between_lines_is_no_table() =>
        Assert.IsType<Paragraph>(Assert.Single(Read(PdfFile.Line(100, 500, 400, 500) + PdfFile.Line(100, 470, 400, 470) + PdfFile.Line(100, 440, 400, 440) + PdfFile.Text(105, 480, "现将行动计划印发给你们请认真组织实施") + PdfFile.Text(105, 466, "并按月报送进展情况给市生态环境局"), Upright)));

    [Fact]
    public void The_day_under_a_notice_stands_alone()
    {
        string text = PdfFile.Text(100, 500, "现将计划印发给你们请认真组织实施并于每月报送进展情况") + PdfFile.Text(100, 486, "。") + PdfFile.Text(300, 470, "2024年2月18日") + PdfFile.Text(100, 456, "（此件公开发布）");

        Assert.Equal(["2024年2月18日", "（此件公开发布）"], Read(text, Upright).OfType<Paragraph>().Select(paragraph => paragraph.Text).TakeLast(2));
    }

    static IEnumerable<Block> Read(string content, string entries) => DocumentReader.Read(new PdfFile().Page(content, entries).Build(), "a.pdf").Blocks;

    static string Table()
    {
        string[][] rows = [["序号", "任务"], ["1", "修缮校舍"], ["2", "便民出行"]];
        return string.Concat(Enumerable.Range(0, 4).Select(i => PdfFile.Line(100, 500 - (30 * i), 400, 500 - (30 * i))))
            + string.Concat(new[] { 100, 200, 400 }.Select(x => PdfFile.Line(x, 500, x, 410)))
            + string.Concat(rows.SelectMany((row, i) => row.Select((text, j) => PdfFile.Text(105 + (100 * j), 480 - (30 * i), text))));
    }
}
