using System.Globalization;

namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>Workbooks from the XML of their sheets.</summary>
static class ExcelFile
{
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string sheet, string shared = "", string styles = "") => Of([("Sheet1", sheet, "")], shared, styles);

    /// <param name="sheets">Name, inner XML and further attributes of each.</param>
    /// <param name="shared">The shared strings.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="properties">What stands before the list of sheets.</param>
    public static byte[] Of(IReadOnlyList<(string Name, string Xml, string Attributes)> sheets, string shared = "", string styles = "", string properties = "") => ZipParts.Of([
        ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}">{properties}<sheets>{string.Concat(sheets.Select((sheet, i) => $"""<sheet name="{sheet.Name}" sheetId="{i + 1}" {sheet.Attributes} r:id="r{i}"/>"""))}</sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(sheets.Select((_, i) => $"""<Relationship Id="r{i}" Type="{Relations}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>"""))}<Relationship Id="s" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="{Relations}/styles" Target="styles.xml"/></Relationships>"""),
        .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"""<worksheet xmlns="{Main}">{sheet.Xml}</worksheet>""")),
        ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{shared}</sst>"""),
        ("xl/styles.xml", $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>"""),
    ]);

    public static string Data(params IReadOnlyList<string> rows) => $"<sheetData>{string.Concat(rows)}</sheetData>";

    /// <summary>A row; a cell that is no XML is text.</summary>
    public static string Row(int number, params IReadOnlyList<string> cells) =>
        $"""<row r="{number.ToString(CultureInfo.InvariantCulture)}">{string.Concat(cells.Select((cell, i) => cell.StartsWith('<') ? cell : Text(((char)('A' + i)).ToString() + number.ToString(CultureInfo.InvariantCulture), cell)))}</row>""";

    public static string Text(string address, string text) => $"""<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>""";
}
