using System.Globalization;
using System.Xml;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers.Excel;

/// <summary>Streams a sheet: only cells that show something are kept, so that a sheet formatted to its last row costs no memory.</summary>
sealed class SheetReader(string sheet, IReadOnlyList<string> shared, CellFormats formats, bool from1904, WorkbookBudget budget)
{
    readonly List<SheetRow> _rows = [];
    readonly List<MergedRange> _merged = [];
    readonly List<Finding> _findings = [];
    int _row;
    int _column;
    int _hiddenRows;
    bool _isHidden;
    List<SheetCell> _cells = [];

    public IReadOnlyList<SheetRow> Rows => _rows;

    public IReadOnlyList<MergedRange> Merged => _merged;

    public IReadOnlyList<Finding> Findings => _findings;

    public void Read(XmlReader? xml)
    {
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    CloseRow();
                    _row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : _row + 1;
                    _isHidden = xml.GetAttribute("hidden") is "1" or "true";
                    _column = -1;
                    break;
                case "c":
                    ReadCell(xml);
                    break;
                case "mergeCell" when xml.GetAttribute("ref")?.Split(':') is [var from, var to] && CellAddress.Parse(from) is { } first && CellAddress.Parse(to) is { } last:
                    _merged.Add(new MergedRange(first.Row, first.Column, last.Row, last.Column));
                    break;
                default:
                    break;
            }
        }

        CloseRow();
        if (_hiddenRows > 0)
        {
            Add(FindingCodes.HiddenRows, new SourcePlace { Sheet = sheet, Cell = "A1" }, _hiddenRows.ToString(CultureInfo.InvariantCulture));
        }
    }

    void ReadCell(XmlReader xml)
    {
        (_row, _column) = CellAddress.Parse(xml.GetAttribute("r")) is { } address ? (address.Row, address.Column) : (_row, _column + 1);
        string type = xml.GetAttribute("t") ?? "n";
        NumberFormat format = formats.Of(xml.GetAttribute("s"));
        (string? value, string formula) = Content(xml);
        SourcePlace place = new() { Sheet = sheet, Cell = CellAddress.Write(_row, _column) };
        if (type == "e" || (value is null && formula.Length > 0))
        {
            value ??= "=" + formula;
            Add(FindingCodes.FormulaError, place, value);
        }

        string text = value is null ? "" : type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < shared.Count ? shared[index] : "",
            "n" => format.Show(value, from1904),
            "b" => value == "1" ? "TRUE" : "FALSE",
            "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => value,
        };
        if (!string.IsNullOrWhiteSpace(text))
        {
            budget.CountText(text.Length, place);
            budget.CheckColumn(_column, place);
            _cells.Add(new SheetCell(_column, text));
        }
    }

    // Value and formula of the cell; the reader ends on the cell's end.
    static (string? Value, string Formula) Content(XmlReader xml)
    {
        string? value = null;
        string formula = "";
        int depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return (value, formula);
        }

        string inside = "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                value = SharedStrings.Text(xml);
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                inside = xml.IsEmptyElement ? "" : xml.LocalName;
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                value = inside == "v" ? value + xml.Value : value;
                formula = inside == "f" ? formula + xml.Value : formula;
            }
        }

        return (value, formula);
    }

    void CloseRow()
    {
        if (_cells.Count == 0)
        {
            return;
        }

        budget.CountRow(new SourcePlace { Sheet = sheet, Cell = CellAddress.Write(_row, 0) });
        _hiddenRows += _isHidden ? 1 : 0;
        _rows.Add(new SheetRow(_row, _cells));
        _cells = [];
    }

    void Add(string code, SourcePlace place, string argument) =>
        _findings.Add(new Finding { Code = code, Severity = FindingSeverity.Warning, Place = place, Arguments = [argument] });
}
