using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Lantu.Documents.Readers.Excel;

namespace Lantu.Documents.Printed.Excel;

/// <summary>One part as a sheet: its lines over the whole width, then its table, the head repeated on each printed page.</summary>
sealed class ExcelSheet(PrintedPart part)
{
    // Widths in the format's measure, a digit of the standard font: a page of text, and a page across.
    const double PageWidth = 70;
    const double AcrossWidth = 150;

    // How much of that a Chinese character takes: in cells, in lines, in titles.
    const double OfCell = 2;
    const double OfLine = 2.3;
    const double OfTitle = 3.6;
    const double LineHeight = 20;
    const double TitleHeight = 28;

    readonly SheetData _rows = new();
    readonly MergeCells _merged = new();
    readonly int _columns = part.Table?.Columns.Count ?? 1;
    int _row;

    /// <summary>The row of the columns' names, once the sheet is made.</summary>
    public int? HeadRow { get; private set; }

    public Worksheet Create()
    {
        foreach (PrintedLine line in part.Lines)
        {
            AddLine(line);
        }

        if (part.Table is { } table)
        {
            HeadRow = _row + 1;
            IReadOnlyList<IReadOnlyList<PrintedCell>> rows = [table.Head, .. table.Rows];
            double[] heights = RowHeights.Of(rows, [.. Widths().Select(width => (width - 1) / OfCell)]);
            for (int i = 0; i < rows.Count; i++)
            {
                AddRow(rows[i], table, heights[i]);
            }
        }

        Worksheet sheet = new(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        if (HeadRow is int head)
        {
            sheet.Append(new SheetViews(new SheetView(new Pane { VerticalSplit = head, TopLeftCell = CellAddress.Write(head + 1, 0), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        }

        sheet.Append(new SheetFormatProperties { DefaultRowHeight = LineHeight, CustomHeight = true }, Columns(), _rows);
        if (_merged.HasChildren)
        {
            sheet.Append(_merged);
        }

        bool isAcross = part.Table is not null;
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = isAcross ? 0.6 : 1.1, Right = isAcross ? 0.6 : 1.02, Top = isAcross ? 0.8 : 1.46, Bottom = isAcross ? 0.8 : 1.38, Header = 0.4, Footer = 0.4 },
            new PageSetup { PaperSize = 9, Orientation = isAcross ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C— &P —")));
        if (isAcross)
        {
            sheet.Append(new IgnoredErrors(new IgnoredError { NumberStoredAsText = true, SequenceOfReferences = new ListValue<StringValue> { InnerText = $"A1:{CellAddress.Write(_row, _columns - 1)}" } }));
        }

        return sheet;
    }

    double[] Widths()
    {
        double shares = part.Table?.Columns.Sum(column => column.Share) ?? 1;
        return part.Table is { } table ? [.. table.Columns.Select(column => Math.Round(AcrossWidth * column.Share / shares, 1))] : [PageWidth];
    }

    Columns Columns() => new(Widths().Select((width, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), CustomWidth = true, Width = width }));

    void AddLine(PrintedLine line)
    {
        bool isTitle = line.Kind is LineKind.Title or LineKind.AnnexTitle;
        double width = part.Table is null ? PageWidth : AcrossWidth;
        double height = RowHeights.Of([line.Text], width / (isTitle ? OfTitle : OfLine), isTitle ? TitleHeight : LineHeight);
        Row row = new() { RowIndex = (uint)++_row, Height = height, CustomHeight = true };
        row.Append(Cell(0, line.Text, StyleOf(line.Kind)));
        _rows.Append(row);
        if (_columns > 1)
        {
            Merge(_row, 0, 1, _columns);
        }
    }

    void AddRow(IReadOnlyList<PrintedCell> cells, PrintedTable table, double height)
    {
        Row row = new() { RowIndex = (uint)++_row, Height = height, CustomHeight = true };
        for (int column = 0; column < _columns; column++)
        {
            PrintedCell? own = cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.ColumnSpan);
            uint style = own is { IsHeading: true } ? (own.ColumnSpan > 1 ? ExcelStyles.Section : ExcelStyles.ColumnName) : table.Columns[column].IsCentred ? ExcelStyles.CellCentred : ExcelStyles.Cell;
            row.Append(Cell(column, own?.Column == column ? string.Join('\n', own.Paragraphs) : "", style));
            if (own?.Column == column && (own.ColumnSpan > 1 || own.RowSpan > 1))
            {
                Merge(_row, column, own.RowSpan, own.ColumnSpan);
            }
        }

        _rows.Append(row);
    }

    void Merge(int row, int column, int rows, int columns) =>
        _merged.Append(new MergeCell { Reference = $"{CellAddress.Write(row, column)}:{CellAddress.Write(row + rows - 1, column + columns - 1)}" });

    Cell Cell(int column, string text, uint style)
    {
        Cell cell = new() { CellReference = CellAddress.Write(_row, column), StyleIndex = style };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(ExcelText.Of(text));
        }

        return cell;
    }

    static uint StyleOf(LineKind kind) => kind switch
    {
        LineKind.DocumentNumber => ExcelStyles.Centred,
        LineKind.Title or LineKind.AnnexTitle => ExcelStyles.Title,
        LineKind.AnnexMark or LineKind.Section => ExcelStyles.AnnexMark,
        LineKind.Issuer or LineKind.Date => ExcelStyles.Right,
        _ => ExcelStyles.Line,
    };
}
