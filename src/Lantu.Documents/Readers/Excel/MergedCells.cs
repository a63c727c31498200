using System.IO.Compression;
using System.Xml;

namespace Lantu.Documents.Readers.Excel;

/// <summary>The merged ranges of a workbook's sheets, read from the sheets' own XML with document types prohibited.</summary>
sealed class MergedCells
{
    static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    readonly Dictionary<(string Sheet, int Row, int Column), (int Width, int Height)> _origins = [];
    readonly HashSet<(string Sheet, int Row, int Column)> _covered = [];

    public static MergedCells Read(byte[] content)
    {
        MergedCells merged = new();
        using ZipArchive archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        foreach ((string name, string path) in SheetPaths(archive))
        {
            if (archive.GetEntry(path) is { } entry)
            {
                using Stream stream = entry.Open();
                merged.ReadSheet(name, stream);
            }
        }

        return merged;
    }

    /// <summary>The width and height of the cell, and whether another cell covers it.</summary>
    public (int Width, int Height, bool Covered) At(string sheet, int row, int column) =>
        _covered.Contains((sheet, row, column)) ? (1, 1, true)
        : _origins.TryGetValue((sheet, row, column), out (int Width, int Height) size) ? (size.Width, size.Height, false)
        : (1, 1, false);

    void ReadSheet(string sheet, Stream stream)
    {
        using XmlReader xml = XmlReader.Create(stream, Safe);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetData" })
            {
                xml.Skip();
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && xml.GetAttribute("ref")?.Split(':') is [var from, var to])
            {
                Merge(sheet, Address(from), Address(to));
            }
        }
    }

    void Merge(string sheet, (int Row, int Column) from, (int Row, int Column) to)
    {
        int height = to.Row - from.Row + 1;
        int width = to.Column - from.Column + 1;
        if (height is < 1 or > 5_000 || width is < 1 or > 200)
        {
            return;
        }

        _origins[(sheet, from.Row, from.Column)] = (width, height);
        for (int row = from.Row; row <= to.Row; row++)
        {
            for (int column = from.Column; column <= to.Column; column++)
            {
                if (row != from.Row || column != from.Column)
                {
                    _covered.Add((sheet, row, column));
                }
            }
        }
    }

    static (int Row, int Column) Address(string reference)
    {
        int column = 0;
        int row = 0;
        foreach (char c in reference)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                column = Math.Min((column * 26) + c - 'A' + 1, 20_000);
            }
            else if (char.IsAsciiDigit(c))
            {
                row = Math.Min((row * 10) + c - '0', 2_000_000);
            }
        }

        return (row - 1, column - 1);
    }

    static List<(string Name, string Path)> SheetPaths(ZipArchive archive)
    {
        Dictionary<string, string> targets = new(StringComparer.Ordinal);
        foreach ((string id, string target) in Attributes(archive, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "Target"))
        {
            targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return [.. Attributes(archive, "xl/workbook.xml", "sheet", "name", "id").Where(sheet => targets.ContainsKey(sheet.Second)).Select(sheet => (sheet.First, targets[sheet.Second]))];
    }

    static List<(string First, string Second)> Attributes(ZipArchive archive, string path, string element, string first, string second)
    {
        List<(string, string)> found = [];
        if (archive.GetEntry(path) is not { } entry)
        {
            return found;
        }

        using Stream stream = entry.Open();
        using XmlReader xml = XmlReader.Create(stream, Safe);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
            {
                string one = "";
                string two = "";
                while (xml.MoveToNextAttribute())
                {
                    one = xml.LocalName == first ? xml.Value : one;
                    two = xml.LocalName == second ? xml.Value : two;
                }

                found.Add((one, two));
            }
        }

        return found;
    }
}
