using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Tables;
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
        cell.Parts is [var only] && only.AsSpan().ContainsAny('\n', GridCell.Wrap) && parts(only, count) is { } counted && counted.Count == count ? new CellParts(counted) : cell;

    IReadOnlyList<string> Deadlines(string text, int count) =>
        DeadlineReader.ReadCell(text.Replace(GridCell.Wrap, '\n'), planYear) is { Unread.Count: 0 } cell ? [.. cell.Deadlines.Select(deadline => deadline.Text)] : [];

    IReadOnlyList<string> Names(string text, int count)
    {
        string[] lines = text.Split(['\n', GridCell.Wrap], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == count && lines.All(units.IsWholeList) ? lines : units.Names(text);
    }
}
