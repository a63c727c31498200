using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Tables;

namespace Lantu.Documents.Interpreter;

/// <summary>
/// Joins a table printed over several pages: repeated headers are dropped, a row cut by the break is glued, and the number and title of
/// a task merged over pages go to its first row, on whichever page they are printed.
/// </summary>
static class PageBreaks
{
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks, FindingList findings)
    {
        if (blocks.OfType<Grid>().All(grid => grid.Place.Page is null))
        {
            return RepeatedHeads.Join(blocks, findings);
        }

        List<Block> joined = [];
        foreach (Block block in blocks)
        {
            if (block is Grid grid && joined.Count > 0 && joined[^1] is Grid above && above.ColumnCount == grid.ColumnCount && grid.Place.Page > above.Rows[^1].Place.Page)
            {
                joined[^1] = Append(above, grid, findings);
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    static Grid Append(Grid above, Grid below, FindingList findings)
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
        if (CutRow.IsSure(rows[^1], next[0], columns) || CutRow.IsLikely(rows, next[0], columns))
        {
            CutRow.Glue(rows, next[0], columns, findings);
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

    static GridRow Replace(GridRow row, GridCell old, GridCell cell) => row with { Cells = [.. row.Cells.Select(c => ReferenceEquals(c, old) ? cell : c)] };
}
