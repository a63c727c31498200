namespace Lantu.Documents.Readers.Pdf;

/// <summary>How wide the lines of a table's columns can be, so that full lines can be told from ended ones.</summary>
sealed class ColumnWidths
{
    // A column of so many characters and more has a full line somewhere; a narrower one may hold short phrases only.
    const int Wide = 10;

    readonly IReadOnlyDictionary<TableCell, IReadOnlyList<TextLine>> _lines;
    readonly ILookup<int, TextLine> _columns;
    readonly double _padding;

    public ColumnWidths(IReadOnlyDictionary<TableCell, IReadOnlyList<TextLine>> lines)
    {
        _lines = lines;
        _columns = lines.Where(cell => cell.Key.ColumnSpan == 1).SelectMany(cell => cell.Value.Select(line => (cell.Key.Column, Line: line))).ToLookup(line => line.Column, line => line.Line);

        // Somewhere in a table a line begins at its cell's edge.
        _padding = lines.SelectMany(cell => cell.Value.Select(line => line.Left - cell.Key.Left)).Where(gap => gap >= 0).DefaultIfEmpty(0).Min();
    }

    /// <summary>In points: by the column's fullest line where that must be full, else by the room between the rules.</summary>
    public double Usable(TableCell cell)
    {
        IEnumerable<TextLine> lines = cell.ColumnSpan == 1 ? _columns[cell.Column] : _lines[cell];
        TextLine fullest = lines.MaxBy(line => line.Width)!;
        return fullest.Width >= Wide * fullest.Size ? fullest.Width : Math.Max(fullest.Width, cell.Right - cell.Left - (2 * _padding));
    }
}
