using System.Xml;
using Lantu.Documents.Readers;
using Lantu.Documents.Readers.Excel;
using Lantu.Documents.Units;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Lists;

/// <summary>Reads the first sheet of a workbook that left as a list and comes back filled in. Columns are known by their names, in any order.</summary>
public static class ListWorkbookReader
{
    /// <summary>How much a workbook may hold; stated in docs/operations/limits.md.</summary>
    public static readonly ReaderLimits Limits = new() { FileBytes = 5_000_000, UnpackedBytes = 50_000_000, Rows = 20_000, Characters = 4_000_000 };

    /// <summary>Reads it.</summary>
    /// <param name="content">The file.</param>
    /// <param name="columns">The columns that it must have.</param>
    public static ListReading Read(byte[] content, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(columns);

        try
        {
            if (content.Length > Limits.FileBytes)
            {
                return Refused(WorkbookFaultKind.TooLarge);
            }

            ArchiveGuard.Check(content, "", Limits);
            using WorkbookParts parts = new(content);
            using XmlReader? strings = parts.Open(parts.SharedStrings);
            IReadOnlyList<string> shared = SharedStrings.Read(strings);
            using XmlReader? styles = parts.Open(parts.Styles);
            WorkbookSheet sheet = parts.Sheets[0];
            SheetReader reader = new(sheet.Name, shared, new CellFormats(styles), parts.From1904, new WorkbookBudget("", Limits));
            using XmlReader? xml = parts.Open(sheet.Path);
            reader.Read(xml);
            return Read(new SheetTable(sheet.Name, reader.Rows), columns, [.. reader.Findings.Where(finding => finding.Code == FindingCodes.FormulaError).Select(finding => new WorkbookFault(WorkbookFaultKind.FormulaError, sheet.Name, finding.Place?.Cell ?? "", finding.Arguments[0]))]);
        }
        catch (UnreadableDocumentException refused) when (refused.Refusal is DocumentRefusal.TooManyRows or DocumentRefusal.TooManyColumns or DocumentRefusal.TooMuchText or DocumentRefusal.TooLarge)
        {
            return Refused(WorkbookFaultKind.TooLarge);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // Whatever a broken file makes a library throw, whoever handed it in gets one sentence.
            return Refused(WorkbookFaultKind.NoWorkbook);
        }
    }

    static ListReading Read(SheetTable table, IReadOnlyList<string> columns, IReadOnlyList<WorkbookFault> errors)
    {
        List<WorkbookFault> faults = [.. errors, .. columns.Where(column => !table.Has(column)).Select(column => new WorkbookFault(WorkbookFaultKind.ColumnMissing, table.Name, "1", column))];
        return faults.Count > 0 ? new ListReading([], faults)
            : new ListReading([.. table.Rows.Select(row => new ListRow(columns.ToDictionary(column => column, column => (table.Text(row, column), table.Address(row, column)), StringComparer.Ordinal))).Where(row => row.Texts.Values.Any(cell => cell.Text is not null))], []);
    }

    static ListReading Refused(WorkbookFaultKind kind) => new([], [new WorkbookFault(kind)]);
}
