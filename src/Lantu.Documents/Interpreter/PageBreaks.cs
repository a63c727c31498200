using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter;

/// <summary>
/// Joins a table printed over several pages: repeated headers are dropped, a row cut by the break is glued, and the number and title of
/// a task merged over pages go to its first row, on whichever page they are printed.
/// </summary>
static class PageBreaks
{
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        if (blocks.OfType<Grid>().All(grid => grid.Place.Page is null))
        {
            return blocks;
        }

        List<Block> joined = [];
        foreach (Block block in blocks)
        {
            if (block is Grid grid && joined.Count > 0 && joined[^1] is Grid above && above.ColumnCount == grid.ColumnCount && grid.Place.Page > above.Rows[^1].Place.Page)
            {
                joined[^1] = Append(above, grid);
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    static Grid Append(Grid above, Grid below)
    {
        int header = HeaderReader.TryRead(below, 0) is { } found && HeaderReader.TryRead(above, 0) is not null ? found.Depth : 0;
        TaskColumns? columns = (HeaderReader.TryRead(above, 0) ?? HeaderReader.TryRead(below, 0))?.Columns;
        List<GridRow> rows = [.. above.Rows];
        List<GridRow> next = [.. below.Rows.Skip(header)];
        if (next.Count == 0 || columns is null)
        {
            rows.AddRange(next);
            return above with { Rows = rows };
        }

        MoveTitlesUp(rows, next, columns);
        if (IsCut(rows[^1], next[0], columns))
        {
            rows[^1] = Glue(rows[^1], next[0]);
            next.RemoveAt(0);
        }

        rows.AddRange(next);
        return above with { Rows = rows };
    }

    // A merged cell left empty down to the foot of the page, which did not begin at its head, has its text on the next page.
    static void MoveTitlesUp(List<GridRow> rows, List<GridRow> next, TaskColumns columns)
    {
        for (int column = 0; column < columns.Count; column++)
        {
            if (columns.Roles[column] is not (ColumnRole.Number or ColumnRole.Title or ColumnRole.Section))
            {
                continue;
            }

            (int row, GridCell cell)? last = LastCell(rows, column);
            GridCell? first = next[0].Cells.FirstOrDefault(cell => cell.Column == column);
            if (last is not { } foot || foot.cell.ColumnSpan > 1 || foot.cell.Paragraphs.Count > 0 || first is null || first.ColumnSpan > 1 || first.Paragraphs.Count == 0 || !Begins(rows, foot.row, column))
            {
                continue;
            }

            rows[foot.row] = Replace(rows[foot.row], foot.cell, foot.cell with { Paragraphs = first.Paragraphs });
            next[0] = Replace(next[0], first, first with { Paragraphs = [] });
        }
    }

    static (int Row, GridCell Cell)? LastCell(List<GridRow> rows, int column)
    {
        for (int row = rows.Count - 1; row >= 0; row--)
        {
            if (rows[row].Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.ColumnSpan) is { } cell)
            {
                return (row, cell);
            }
        }

        return null;
    }

    // On its first page an open cell begins below another row of the same page; one at the page's head goes on from before.
    static bool Begins(List<GridRow> rows, int row, int column)
    {
        if (row > 0 && rows[row - 1].Place.Page == rows[row].Place.Page)
        {
            return true;
        }

        // At the page's head: it goes on unless everything before it in this column was closed by a section heading or is itself without text.
        for (int above = row - 1; above >= 0; above--)
        {
            if (rows[above].Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.ColumnSpan) is { } cell)
            {
                return cell.ColumnSpan > 1;
            }
        }

        return true;
    }

    // The text breaks off inside a sentence, and the next row has neither number nor title of its own; or only units go on, without text
    // and deadline of their own.
    static bool IsCut(GridRow last, GridRow first, TaskColumns columns)
    {
        string TextIn(GridRow row, ColumnRole role) =>
            Wording.Tidy(string.Concat(row.Cells.Where(cell => cell.ColumnSpan == 1 && cell.Column < columns.Count && columns.Roles[cell.Column] == role).SelectMany(cell => cell.Paragraphs)));
        string above = TextIn(last, ColumnRole.Text);
        string below = TextIn(first, ColumnRole.Text);
        if (first.Cells.Any(cell => cell.ColumnSpan * 2 > columns.Count))
        {
            return false;
        }

        bool begins = TextIn(first, ColumnRole.Number).Length + TextIn(first, ColumnRole.Title).Length > 0;
        return !begins && above.Length > 0 && (below.Length > 0 ? !Wording.EndsSentence(above) : columns.Has(ColumnRole.Deadline) && TextIn(first, ColumnRole.Deadline).Length == 0 && first.Cells.Any(cell => cell.Paragraphs.Count > 0));
    }

    static GridRow Glue(GridRow last, GridRow first)
    {
        List<GridCell> cells = [];
        foreach (GridCell cell in last.Cells)
        {
            GridCell? below = first.Cells.FirstOrDefault(other => other.Column == cell.Column);
            GridCell whole = below is null ? cell : cell with { RowSpan = cell.RowSpan + below.RowSpan - 1 };
            cells.Add(below is null || below.Paragraphs.Count == 0 ? whole
                : cell.Paragraphs.Count == 0 ? whole with { Paragraphs = below.Paragraphs }
                : Wording.Fold(string.Concat(cell.Paragraphs)) == Wording.Fold(string.Concat(below.Paragraphs)) ? whole
                : whole with { Paragraphs = [.. cell.Paragraphs.Take(cell.Paragraphs.Count - 1), cell.Paragraphs[^1] + GridCell.Wrap + below.Paragraphs[0], .. below.Paragraphs.Skip(1)] });
        }

        cells.AddRange(first.Cells.Where(cell => !last.Cells.Any(other => other.Column == cell.Column)));
        return last with { Cells = [.. cells.OrderBy(cell => cell.Column)] };
    }

    static GridRow Replace(GridRow row, GridCell old, GridCell cell) => row with { Cells = [.. row.Cells.Select(c => ReferenceEquals(c, old) ? cell : c)] };
}
