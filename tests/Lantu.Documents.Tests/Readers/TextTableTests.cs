using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Tables in text and Markdown as people and programs really write them.</summary>
public sealed class TextTableTests
{
    [Fact]
    public void A_quoted_cell_keeps_its_line_breaks_tabs_and_marks()
    {
        Grid grid = Only("序号\t任务\t措施\n1\t\"含\t制表符\"\t\"完成20所。\n新增\"\"3000\"\"个。\"\n2\t便民\t完成。\n");

        Assert.Equal(3, grid.Rows.Count);
        Assert.Equal(["含\t制表符"], grid.Rows[1].Cells[1].Paragraphs);
        Assert.Equal(["完成20所。", "新增\"3000\"个。"], grid.Rows[1].Cells[2].Paragraphs);
        Assert.Equal((2, 4), (grid.Rows[1].Place.Line!.Value, grid.Rows[2].Place.Line!.Value));
    }

    [Theory]
    [InlineData("\"完成20所。")]
    [InlineData("\"起\"头引号")]
    [InlineData("完成\"二十\"所")]
    public void A_mark_that_closes_no_cell_is_a_mark(string cell) =>
        Assert.Equal(cell, Only($"1\t修缮\t{cell}\n2\t便民\t完成。\n3\t清洁\t完成。\n").Rows[0].Cells[2].Paragraphs.Single());

    [Fact]
    public void A_pipe_table_needs_no_pipes_at_its_ends()
    {
        Grid grid = Only("序号 | 任务 | 措施\n--- | :---: | ---\n1 | 修缮 | 完成。\n2 | 便民 | 开通\\|运行。\n\n后文\n");

        Assert.Equal([1, 3, 4], grid.Rows.Select(row => row.Place.Line!.Value));
        Assert.Equal(["2", "便民", "开通|运行。"], grid.Rows[2].Cells.Select(cell => cell.Paragraphs.Single()));
    }

    [Fact]
    public void A_table_tag_may_stand_behind_text()
    {
        IReadOnlyList<Block> blocks = Read("前言\n\n见下表<table><tr><td>序号</td><td>任务</td></tr></table>后文\n");

        Assert.Equal(["前言", "见下表", "后文"], blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Equal("任务", blocks.OfType<Grid>().Single().Rows[0].Cells[1].Paragraphs.Single());
    }

    [Fact]
    public void Carriage_returns_alone_end_lines() => Assert.Equal(2, Only("序号\t任务\r1\t修缮\r").Rows.Count);

    static Grid Only(string text) => Read(text).OfType<Grid>().Single();

    static IReadOnlyList<Block> Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text), "a.txt").Blocks;
}
