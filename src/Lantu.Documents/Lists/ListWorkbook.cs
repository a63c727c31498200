using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lantu.Documents.Printed;
using Lantu.Documents.Printed.Excel;

namespace Lantu.Documents.Lists;

/// <summary>Writes a list as a workbook of one sheet that can be filtered at once; the same list gives the same bytes.</summary>
public static class ListWorkbook
{
    const string RefusedInName = "[]:*?/\\'";
    const int LongestName = 31;

    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Stream stream, ListTable list)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);

        using MemoryStream made = new();
        using (SpreadsheetDocument file = SpreadsheetDocument.Create(made, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = file.AddWorkbookPart();
            file.ChangeIdOfPart(book, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = ExcelStyles.Create();
            ListSheet sheet = new(list);
            book.AddNewPart<WorksheetPart>("sheet1").Worksheet = sheet.Create();
            string name = NameOf(list.Title);
            book.Workbook = new Workbook(
                new Sheets(new Sheet { Name = name, SheetId = 1, Id = "sheet1" }),
                new DefinedNames(
                    new DefinedName($"'{name}'!{sheet.FixedArea}") { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true },
                    new DefinedName($"'{name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }

        FixedArchive.Repack(made, stream);
    }

    static string NameOf(string title) =>
        string.Concat(title.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && !RefusedInName.Contains(c, StringComparison.Ordinal)).Take(LongestName)) is { Length: > 0 } name ? name : "Sheet1";
}
