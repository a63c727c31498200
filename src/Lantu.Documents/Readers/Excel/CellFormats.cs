using System.Globalization;
using System.Xml;

namespace Lantu.Documents.Readers.Excel;

/// <summary>The number format of each cell style of a workbook.</summary>
sealed class CellFormats
{
    readonly List<NumberFormat> _formats = [];

    public CellFormats(XmlReader? xml)
    {
        Dictionary<int, NumberFormat> custom = [];
        bool inCells = false;
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.NodeType == XmlNodeType.Element;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(xml.GetAttribute("numFmtId")) is { } id && xml.GetAttribute("formatCode") is { } code)
            {
                custom.TryAdd(id, NumberFormat.Of(code));
            }
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                int format = Number(xml.GetAttribute("numFmtId")) ?? 0;
                _formats.Add(custom.GetValueOrDefault(format) ?? NumberFormat.BuiltIn(format));
            }
        }
    }

    public NumberFormat Of(string? style) => Number(style) is { } index && index >= 0 && index < _formats.Count ? _formats[index] : NumberFormat.General;

    static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
