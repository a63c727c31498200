using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Printed.Word;

/// <summary>A table across the page, its head repeated on each page.</summary>
static class WordTable
{
    // With more columns than this the smaller size keeps words whole.
    const int ManyColumns = 10;

    public static Table Create(PrintedTable table)
    {
        double shares = table.Columns.Sum(column => column.Share);
        int[] widths = [.. table.Columns.Select(column => (int)(WordPages.TableWidth * column.Share / shares))];
        Table made = new(
            new TableProperties(
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TopMargin { Width = "28", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 57, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "28", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 57, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        made.Append(Row(table.Head, table, widths, new Dictionary<int, (int Left, PrintedCell Cell)>(), new TableRowProperties(new CantSplit(), new TableHeader())));
        Dictionary<int, (int Left, PrintedCell Cell)> open = [];
        foreach (IReadOnlyList<PrintedCell> row in table.Rows)
        {
            // A row stays whole; one that is taller than a page is parted all the same.
            made.Append(Row(row, table, widths, open, new TableRowProperties(new CantSplit())));
        }

        return made;
    }

    static TableRow Row(IReadOnlyList<PrintedCell> cells, PrintedTable table, int[] widths, Dictionary<int, (int Left, PrintedCell Cell)> open, TableRowProperties properties)
    {
        TableRow row = new(properties);
        for (int column = 0; column < widths.Length;)
        {
            if (open.TryGetValue(column, out (int Left, PrintedCell Cell) above) && above.Left > 0)
            {
                open[column] = (above.Left - 1, above.Cell);
                row.Append(Cell(above.Cell with { Paragraphs = [] }, table, widths, new VerticalMerge { Val = MergedCellValues.Continue }));
                column += above.Cell.ColumnSpan;
                continue;
            }

            PrintedCell cell = cells.FirstOrDefault(own => own.Column == column) ?? new PrintedCell(column, []);
            if (cell.RowSpan > 1)
            {
                open[column] = (cell.RowSpan - 1, cell);
            }

            row.Append(Cell(cell, table, widths, cell.RowSpan > 1 ? new VerticalMerge { Val = MergedCellValues.Restart } : null));
            column += cell.ColumnSpan;
        }

        return row;
    }

    static TableCell Cell(PrintedCell cell, PrintedTable table, int[] widths, VerticalMerge? merge)
    {
        TableCellProperties properties = new(new TableCellWidth { Width = Text(widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum()), Type = TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1)
        {
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        }

        if (merge is not null)
        {
            properties.Append(merge);
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        bool isCentred = cell.IsHeading ? cell.ColumnSpan == 1 : table.Columns[cell.Column].IsCentred;
        bool isNarrow = table.Columns.Count > ManyColumns;
        string style = cell.IsHeading ? (isNarrow ? WordStyleSheet.NarrowHeading : WordStyleSheet.CellHeading) : isNarrow ? WordStyleSheet.NarrowCell : WordStyleSheet.Cell;
        IReadOnlyList<string> paragraphs = cell.Paragraphs.Count > 0 ? cell.Paragraphs : [""];
        return new TableCell([properties, .. paragraphs.Select(text => Paragraph(text, style, isCentred, cell.IsHeading && cell.ColumnSpan > 1))]);
    }

    static Paragraph Paragraph(string text, string style, bool isCentred, bool keepsNext)
    {
        ParagraphProperties properties = new(new ParagraphStyleId { Val = style });
        if (keepsNext)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(new Justification { Val = isCentred ? JustificationValues.Center : JustificationValues.Left });
        return text.Length > 0 ? new Paragraph(properties, WordLines.Run(text)) : new Paragraph(properties);
    }

    static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
