using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lantu.Documents.Printed;
using Lantu.Documents.Printed.Excel;

namespace Lantu.Documents.Lists;

/// <summary>Writes lists as a workbook, a sheet each that can be filtered at once; the same lists give the same bytes.</summary>
public static class ListWorkbook
{
    const string RefusedInName = "[]:*?/\\'";
    const int LongestName = 31;

    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Stream stream, ListTable list) => Write(stream, [list]);

    /// <summary>Writes a workbook with a sheet for each list; the stream stays open.</summary>
    public static void Write(Stream stream, IReadOnlyList<ListTable> lists)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(lists);

        using MemoryStream made = new();
        using (SpreadsheetDocument file = SpreadsheetDocument.Create(made, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = file.AddWorkbookPart();
            file.ChangeIdOfPart(book, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = ExcelStyles.Create();
            Sheets sheets = new();
            DefinedNames names = new();
            for (int i = 0; i < lists.Count; i++)
            {
                ListSheet sheet = new(lists[i]);
                string id = FormattableString.Invariant($"sheet{i + 1}");
                string name = NameOf(lists[i].Title);
                book.AddNewPart<WorksheetPart>(id).Worksheet = sheet.Create();
                sheets.Append(new Sheet { Name = name, SheetId = (uint)(i + 1), Id = id });
                names.Append(
                    new DefinedName($"'{name}'!{sheet.FixedArea}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)i, Hidden = true },
                    new DefinedName($"'{name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
            }

            book.Workbook = new Workbook(sheets, names);
        }

        FixedArchive.Repack(made, stream);
    }

    static string NameOf(string title) =>
        string.Concat(title.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && !RefusedInName.Contains(c, StringComparison.Ordinal)).Take(LongestName)) is { Length: > 0 } name ? name : "Sheet1";
}
