using System.IO.Compression;
using System.Xml;

namespace Lantu.Documents.Readers.Excel;

/// <summary>The parts of a workbook and how they belong together, read with document types prohibited and nothing fetched.</summary>
sealed class WorkbookParts : IDisposable
{
    static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, CloseInput = true };

    readonly ZipArchive _archive;
    readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookParts(byte[] content)
    {
        _archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in _archive.Entries)
        {
            _entries.TryAdd(entry.FullName, entry);
        }

        Dictionary<string, (string Type, string Path)> related = Related();
        SharedStrings = related.Values.FirstOrDefault(part => part.Type == "sharedStrings").Path;
        Styles = related.Values.FirstOrDefault(part => part.Type == "styles").Path;
        Sheets = [.. SheetList(related)];
    }

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>Path of the shared strings, where there are any.</summary>
    public string? SharedStrings { get; }

    public string? Styles { get; }

    /// <summary>Whether days count from 1904, as older Apple programs do.</summary>
    public bool From1904 { get; private set; }

    /// <summary>A reader of a part's XML; of a part that is missing, nothing.</summary>
    public XmlReader? Open(string? path) => path is not null && _entries.TryGetValue(path, out ZipArchiveEntry? entry) ? XmlReader.Create(entry.Open(), Safe) : null;

    public void Dispose() => _archive.Dispose();

    IEnumerable<WorkbookSheet> SheetList(Dictionary<string, (string Type, string Path)> related)
    {
        using XmlReader? xml = Open("xl/workbook.xml");
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                From1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && related.TryGetValue(Relation(xml), out (string Type, string Path) part) && part.Type == "worksheet")
            {
                yield return new WorkbookSheet(xml.GetAttribute("name") ?? "", part.Path, xml.GetAttribute("state") is "hidden" or "veryHidden");
            }
        }
    }

    // The namespace of the attribute differs between the two variants of the format.
    static string Relation(XmlReader sheet)
    {
        for (bool more = sheet.MoveToFirstAttribute(); more; more = sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName == "id" && sheet.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                string id = sheet.Value;
                sheet.MoveToElement();
                return id;
            }
        }

        sheet.MoveToElement();
        return "";
    }

    Dictionary<string, (string Type, string Path)> Related()
    {
        Dictionary<string, (string, string)> found = new(StringComparer.Ordinal);
        using XmlReader? xml = Open("xl/_rels/workbook.xml.rels");
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
            {
                string type = xml.GetAttribute("Type") ?? "";
                found.TryAdd(id, (type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : "xl/" + target.Replace("./", "", StringComparison.Ordinal)));
            }
        }

        return found;
    }
}
