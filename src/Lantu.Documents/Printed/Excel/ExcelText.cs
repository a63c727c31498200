using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Lantu.Documents.Printed.Excel;

/// <summary>Text in the way a workbook holds it.</summary>
static partial class ExcelText
{
    public static InlineString Of(string text) => new(new Text(Escape().Replace(XmlText.Of(text), "_x005F$0")) { Space = SpaceProcessingModeValues.Preserve });

    // The format takes _x0041_ for a character: where it is what was written, its first stroke is escaped.
    [GeneratedRegex("""_(?=x[0-9A-Fa-f]{4}_)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Escape();
}
