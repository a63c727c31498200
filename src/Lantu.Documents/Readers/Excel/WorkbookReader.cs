using System.Xml;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers.Excel;

/// <summary>Reads a workbook: each sheet that is shown is a grid under a paragraph with the sheet's name.</summary>
static class WorkbookReader
{
    public static SourceDocument Read(byte[] content, string name, ReaderLimits limits)
    {
        List<Block> blocks = [];
        List<Finding> findings = [];
        using WorkbookParts parts = new(content);
        IReadOnlyList<string> shared = ReadShared(parts);
        CellFormats formats = ReadFormats(parts);
        WorkbookBudget budget = new(name, limits);
        foreach (WorkbookSheet sheet in parts.Sheets)
        {
            if (sheet.IsHidden)
            {
                findings.Add(new Finding { Code = FindingCodes.HiddenSheet, Severity = FindingSeverity.Warning, Place = new SourcePlace { Sheet = sheet.Name }, Arguments = [sheet.Name] });
                continue;
            }

            SheetReader reader = new(sheet.Name, shared, formats, parts.From1904, budget);
            using XmlReader? xml = parts.Open(sheet.Path);
            reader.Read(xml);
            findings.AddRange(reader.Findings);
            if (reader.Rows.Count == 0)
            {
                continue;
            }

            Grid grid = SheetGrid.Make(reader, sheet.Name, findings) ?? throw DocumentReader.Refuse(DocumentRefusal.Damaged, name);
            if (!IsDefaultName(sheet.Name))
            {
                blocks.Add(new Paragraph(grid.Place, sheet.Name) { HeadingLevel = 2 });
            }

            blocks.AddRange(TitleRows.Lift(grid));
        }

        return new SourceDocument(name, SourceFormat.Excel, blocks, findings);
    }

    static IReadOnlyList<string> ReadShared(WorkbookParts parts)
    {
        using XmlReader? xml = parts.Open(parts.SharedStrings);
        return SharedStrings.Read(xml);
    }

    static CellFormats ReadFormats(WorkbookParts parts)
    {
        using XmlReader? xml = parts.Open(parts.Styles);
        return new CellFormats(xml);
    }

    static bool IsDefaultName(string sheet) =>
        sheet.StartsWith("Sheet", StringComparison.OrdinalIgnoreCase) || sheet.StartsWith("工作表", StringComparison.Ordinal);
}
