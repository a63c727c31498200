using Lantu.Documents.Blocks;

namespace Lantu.Documents.Readers.Excel;

/// <summary>The first rows of a sheet often hold the table's title in one cell: they become paragraphs above the grid.</summary>
static class TitleRows
{
    public static IEnumerable<Block> Lift(Grid grid)
    {
        int row = 0;
        while (row < Math.Min(grid.Rows.Count, 12) && grid.Rows[row].Cells.Count(cell => cell.Paragraphs.Count > 0) <= 1)
        {
            GridCell? only = grid.Rows[row].Cells.FirstOrDefault(cell => cell.Paragraphs.Count > 0);
            if (only is not null)
            {
                yield return new Paragraph(grid.Rows[row].Place, string.Join('\n', only.Paragraphs)) { IsCentred = only.ColumnSpan > 1 };
            }

            row++;
        }

        if (row < grid.Rows.Count)
        {
            yield return new Grid(grid.Rows[row].Place, [.. grid.Rows.Skip(row)]);
        }
    }
}
