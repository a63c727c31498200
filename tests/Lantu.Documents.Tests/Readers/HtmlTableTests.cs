using System.Globalization;
using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Tables of web pages: spans out of range, tables in tables, captions, and pages nested to stall a parser.</summary>
public sealed class HtmlTableTests
{
    [Fact]
    public void Spans_out_of_range_are_cut_to_the_table()
    {
        Grid grid = Only("<table><tr><td rowspan=99999>1</td><td rowspan=0>修缮</td><td colspan=0>甲</td><td colspan=-3>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>");

        Assert.Equal([2, 2, 1, 1], grid.Rows[0].Cells.Select(cell => cell.RowSpan));
        Assert.Equal([(2, "丙"), (3, "丁")], grid.Rows[1].Cells.Select(cell => (cell.Column, cell.Paragraphs.Single())));
    }

    [Fact]
    public void A_table_in_a_cell_of_a_plan_becomes_the_cells_paragraphs()
    {
        Grid grid = Only("<table><tr><td>序号</td><td>重点任务</td><td>工作措施</td></tr><tr><td>1</td><td>修缮校舍</td><td>完成20所学校修缮。<table><tr><td>甲区</td><td>8所</td></tr></table></td></tr></table>");

        Assert.Equal(["完成20所学校修缮。", "甲区", "8所"], grid.Rows[1].Cells[2].Paragraphs);
    }

    [Fact]
    public void A_table_that_lays_out_a_page_is_walked_through()
    {
        IReadOnlyList<Block> blocks = Read("<table><tr><td><p>首页</p></td><td><table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>修缮</td></tr></table></td></tr></table>");

        Assert.Equal("首页", Assert.IsType<Paragraph>(blocks[0]).Text);
        Assert.Equal(2, Assert.IsType<Grid>(blocks[1]).Rows.Count);
    }

    [Fact]
    public void What_stands_on_one_line_is_told_apart()
    {
        IReadOnlyList<Block> blocks = Read("<p>计划</p><table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>修缮</td></tr></table>\n<p>完</p>");

        Grid grid = Assert.IsType<Grid>(blocks[1]);
        Assert.Equal([(1, 1), (1, 2), (2, null)], blocks.Select(block => (block.Place.Line!.Value, block.Place.Row)));
        Assert.Equal([2, 3], grid.Rows.Select(row => row.Place.Row));
        Assert.All(grid.Rows, row => Assert.All(row.Cells, cell => Assert.Equal(row.Place, cell.Place)));
    }

    [Fact]
    public void A_caption_stands_above_its_table() =>
        Assert.Equal("表1 计划", Assert.IsType<Paragraph>(Read("<table><caption>表1 计划</caption><tr><td>a</td><td>b</td></tr></table>")[0]).Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<span>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<b>")]
    public void Deep_nesting_is_refused_with_the_line(string tag)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        string html = $"<html><body>\n<p>一</p>\n{string.Concat(Enumerable.Repeat(tag, 100_000))}";

        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => Read(html));

        Assert.Equal(DocumentRefusal.TooDeep, refused.Refusal);
        Assert.Contains("第 3 行", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_in_scripts_and_comments_are_no_nesting() =>
        Assert.Single(Read($"<html><body><script>{string.Concat(Enumerable.Repeat("if(a<b)c();", 3_000))}</script><!--{string.Concat(Enumerable.Repeat("<div>", 3_000))}--><p>一</p></body></html>"));

    static Grid Only(string html) => Read(html).OfType<Grid>().Single();

    static IReadOnlyList<Block> Read(string html) => DocumentReader.Read(Encoding.UTF8.GetBytes(html.StartsWith("<html>", StringComparison.Ordinal) ? html : $"<html><body>{html}</body></html>"), "a.html").Blocks;
}
