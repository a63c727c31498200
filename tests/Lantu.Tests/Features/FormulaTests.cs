using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lantu.Documents.Lists;

namespace Lantu.Tests.Features;

/// <summary>Nothing that a document says is calculated by the program that opens a list.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1+1")]
    [InlineData("-SUM(A1)")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\n=1")]
    [InlineData("\r=1")]
    [InlineData("\t1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("﹦1")]
    [InlineData("  =1")]
    [InlineData("　=1")]
    [InlineData("\u00A0＝1")]
    [InlineData("\u200B=1")]
    [InlineData("\u0000=1")]
    [InlineData("=HYPERLINK(\"http://example.org/\",\"点击\")")]
    public void A_formula_is_quoted_and_marked(string text) => Assert.Equal($"\"'{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", Csv(ListCell.Of(text)));

    [Theory]
    [InlineData("-1")]
    [InlineData("-0.5")]
    [InlineData("12")]
    [InlineData("")]
    [InlineData("年底前")]
    [InlineData("—")]
    [InlineData("PM2.5=27")]
    public void Numbers_and_plain_words_stay(string text) => Assert.Equal(text, Csv(ListCell.Of(text)));

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("说\"好\"", "\"说\"\"好\"\"\"")]
    [InlineData("一\n二", "\"一\n二\"")]
    public void What_would_break_a_line_is_quoted(string text, string field) => Assert.Equal(field, Csv(ListCell.Of(text)));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("-1")]
    [InlineData("　＝1")]
    [InlineData("_x0041_")]
    [InlineData("2023-01-01")]
    public void In_a_workbook_all_text_is_text(string text)
    {
        Cell cell = Assert.Single(Cells(ListCell.Of(text)).Skip(1));

        Assert.Equal((CellValues.InlineString, text.Replace("_x0041_", "_x005F_x0041_", StringComparison.Ordinal)), (cell.DataType!.Value, cell.InlineString!.InnerText));
        Assert.Null(cell.CellFormula);
    }

    [Theory]
    [InlineData(2023, 12, 31, "45291")]
    [InlineData(1900, 3, 1, "61")]
    public void A_day_is_a_day(int year, int month, int day, string number)
    {
        Cell cell = Assert.Single(Cells(ListCell.Of(new DateOnly(year, month, day))).Skip(1));

        Assert.Equal((null, number), (cell.DataType, cell.CellValue!.Text));
    }

    [Fact]
    public void A_day_that_workbooks_miscount_is_written_out() =>
        Assert.Equal("1900-02-28", Cells(ListCell.Of(new DateOnly(1900, 2, 28)))[1].InlineString!.InnerText);

    [Fact]
    public void A_text_too_long_for_a_cell_is_cut_where_it_can_be_seen() =>
        Assert.Equal(new string('字', 32_766) + "…", Cells(ListCell.Of(new string('字', 40_000)))[1].InlineString!.InnerText);

    [Fact]
    public void The_same_list_gives_the_same_bytes() => Assert.Equal(Workbook(ListCell.Of("甲")), Workbook(ListCell.Of("甲")));

    static string Csv(ListCell cell)
    {
        using MemoryStream made = new();
        ListCsv.Write(made, List(cell));
        return Encoding.UTF8.GetString(made.ToArray()).Split("\r\n", 2)[1][..^2];
    }

    static Cell[] Cells(ListCell cell)
    {
        using SpreadsheetDocument file = SpreadsheetDocument.Open(new MemoryStream(Workbook(cell)), isEditable: false);
        return [.. file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>()];
    }

    static byte[] Workbook(ListCell cell)
    {
        using MemoryStream made = new();
        ListWorkbook.Write(made, List(cell));
        return made.ToArray();
    }

    static ListTable List(ListCell cell) => new("清单", [new ListColumn("列", 1)], [[cell]]);
}
