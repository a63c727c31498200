using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lantu.Documents.Units;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Printed;

/// <summary>A directory's workbook: unchanged it reads as unchanged, changed as what was changed, and what is wrong is told by its cell.</summary>
public sealed class DirectoryWorkbookTests
{
    const int Revision = 7;

    static readonly DirectoryState State = new(
        new UnitDirectory(
            "云州市",
            [
                new Unit { Number = 1, Name = "市生态环境局", FullName = "云州市生态环境局", Kind = UnitKind.Department, Aliases = [new UnitName("环境局"), new UnitName("市环保局", new DateOnly(2018, 11, 30)) { WasOwn = true, FullName = "云州市环境保护局" }] },
                new Unit { Number = 2, Name = "=市气象台", Kind = UnitKind.National, Parent = "市生态环境局" },
                new Unit { Number = 4, Name = "甲区政府", Kind = UnitKind.District, Tile = new MapTile(1, 2), ValidFrom = new DateOnly(1890, 5, 6), ValidTo = new DateOnly(2024, 12, 31), SucceededBy = "乙区政府" },
                new Unit { Number = 5, Name = "乙区政府", Kind = UnitKind.District, ValidFrom = new DateOnly(2020, 2, 29) },
                new Unit { Number = 6, Name = "市科委、园区管委会", Kind = UnitKind.Other, Aliases = [new UnitName("_x0041_科"), new UnitName("2024")] },
            ],
            [new UnitGroup { Name = "各区政府", Aliases = ["各区", "全部区"], MembersOfKind = UnitKind.District, OnlyIfNamed = ["甲区政府"] }, new UnitGroup { Name = "专班", Members = ["市科委、园区管委会", "=市气象台"] }, new UnitGroup { Name = "相关单位" }],
            ["没设"]),
        [
            new UnitContact { Number = 2, Unit = 1, Role = ContactRole.Leader, Name = "+张三", Post = "-副局长", Telephone = "010-1234 5678", Email = "@a", From = new DateOnly(2024, 1, 1), To = new DateOnly(2024, 6, 30) },
            new UnitContact { Number = 3, Unit = 5, Role = ContactRole.Liaison, Name = "李四", Telephone = "01012345678" },
        ]);

    [Fact]
    public void Unchanged_it_changes_nothing()
    {
        DirectoryReading reading = Read(_ => { });

        Assert.Empty(reading.Faults);
        Assert.True(DirectoryDifference.Between(State, reading.After!).IsNone);
        Assert.Equal(State.Units.Find(4)!.Tile, reading.After!.Units.Find(4)!.Tile);
        Assert.Equal(State.Units.LookalikePairs, reading.After.Units.LookalikePairs);
    }

    [Fact]
    public void No_text_is_a_formula()
    {
        using SpreadsheetDocument book = SpreadsheetDocument.Open(new MemoryStream(Made()), false);

        Assert.Empty(book.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()));
        Assert.Contains("=市气象台", book.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).Where(cell => cell.DataType?.Value == CellValues.InlineString).Select(cell => cell.InnerText));
    }

    [Fact]
    public void What_is_changed_reads_as_that()
    {
        DirectoryReading reading = Read(book =>
        {
            Set(book, "单位", "B2", "市绿色局");
            Set(book, "单位", "F5", "２０２０年３月１日");
            SetNumber(book, "单位", "G6", new DateOnly(2026, 1, 31).ToDateTime(default).ToOADate());
            Set(book, "单位", "H6", "市生态环境局"); // The old name of a unit renamed above still points to it.
            Set(book, "单位", "A7", null);
            Set(book, "单位", "B7", "丙区政府");
            Set(book, "单位", "D7", "District");
            Set(book, "其他名称", "A6", null);
            Set(book, "其他名称", "B6", "丙区政府");
            Set(book, "其他名称", "C6", "丙区");
            Set(book, "联系人", "A2", "２");
            Set(book, "联系人", "G2", "０１０");
        });

        Assert.Empty(reading.Faults);
        DirectoryDifference difference = DirectoryDifference.Between(State, reading.After!);
        Assert.Equal([(1, UnitChangeKind.Renamed), (2, UnitChangeKind.Changed), (5, UnitChangeKind.Changed), (6, UnitChangeKind.Ended), (7, UnitChangeKind.Added)], difference.Units.Select(change => (change.Entry.Unit.Number, change.Kind)));
        Assert.Equal(("市绿色局", new DateOnly(2026, 1, 31), "市绿色局"), (reading.After!.Unit(2).Parent, reading.After.Unit(6).ValidTo, reading.After.Unit(6).SucceededBy));
        Assert.Equal(new DateOnly(2020, 3, 1), reading.After.Unit(5).ValidFrom);
        Assert.Equal("丙区", Assert.Single(reading.After.Unit(7).Aliases).Name);
        Assert.Equal("０１０", reading.After.Contacts[0].Telephone);
    }

    [Theory]
    [InlineData("单位", "A2", "99", WorkbookFaultKind.NoNumber, "A2")]
    [InlineData("单位", "A2", "甲", WorkbookFaultKind.NoNumber, "A2")]
    [InlineData("单位", "A3", "1", WorkbookFaultKind.DoubledNumber, "A3")]
    [InlineData("单位", "B3", null, WorkbookFaultKind.NameMissing, "B3")]
    [InlineData("单位", "D3", "某类", WorkbookFaultKind.NoKind, "D3")]
    [InlineData("单位", "D3", null, WorkbookFaultKind.NoKind, "D3")]
    [InlineData("单位", "F5", "2020年2月30日", WorkbookFaultKind.NoDay, "F5")]
    [InlineData("单位", "F5", "去年", WorkbookFaultKind.NoDay, "F5")]
    [InlineData("单位", "E3", "无此局", WorkbookFaultKind.Faulty, "B3")]
    [InlineData("单位", "E2", "=市气象台", WorkbookFaultKind.Faulty, "B3")]
    [InlineData("单位", "G5", "2019-01-01", WorkbookFaultKind.Faulty, "B5")]
    [InlineData("单位", "A1", "号码", WorkbookFaultKind.ColumnMissing, "1")]
    [InlineData("其他名称", "A2", "98", WorkbookFaultKind.NoSuchUnit, "A2")]
    [InlineData("其他名称", "C2", "乙区政府", WorkbookFaultKind.Faulty, "B5")]
    [InlineData("其他名称", "E3", "也许", WorkbookFaultKind.NoAnswer, "E3")]
    [InlineData("单位组", "D3", "无此局", WorkbookFaultKind.Faulty, "A3")]
    [InlineData("单位组", "A3", "各区政府", WorkbookFaultKind.DoubledGroup, "")]
    [InlineData("联系人", "D2", "司机", WorkbookFaultKind.NoRole, "D2")]
    [InlineData("联系人", "E2", null, WorkbookFaultKind.NameMissing, "E2")]
    [InlineData("联系人", "J2", "2023-01-01", WorkbookFaultKind.Faulty, "E2")]
    [InlineData("联系人", "A3", "2", WorkbookFaultKind.NoNumber, "A3")] // A contact of another unit.
    [InlineData("名录", "B2", "北京市", WorkbookFaultKind.OtherPlace, "")]
    [InlineData("名录", "B3", "6", WorkbookFaultKind.OtherEdition, "")]
    public void What_is_wrong_is_told_by_its_cell(string sheet, string cell, string? text, WorkbookFaultKind kind, string at)
    {
        DirectoryReading reading = Read(book => Set(book, sheet, cell, text));

        Assert.Null(reading.After);
        Assert.Contains(reading.Faults, fault => fault.Kind == kind && fault.Cell == at);
    }

    [Fact]
    public void A_row_that_is_gone_is_told_and_so_is_a_sheet()
    {
        DirectoryReading gone = Read(book => Row(book, "单位", 4).Remove());
        DirectoryReading without = Read(book => book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().First(sheet => sheet.Name == "联系人").Remove());

        Assert.Contains(gone.Faults, fault => fault is { Kind: WorkbookFaultKind.RowGone, Argument: "4 甲区政府" });
        Assert.Equal((WorkbookFaultKind.SheetMissing, "联系人"), (Assert.Single(without.Faults).Kind, without.Faults[0].Argument));
    }

    [Fact]
    public void A_contact_whose_row_is_gone_is_gone()
    {
        DirectoryReading reading = Read(book => Row(book, "联系人", 2).Remove());

        Assert.Equal([3], reading.After!.Contacts.Select(contact => contact.Number));
    }

    [Fact]
    public void What_is_no_workbook_is_refused()
    {
        using MemoryStream word = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(word, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new DocumentFormat.OpenXml.Wordprocessing.Body());
        }

        foreach (byte[] content in (byte[][])[[], "单位"u8.ToArray(), word.ToArray(), Made()[..200]])
        {
            Assert.Equal([WorkbookFaultKind.NoWorkbook], DirectoryWorkbookReader.Read(content, State, Revision).Faults.Select(fault => fault.Kind));
        }

        Assert.Equal([WorkbookFaultKind.TooLarge], DirectoryWorkbookReader.Read(new byte[DirectoryWorkbookReader.Limits.FileBytes + 1], State, Revision).Faults.Select(fault => fault.Kind));
    }

    [Fact]
    public void A_row_too_many_is_refused()
    {
        DirectoryReading reading = Read(book =>
        {
            SheetData rows = Sheet(book, "单位").GetFirstChild<SheetData>()!;
            for (int i = 0; i < DirectoryWorkbookReader.Limits.Rows; i++)
            {
                rows.Append(new Row(new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text("局")) }));
            }
        });

        Assert.Equal([WorkbookFaultKind.TooLarge], reading.Faults.Select(fault => fault.Kind));
    }

    static byte[] Made()
    {
        using MemoryStream made = new();
        DirectoryWorkbook.Write(made, State, Revision);
        return made.ToArray();
    }

    static DirectoryReading Read(Action<SpreadsheetDocument> change)
    {
        using MemoryStream content = new();
        content.Write(Made());
        using (SpreadsheetDocument book = SpreadsheetDocument.Open(content, true))
        {
            change(book);
        }

        return DirectoryWorkbookReader.Read(content.ToArray(), State, Revision);
    }

    static Worksheet Sheet(SpreadsheetDocument book, string name) =>
        ((WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().First(sheet => sheet.Name == name).Id!)).Worksheet!;

    static Row Row(SpreadsheetDocument book, string sheet, uint number)
    {
        SheetData rows = Sheet(book, sheet).GetFirstChild<SheetData>()!;
        return rows.Elements<Row>().FirstOrDefault(row => row.RowIndex?.Value == number) ?? rows.AppendChild(new Row { RowIndex = number });
    }

    static Cell Cell(SpreadsheetDocument book, string sheet, string address)
    {
        Row row = Row(book, sheet, uint.Parse(address.AsSpan(1), CultureInfo.InvariantCulture));
        return row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference == address) ?? row.AppendChild(new Cell { CellReference = address });
    }

    static void Set(SpreadsheetDocument book, string sheet, string address, string? text)
    {
        Cell cell = Cell(book, sheet, address);
        cell.RemoveAllChildren();
        cell.DataType = null;
        if (text is not null)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text));
        }
    }

    static void SetNumber(SpreadsheetDocument book, string sheet, string address, double number)
    {
        Cell cell = Cell(book, sheet, address);
        cell.RemoveAllChildren();
        cell.DataType = null;
        cell.StyleIndex = Cell(book, "单位", "F5").StyleIndex;
        cell.CellValue = new CellValue(number);
    }
}
