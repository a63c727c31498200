using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Deadlines;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>
/// Tells whether a cell of a column that no list knows holds what a task needs and no other column of the table gives: who owes it, by
/// when, or what is to be done. Then a person has to look, for a plan without it would seem complete.
/// </summary>
static class MissingRole
{
    const int AnyYear = 2000;
    const int ShortestSentence = 12;

    public static bool IsGivenBy(GridCell cell, TaskColumns columns)
    {
        string text = Wording.Tidy(string.Join(' ', cell.Paragraphs));
        bool owes = columns.Has(ColumnRole.Lead) || columns.Has(ColumnRole.Responsible);
        bool says = columns.Has(ColumnRole.Text) || columns.Has(ColumnRole.Goal);
        return (!owes && ShapeReader.IsListOfBodies(text))
            || (!columns.Has(ColumnRole.Deadline) && DeadlineReader.ReadCell(text, AnyYear) is { Unread.Count: 0, Deadlines.Count: > 0 })
            || (!says && text.Length >= ShortestSentence && Wording.EndsSentence(text));
    }
}
