using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lantu.Documents.Drafts;

namespace Lantu.Documents.Printed.Excel;

/// <summary>
/// Writes a plan as a workbook in its printed form: a sheet for the notice, one for each annex, one for the table of the districts, each
/// printing on A4. Reading the workbook gives the plan again; the same plan gives the same bytes.
/// </summary>
public static class ExcelPrint
{
    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Stream stream, PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(draft);

        Write(stream, PrintedPlan.Of(draft).Parts.Select(part => SheetName.Choose(part, draft.Document.Attachments)));
    }

    /// <summary>Writes what one unit owes; the stream stays open.</summary>
    public static void Write(Stream stream, DutyList list)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);

        Write(stream, DutyTable.Of(list).Parts);
    }

    static void Write(Stream stream, IEnumerable<PrintedPart> printed)
    {
        using MemoryStream made = new();
        using (SpreadsheetDocument file = SpreadsheetDocument.Create(made, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = file.AddWorkbookPart();
            file.ChangeIdOfPart(book, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = ExcelStyles.Create();
            Sheets sheets = new();
            DefinedNames names = new();
            IReadOnlyList<PrintedPart> parts = [.. printed.DefaultIfEmpty(new PrintedPart("", [], null))];
            for (int i = 0; i < parts.Count; i++)
            {
                string id = FormattableString.Invariant($"sheet{i + 1}");
                string name = parts[i].Name.Length > 0 ? parts[i].Name : FormattableString.Invariant($"Sheet{i + 1}");
                ExcelSheet sheet = new(parts[i]);
                book.AddNewPart<WorksheetPart>(id).Worksheet = sheet.Create();
                sheets.Append(new Sheet { Name = name, SheetId = (uint)(i + 1), Id = id });
                if (sheet.HeadRow is int row)
                {
                    names.Append(new DefinedName(FormattableString.Invariant($"'{name}'!${row}:${row}")) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
                }
            }

            book.Workbook = names.HasChildren ? new Workbook(sheets, names) : new Workbook(sheets);
        }

        FixedArchive.Repack(made, stream);
    }
}
