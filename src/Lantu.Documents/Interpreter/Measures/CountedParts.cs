using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Measures;

/// <summary>
/// Formats that mark no paragraphs inside a cell (a PDF's lines, a line break in Word) still print one deadline and one body or list a
/// paragraph: where what is counted equals the number of paragraphs, these are the parts.
/// </summary>
sealed class CountedParts(UnitListReader units, int planYear)
{
    /// <summary>The row with as many parts as it has paragraphs in each cell that can be counted so.</summary>
    public TaskRow Of(TaskRow row)
    {
        TaskRow counted = Count(row);
        if (row.ParagraphsAtFullLines.Count <= row.Paragraphs.Count || counted.Deadline.Parts.Count == row.Paragraphs.Count)
        {
            return counted;
        }

        // A sentence that ends with a full line may end its paragraph: so it does where the other columns say as many.
        TaskRow more = Count(row with { Paragraphs = row.ParagraphsAtFullLines });
        int parts = more.Paragraphs.Count;
        return more.Deadline.Parts.Count == parts && (more.Lead.Parts.Count == parts || more.Responsible.Parts.Count == parts) ? more : counted;
    }

    TaskRow Count(TaskRow row)
    {
        int count = row.Paragraphs.Count;
        return count < 2 ? row : row with
        {
            Deadline = Counted(row.Deadline, count, Deadlines),
            Lead = Counted(row.Lead, count, Names),
            Responsible = Counted(row.Responsible, count, Names),
            Supporting = Counted(row.Supporting, count, Names),
        };
    }

    static CellParts Counted(CellParts cell, int count, Func<string, int, IReadOnlyList<string>> parts) =>
        cell.Parts.Count != count && IsUnmarked(cell) && parts(string.Join('\n', cell.Parts), count) is { } counted && counted.Count == count ? new CellParts(counted) : cell;

    // A line break within one part may stand for a paragraph, and a full line may have ended one.
    static bool IsUnmarked(CellParts cell) =>
        cell.Parts is [var only] ? only.AsSpan().ContainsAny('\n', GridCell.Wrap) : cell.Parts.Any(part => part.Contains(GridCell.Wrap, StringComparison.Ordinal));

    IReadOnlyList<string> Deadlines(string text, int count) =>
        DeadlineReader.ReadCell(text.Replace(GridCell.Wrap, '\n'), planYear) is { Unread.Count: 0 } cell ? [.. cell.Deadlines.Select(deadline => deadline.Text)] : [];

    IReadOnlyList<string> Names(string text, int count)
    {
        string[] lines = text.Split(['\n', GridCell.Wrap], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == count && lines.All(line => Wording.IsNone(line) || units.IsWholeList(line)) ? lines : units.Names(text);
    }
}
