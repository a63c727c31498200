using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter;

/// <summary>A row of a task table of which the end of a page made two.</summary>
static class CutRow
{
    const int AnyYear = 2000;

    static readonly ColumnRole[] Duties = [ColumnRole.Deadline, ColumnRole.Lead, ColumnRole.Responsible, ColumnRole.Supporting];

    /// <summary>
    /// Whether the text breaks off inside a sentence, and the next row has neither number nor title of its own; or only units go on,
    /// without text and deadline of their own.
    /// </summary>
    public static bool IsSure(GridRow last, GridRow first, TaskColumns columns)
    {
        string above = TextIn(last, columns, ColumnRole.Text);
        string below = TextIn(first, columns, ColumnRole.Text);
        bool begins = TextIn(first, columns, ColumnRole.Number).Length + TextIn(first, columns, ColumnRole.Title).Length > 0;
        if (IsOnlyRest(first, columns) && above.Length > 0)
        {
            return true;
        }

        return !IsHeading(first, columns) && !begins && above.Length > 0
            && (below.Length > 0 ? !Wording.EndsSentence(above) : columns.Has(ColumnRole.Deadline) && TextIn(first, columns, ColumnRole.Deadline).Length == 0 && first.Cells.Any(cell => cell.Paragraphs.Count > 0));
    }

    /// <summary>
    /// Whether the row most likely goes on in the next one, which may begin with the rest of a title: it has no number where tasks have
    /// one, the text above it breaks off where the table's other texts end their sentences, and no deadline stands in both.
    /// </summary>
    /// <param name="rows">The rows above, to the one that may be cut.</param>
    /// <param name="first">The row that may be its rest.</param>
    /// <param name="columns">What the columns hold.</param>
    public static bool IsLikely(IReadOnlyList<GridRow> rows, GridRow first, TaskColumns columns)
    {
        GridRow last = rows[^1];
        string title = TextIn(first, columns, ColumnRole.Title);
        string above = TextIn(last, columns, ColumnRole.Text);
        if (IsHeading(first, columns) || above.Length == 0 || Wording.EndsSentence(above) || TextIn(first, columns, ColumnRole.Text).Length == 0
            || TextIn(first, columns, ColumnRole.Number).Length > 0 || (title.Length > 0 && (!columns.Has(ColumnRole.Number) || TitleAbove(rows, columns) is null))
            || (TextIn(last, columns, ColumnRole.Deadline).Length > 0 && TextIn(first, columns, ColumnRole.Deadline).Length > 0))
        {
            return false;
        }

        string[] others = [.. rows.Take(rows.Count - 1).Select(row => TextIn(row, columns, ColumnRole.Text)).Where(text => text.Length > 0 && ColumnNames.RoleOf(text) is null)];
        bool printsStops = others.Length > 1 && others.Count(Wording.EndsSentence) * 5 >= others.Length * 4;

        // A row that says nobody and no time of its own is none, where the one above it does; where texts have no stops, nothing tells that one breaks off.
        return Owes(last, columns) && !Owes(first, columns)
            ? printsStops || (others.Length <= 1 && Wording.EndsSentence(TextIn(first, columns, ColumnRole.Text)))
            : title.Length > 0 && printsStops;
    }

    /// <summary>Puts the rest of a row to its first part. Where a title is put together, or nothing but likelihood speaks for it, a finding tells.</summary>
    public static void Glue(List<GridRow> rows, GridRow first, TaskColumns columns, FindingList findings, bool isGuess = false)
    {
        if (TextIn(first, columns, ColumnRole.Title).Length > 0 && TitleAbove(rows, columns) is { Row: var row, Cell: var title } && row < rows.Count - 1)
        {
            GridCell rest = first.Cells.First(cell => cell.Column == title.Column);
            rows[row] = rows[row] with { Cells = [.. rows[row].Cells.Select(cell => ReferenceEquals(cell, title) ? Whole(cell, rest) : cell)] };
            first = first with { Cells = [.. first.Cells.Select(cell => ReferenceEquals(cell, rest) ? cell with { Paragraphs = [] } : cell)] };
            isGuess = true;
        }

        isGuess |= TextIn(first, columns, ColumnRole.Title).Length > 0;
        GridRow last = rows[^1];
        List<GridCell> cells = [.. last.Cells.Select(cell => first.Cells.FirstOrDefault(other => other.Column == cell.Column) is { } below ? Whole(cell, below) : cell)];
        cells.AddRange(first.Cells.Where(cell => !last.Cells.Any(other => other.Column == cell.Column)));
        rows[^1] = last with { Cells = [.. cells.OrderBy(cell => cell.Column)] };
        if (isGuess)
        {
            findings.Warn(FindingCodes.RowCut, last.Place, string.Join(' ', first.Cells.Select(cell => Wording.Tidy(string.Concat(cell.Paragraphs))).Where(text => text.Length > 0)));
        }
    }

    static GridCell Whole(GridCell cell, GridCell below)
    {
        GridCell whole = cell with { RowSpan = cell.RowSpan + below.RowSpan - 1 };
        return below.Paragraphs.Count == 0 ? whole
            : cell.Paragraphs.Count == 0 ? whole with { Paragraphs = below.Paragraphs }
            : Wording.Fold(string.Concat(cell.Paragraphs)) == Wording.Fold(string.Concat(below.Paragraphs)) ? whole
            : whole with { Paragraphs = [.. cell.Paragraphs.Take(cell.Paragraphs.Count - 1), cell.Paragraphs[^1] + GridCell.Wrap + below.Paragraphs[0], .. below.Paragraphs.Skip(1)] };
    }

    // The title that reaches down to the last row, on whichever row it begins.
    static (int Row, GridCell Cell)? TitleAbove(IReadOnlyList<GridRow> rows, TaskColumns columns)
    {
        if (columns.IndexesOf(ColumnRole.Title) is not [var column, ..])
        {
            return null;
        }

        for (int row = rows.Count - 1; row >= 0; row--)
        {
            if (rows[row].Cells.FirstOrDefault(cell => cell.Column == column) is { } cell)
            {
                return cell is { ColumnSpan: 1, Paragraphs.Count: > 0 } && row + cell.RowSpan >= rows.Count ? (row, cell) : null;
            }
        }

        return null;
    }

    // Neither a number nor anything to do nor a day: no task begins so, whatever is left of a title or a name.
    static bool IsOnlyRest(GridRow first, TaskColumns columns) =>
        columns.Has(ColumnRole.Number) && columns.Has(ColumnRole.Text) && columns.Has(ColumnRole.Deadline) && !IsHeading(first, columns)
        && first.Cells.Where(cell => cell.Paragraphs.Count > 0).ToArray() is var filled && (filled.Length > 1 || (filled is [var only] && only.Column < columns.Count && columns.Roles[only.Column] == ColumnRole.Title && HeadingNumber.TryRead(TextIn(first, columns, ColumnRole.Title)) is null))
        && TextIn(first, columns, ColumnRole.Number).Length == 0 && TextIn(first, columns, ColumnRole.Text).Length == 0 && !IsTime(TextIn(first, columns, ColumnRole.Deadline));

    // 持续推 | 进: what is left of a time is none. Whether a phrase is one does not hang on the year.
    static bool IsTime(string text) => text.Length > 0 && DeadlineReader.ReadCell(text, AnyYear) is { Unread.Count: 0 };

    static bool Owes(GridRow row, TaskColumns columns) => Duties.Any(role => TextIn(row, columns, role).Length > 0);

    static bool IsHeading(GridRow row, TaskColumns columns) => row.Cells.Any(cell => cell.ColumnSpan * 2 > columns.Count);

    static string TextIn(GridRow row, TaskColumns columns, ColumnRole role) =>
        Wording.Tidy(string.Concat(row.Cells.Where(cell => cell.ColumnSpan == 1 && cell.Column < columns.Count && columns.Roles[cell.Column] == role).SelectMany(cell => cell.Paragraphs)));
}
