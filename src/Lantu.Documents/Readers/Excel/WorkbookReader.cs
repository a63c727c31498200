using System.Text.RegularExpressions;
using System.Xml;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers.Excel;

/// <summary>Reads a workbook: each sheet that is shown is a grid under a paragraph with the sheet's name.</summary>
static partial class WorkbookReader
{
    const int ShortestTitle = 5;

    public static SourceDocument Read(byte[] content, string name, ReaderLimits limits)
    {
        List<Block> blocks = [];
        List<Finding> findings = [];
        using WorkbookParts parts = new(content);
        IReadOnlyList<string> shared = ReadShared(parts);
        CellFormats formats = ReadFormats(parts);
        WorkbookBudget budget = new(name, limits);
        List<(string Name, IReadOnlyList<Block> Blocks)> sheets = [];
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
            sheets.Add((sheet.Name, [.. TitleRows.Lift(grid)]));
        }

        foreach ((string sheet, IReadOnlyList<Block> read) in sheets)
        {
            if (!IsDefaultName(sheet) && !(TitleOf(sheet, read) is { } title && sheets.TrueForAll(other => other.Name == sheet || TitleOf(other.Name, other.Blocks) != title)))
            {
                blocks.Add(new Paragraph(read[0].Place, sheet) { HeadingLevel = 2 });
            }

            blocks.AddRange(read);
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

    // A sheet that prints a title of its own is called by it; its name would only be put before it. Where sheets share a title, their names tell them
    // apart; a number before a name is a section's or an annex's.
    static string? TitleOf(string sheet, IReadOnlyList<Block> blocks) =>
        Numbered().IsMatch(sheet) ? null : blocks.TakeWhile(block => block is Paragraph).Cast<Paragraph>().Select(paragraph => paragraph.Text).FirstOrDefault(text => text.Length > Math.Max(sheet.Length, ShortestTitle) && !NoTitle().IsMatch(text));

    static bool IsDefaultName(string sheet) =>
        sheet.StartsWith("Sheet", StringComparison.OrdinalIgnoreCase) || sheet.StartsWith("工作表", StringComparison.Ordinal);

    [GeneratedRegex("""^(?:附\s*(?:件|表|录)|第?[一二三四五六七八九十0-9０-９]+[、．.章节部]|[（(][一二三四五六七八九十0-9０-９]+[)）])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Numbered();

    // What stands above a table and is no title: the annex's number, a unit of measure, who filled it in, a sentence, a day.
    [GeneratedRegex("""^附\s*(?:件|表|录)|[:：。]|[年月日]$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NoTitle();
}
