using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Deadlines;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>
/// A row with fewer cells than its header: cells were lost, and those behind them stand too far left. What the cells hold tells where they
/// belong; that is proposed, nothing is moved.
/// </summary>
static class ShortRow
{
    const int AnyYear = 2000;
    const int LongestTitle = 20;
    const int ShortestText = 6;

    // One cell in another column might be chance.
    const int LeastGain = 2;

    /// <summary>The row with its cells where they fit; nothing where they fit no better elsewhere.</summary>
    public static MovedCells? Proposed(GridRow row, TaskColumns columns)
    {
        GridCell[] cells = [.. row.Cells.Where(cell => cell.Paragraphs.Count > 0)];
        int room = Enumerable.Range(0, columns.Count).Last(column => columns.Names[column].Length > 0) - (cells.Length > 0 ? cells[^1].Column : 0);
        int asPrinted = cells.Sum(cell => Fit(cell, columns, cell.Column));
        (int Score, int From, int By)[] moves =
        [
            .. Enumerable.Range(0, cells.Length).SelectMany(from => Enumerable.Range(1, Math.Max(room, 0)).Select(by =>
                (cells.Index().Sum(cell => Fit(cell.Item, columns, cell.Item.Column + (cell.Index >= from ? by : 0))), from, by))).OrderByDescending(move => move.Item1),
        ];
        if (moves is not [var best, ..] || best.Score < asPrinted + LeastGain || (moves.Length > 1 && moves[1].Score == best.Score))
        {
            return null;
        }

        return new MovedCells([.. cells.Select((cell, i) => (cell.Column + (i >= best.From ? best.By : 0), string.Join('\n', cell.Paragraphs.Select(Wording.Tidy)), i >= best.From))], best.Score - asPrinted, columns);
    }

    static int Fit(GridCell cell, TaskColumns columns, int column)
    {
        string text = TextOf(cell);
        if (Wording.IsNone(text) || column >= columns.Count || columns.Roles[column] is not { } role)
        {
            return 0;
        }

        bool isTime = DeadlineReader.ReadCell(text, AnyYear) is { Unread.Count: 0, Deadlines.Count: > 0 };
        bool isNumber = ChineseNumber.TryRead(text.TrimEnd('.', '、', '．')) is not null;
        bool areBodies = !isTime && ShapeReader.IsListOfBodies(text);
        bool fits = role switch
        {
            ColumnRole.Number => isNumber,
            ColumnRole.Deadline => isTime,
            ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Supporting => areBodies,
            ColumnRole.Title => text.Length <= LongestTitle && !isNumber && !isTime && !areBodies && !text.EndsWith('。'),
            ColumnRole.Text => !isNumber && !isTime && !areBodies && (text.Length >= ShortestText || Wording.EndsSentence(text)),
            _ => true,
        };
        return fits ? 1 : -1;
    }

    static string TextOf(GridCell cell) => Wording.Tidy(string.Join(' ', cell.Paragraphs));
}
