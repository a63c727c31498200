using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Excel = DocumentFormat.OpenXml.Spreadsheet;

namespace Lantu.Documents.Tests.Printed;

/// <summary>The files themselves: valid, the same each time, and set as official documents are.</summary>
public sealed class PrintedFileTests
{
    static readonly PlanDraft Sample = Corpus.Import(Corpus.Sample, Corpus.Beijing);

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task The_same_plan_gives_the_same_bytes(string form)
    {
        byte[] first = RoundTripTests.Print(Sample, form);

        // Times in an archive are stated to two seconds.
        await Task.Delay(2100, TestContext.Current.CancellationToken);

        Assert.Equal(first, RoundTripTests.Print(Corpus.Import(Corpus.Sample, Corpus.Beijing), form));
    }

    [Fact]
    public void Word_finds_nothing_to_mend()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(new MemoryStream(RoundTripTests.Print(Sample, "docx")), isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Excel_finds_nothing_to_mend()
    {
        using SpreadsheetDocument file = SpreadsheetDocument.Open(new MemoryStream(RoundTripTests.Print(Sample, "xlsx")), isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Word_has_the_notice_upright_and_each_annex_across_with_its_head_on_every_page()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(new MemoryStream(RoundTripTests.Print(Sample, "docx")), isEditable: false);
        Body body = file.MainDocumentPart!.Document!.Body!;

        SectionProperties[] sections = [.. body.Descendants<SectionProperties>()];
        Assert.Equal([false, true, true, true, true, true, true], sections.Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape));
        Assert.Equal((2098, 1474u, 1984, 1587u), sections[0].GetFirstChild<PageMargin>() is { } margin ? (margin.Top!.Value, margin.Right!.Value, margin.Bottom!.Value, margin.Left!.Value) : default);
        Assert.Equal(6, body.Elements<Table>().Count());
        Assert.All(body.Elements<Table>(), table => Assert.Single(table.Elements<TableRow>(), row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null));
        Assert.Equal(103 - Sample.Programmes.SelectMany(programme => programme.Tasks).Count(task => task.Measures.Count == 1), body.Descendants<VerticalMerge>().Count(merge => merge.Val?.Value == MergedCellValues.Restart) / 2);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("_x0041_")]
    [InlineData("2023-01-01")]
    [InlineData("a\u0001b\ud800")]
    public void What_looks_like_a_formula_is_text(string text)
    {
        PlanDraft draft = new()
        {
            Document = new DocumentHeader { Title = "任务分工" },
            Programmes = [new ProgrammeDraft { Annex = 1, Title = "任务分工", Columns = ["序号", "任务", "措施", "责任单位"], Tasks = [new TaskDraft { Number = "1", Title = text, Measures = [new MeasureDraft { Paragraphs = [text], Responsible = [new UnitReference { Text = text }] }] }] }],
        };

        byte[] printed = RoundTripTests.Print(draft, "xlsx");

        using SpreadsheetDocument file = SpreadsheetDocument.Open(new MemoryStream(printed), isEditable: false);
        Excel.Cell[] cells = [.. file.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Excel.Cell>())];
        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.All(cells.Where(cell => cell.HasChildren), cell => Assert.Equal(Excel.CellValues.InlineString, cell.DataType!.Value));
        string shown = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
        Assert.Equal([shown], Corpus.Interpret(printed, "plan.xlsx", UnitDirectory.Empty).Programmes.Single().Tasks.Single().Measures.Single().Paragraphs);
        Assert.Equal([shown], Corpus.Interpret(RoundTripTests.Print(draft, "docx"), "plan.docx", UnitDirectory.Empty).Programmes.Single().Tasks.Single().Measures.Single().Paragraphs);
    }

    [Fact]
    public void A_sheet_prints_on_A4_across_with_its_head_on_every_page()
    {
        using SpreadsheetDocument file = SpreadsheetDocument.Open(new MemoryStream(RoundTripTests.Print(Sample, "xlsx")), isEditable: false);
        Excel.Workbook book = file.WorkbookPart!.Workbook!;

        Assert.Equal(["通知", "附件1", "附件2", "附件3", "附件4", "附件5", "附件6"], book.Descendants<Excel.Sheet>().Select(sheet => sheet.Name!.Value!));
        Assert.Equal([.. Enumerable.Range(1, 6).Select(i => $"'附件{i}'!$3:$3")], book.Descendants<Excel.DefinedName>().Select(name => name.Text));
        Excel.Worksheet annex = ((WorksheetPart)file.WorkbookPart.GetPartById("sheet2")).Worksheet!;
        Excel.PageSetup page = annex.GetFirstChild<Excel.PageSetup>()!;
        Assert.Equal((9u, Excel.OrientationValues.Landscape, 1u, 0u), (page.PaperSize!.Value, page.Orientation!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
        Assert.NotEmpty(annex.Descendants<Excel.MergeCell>());
    }

    [Fact]
    public void A_plan_with_nothing_in_it_can_be_printed()
    {
        PlanDraft empty = new() { Document = new DocumentHeader() };

        Assert.Empty(Corpus.Interpret(RoundTripTests.Print(empty, "docx"), "plan.docx", UnitDirectory.Empty).Programmes);
        Assert.Empty(Corpus.Interpret(RoundTripTests.Print(empty, "xlsx"), "plan.xlsx", UnitDirectory.Empty).Programmes);
    }
}
