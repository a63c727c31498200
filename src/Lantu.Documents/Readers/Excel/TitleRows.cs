using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;

namespace Lantu.Documents.Readers.Excel;

/// <summary>
/// The first rows of a sheet often hold the table's title, or all of a notice, in one cell each: they become paragraphs above the grid. 附件2 in a row of
/// its own begins another table on the same sheet, with its title.
/// </summary>
static partial class TitleRows
{
    public static IEnumerable<Block> Lift(Grid grid)
    {
        int row = 0;
        while (row < grid.Rows.Count)
        {
            for (; row < grid.Rows.Count && IsLine(grid.Rows[row]); row++)
            {
                if (Only(grid.Rows[row]) is { } only)
                {
                    yield return new Paragraph(grid.Rows[row].Place, string.Join('\n', only.Paragraphs)) { IsCentred = only.ColumnSpan > 1 };
                }
            }

            int end = row;
            while (end < grid.Rows.Count && !(IsLine(grid.Rows[end]) && Only(grid.Rows[end]) is { } mark && Annex().IsMatch(string.Concat(mark.Paragraphs))))
            {
                end++;
            }

            if (end > row)
            {
                yield return Narrow(new Grid(grid.Rows[row].Place, [.. grid.Rows.Skip(row).Take(end - row)]));
            }

            row = end;
        }
    }

    // Tables one above the other share the sheet's columns: a column in which no cell of this one begins is another table's.
    static Grid Narrow(Grid grid)
    {
        int[] used = [.. grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Column).Distinct().Order()];
        return used.Length == grid.ColumnCount ? grid : grid with
        {
            Rows = [.. grid.Rows.Select(row => row with
            {
                Cells = [.. row.Cells.Select(cell => cell with { Column = Array.IndexOf(used, cell.Column), ColumnSpan = Math.Max(1, used.Count(column => column >= cell.Column && column < cell.Column + cell.ColumnSpan)) })],
            })],
        };
    }

    static bool IsLine(GridRow row) => row.Cells.Count(cell => cell.Paragraphs.Count > 0) <= 1;

    static GridCell? Only(GridRow row) => row.Cells.FirstOrDefault(cell => cell.Paragraphs.Count > 0);

    [GeneratedRegex("""^\s*附\s*(?:件|表|录)\s*[0-9０-９一二三四五六七八九十]{0,3}\s*(?:[:：].{0,60})?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Annex();
}
