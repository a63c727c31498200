using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Deadlines;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>
/// Columns that print either days or what is reached by then, such as 进度安排: their cells tell. 6月底前 is a deadline; 完成2所 and 80% are
/// goals, and no deadline that could not be read.
/// </summary>
static class ProgressColumns
{
    // Whether a phrase is a time does not depend on the year it is read in.
    const int AnyYear = 2000;

    // As many cells as tell what a column holds.
    const int MostCells = 60;

    /// <summary>The columns with those that hold no times as goals.</summary>
    public static TaskColumns Tell(TaskColumns columns, Grid grid, int firstRow)
    {
        int[] goals = [.. columns.IndexesOf(ColumnRole.Deadline).Where(column => MayHoldGoals(columns, column) && HoldsGoals(grid, firstRow, column))];
        return goals.Length == 0 ? columns : new TaskColumns([.. columns.Roles.Select((role, column) => goals.Contains(column) ? ColumnRole.Goal : role)], columns.Names) { LowerNames = columns.LowerNames, Goals = [.. goals.Select(column => columns.Names[column])] };
    }

    static bool MayHoldGoals(TaskColumns columns, int column) =>
        columns.Names[column].Contains("进度", StringComparison.Ordinal) || columns.LowerName(column).Length > 0;

    static bool HoldsGoals(Grid grid, int firstRow, int column)
    {
        string[] cells = [.. grid.Rows.Skip(firstRow).SelectMany(row => row.Cells)
            .Where(cell => cell.Column == column && cell.ColumnSpan == 1).Select(cell => string.Join('\n', cell.Paragraphs))
            .Where(text => !Wording.IsNone(text) && ColumnNames.RoleOf(text) is null).Take(MostCells)];
        return cells.Length > 0 && cells.Count(text => DeadlineReader.ReadCell(text.Replace(GridCell.Wrap, '\n'), AnyYear) is { Unread.Count: 0, Deadlines.Count: > 0 }) * 2 < cells.Length;
    }
}
