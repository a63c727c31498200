using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Lantu.Documents.Printed;
using Lantu.Documents.Printed.Excel;
using Lantu.Documents.Readers.Excel;

namespace Lantu.Documents.Lists;

/// <summary>The sheet of a list: its first row stays in view and on every printed page, each column can be filtered.</summary>
sealed class ListSheet(ListTable list)
{
    // The columns' widths together, in the format's measure; printed to the width of a page, letters keep nine tenths of their size.
    const double Width = 170;
    const double OfCharacter = 2;

    // More, no program takes in one cell.
    const int LongestText = 32_767;

    // Before this day the format counts a 29 February 1900 that never was.
    static readonly DateOnly FirstDay = new(1900, 3, 1);

    readonly double[] _widths = [.. list.Columns.Select(column => Math.Round(Width * column.Share / list.Columns.Sum(other => other.Share), 1))];

    string LastCell => CellAddress.Write(list.Rows.Count + 1, list.Columns.Count - 1);

    /// <summary>The cells with their names, in the form $A$1:$K$9.</summary>
    public string FixedArea => $"$A$1:${LastCell.TrimEnd([.. "0123456789"])}${list.Rows.Count + 1}";

    public Worksheet Create()
    {
        IReadOnlyList<IReadOnlyList<string>> texts = [[.. list.Columns.Select(column => column.Name)], .. list.Rows.Select(row => row.Select(cell => cell.Text).ToArray())];
        double[] heights = RowHeights.Of([.. texts.Select(row => row.Select((text, column) => new PrintedCell(column, text.Split('\n'))).ToArray())], [.. _widths.Select(width => (width - 1) / OfCharacter)]);
        SheetData rows = new(Row(1, heights[0], list.Columns.Select((column, i) => Cell(1, i, column.Name, ExcelStyles.ColumnName))));
        for (int i = 0; i < list.Rows.Count; i++)
        {
            int number = i + 2;
            rows.Append(Row(number, heights[i + 1], list.Rows[i].Select((cell, column) => Cell(number, column, cell))));
        }

        string area = $"A1:{LastCell}";
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(_widths.Select((width, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), CustomWidth = true, Width = width })),
            rows,
            new AutoFilter { Reference = area },
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.7, Header = 0.3, Footer = 0.4 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C— &P —")),
            new IgnoredErrors(new IgnoredError { NumberStoredAsText = true, SequenceOfReferences = new ListValue<StringValue> { InnerText = area } }));
    }

    static Row Row(int number, double height, IEnumerable<Cell> cells) => new(cells) { RowIndex = (uint)number, Height = height, CustomHeight = true };

    Cell Cell(int row, int column, ListCell cell) => cell.Day is { } day && day >= FirstDay
        ? new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate())) { CellReference = CellAddress.Write(row, column), StyleIndex = ExcelStyles.Day }
        : Cell(row, column, cell.Text, list.Columns[column].IsCentred ? ExcelStyles.CellCentred : ExcelStyles.Cell);

    static Cell Cell(int row, int column, string text, uint style)
    {
        Cell cell = new() { CellReference = CellAddress.Write(row, column), StyleIndex = style };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(ExcelText.Of(text.Length > LongestText ? $"{text[..(LongestText - 1)]}…" : text));
        }

        return cell;
    }
}
