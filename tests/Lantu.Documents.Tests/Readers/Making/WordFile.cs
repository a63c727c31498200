namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>Word files from the XML of their body, with further parts where a test needs them.</summary>
static class WordFile
{
    const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        """;

    const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static byte[] Of(string body, params IReadOnlyList<WordPart> parts) => OfXml($"""<?xml version="1.0" encoding="UTF-8"?><w:document {Namespaces}><w:body>{body}</w:body></w:document>""", parts);

    public static byte[] OfXml(string document, params IReadOnlyList<WordPart> parts) => ZipParts.Of([
        ("[Content_Types].xml", $"""
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="html" ContentType="text/html"/>
            <Override PartName="/word/document.xml" ContentType="{Types}document.main+xml"/>{string.Concat(parts.Where(part => part.Type.Length > 0).Select(part => $"""<Override PartName="/word/{part.Name}" ContentType="{part.Type}"/>"""))}</Types>
            """),
        ("_rels/.rels", Relationships("""<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>""")),
        ("word/_rels/document.xml.rels", Relationships(string.Concat(parts.Where(part => part.Relation.Length > 0).Select((part, i) => $"""<Relationship Id="p{i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{part.Relation}" Target="{part.Name}"{(part.Content.Length == 0 ? """ TargetMode="External" """ : "")}/>""")))),
        .. parts.Where(part => part.Content.Length > 0).Select(part => ("word/" + part.Name, part.Content)),
        ("word/document.xml", document),
    ]);

    public static WordPart Numbering(string xml) => new("numbering.xml", "numbering", Types + "numbering+xml", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    public static WordPart Styles(string xml) => new("styles.xml", "styles", Types + "styles+xml", $"<w:styles {Namespaces}>{xml}</w:styles>");

    public static WordPart Footnotes(string xml) => new("footnotes.xml", "footnotes", Types + "footnotes+xml", $"<w:footnotes {Namespaces}>{xml}</w:footnotes>");

    public static string Table(params IReadOnlyList<string> rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    /// <summary>A row; a cell that is no XML is text.</summary>
    public static string Row(params IReadOnlyList<string> cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith('<') ? cell : Cell(cell)))}</w:tr>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith('<') ? content : Paragraph(content))}</w:tc>";

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    static string Relationships(string content) => $"""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{content}</Relationships>""";
}
