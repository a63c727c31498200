using System.Xml;
using Lantu.Documents.Readers;
using Lantu.Documents.Readers.Excel;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Lists;

/// <summary>The sheets of a workbook as tables, in their order; of several of one name the first.</summary>
sealed class SheetTables
{
    SheetTables(IReadOnlyList<SheetTable> tables, IReadOnlyList<(string Sheet, string Cell, string Error)> errors) => (All, Errors) = (tables, errors);

    public IReadOnlyList<SheetTable> All { get; }

    /// <summary>Cells that hold a formula's error.</summary>
    public IReadOnlyList<(string Sheet, string Cell, string Error)> Errors { get; }

    /// <summary>Reads a workbook.</summary>
    /// <param name="content">The file.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <exception cref="SheetsRefusedException">It is no workbook that can be read, or too large.</exception>
    public static SheetTables Read(byte[] content, ReaderLimits limits)
    {
        if (content.Length > limits.FileBytes)
        {
            throw new SheetsRefusedException(isTooLarge: true, null);
        }

        try
        {
            ArchiveGuard.Check(content, "", limits);
            SheetTables tables = ReadSheets(content, limits);
            return tables.All.Count > 0 ? tables : throw new SheetsRefusedException(isTooLarge: false, null);
        }
        catch (UnreadableDocumentException refused) when (refused.Refusal is DocumentRefusal.TooManyRows or DocumentRefusal.TooManyColumns or DocumentRefusal.TooMuchText or DocumentRefusal.TooLarge)
        {
            throw new SheetsRefusedException(isTooLarge: true, refused);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException and not SheetsRefusedException)
        {
            // Whatever a broken file makes a library throw, whoever handed it in gets one sentence.
            throw new SheetsRefusedException(isTooLarge: false, broken);
        }
    }

    static SheetTables ReadSheets(byte[] content, ReaderLimits limits)
    {
        using WorkbookParts parts = new(content);
        using XmlReader? strings = parts.Open(parts.SharedStrings);
        IReadOnlyList<string> shared = SharedStrings.Read(strings);
        using XmlReader? styles = parts.Open(parts.Styles);
        CellFormats formats = new(styles);
        WorkbookBudget budget = new("", limits);
        List<SheetTable> tables = [];
        List<(string, string, string)> errors = [];
        foreach (WorkbookSheet sheet in parts.Sheets)
        {
            SheetReader reader = new(sheet.Name, shared, formats, parts.From1904, budget);
            using XmlReader? xml = parts.Open(sheet.Path);
            reader.Read(xml);
            string name = sheet.Name.Trim();
            if (tables.TrueForAll(table => table.Name != name))
            {
                tables.Add(new SheetTable(name, reader.Rows));
                errors.AddRange(reader.Findings.Where(finding => finding.Code == FindingCodes.FormulaError).Select(finding => (name, finding.Place?.Cell ?? "", finding.Arguments[0])));
            }
        }

        return new SheetTables(tables, errors);
    }
}
