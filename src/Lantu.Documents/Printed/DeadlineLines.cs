using Lantu.Domain.Deadlines;

namespace Lantu.Documents.Printed;

/// <summary>
/// Deadlines as the paragraphs of a cell. Between list marks a year goes on from one phrase to the next, between paragraphs it does
/// not: the form that says the same days is chosen.
/// </summary>
static class DeadlineLines
{
    static readonly string[] Marks = ["、", "；", " ", ""];

    public static IReadOnlyList<string> Of(IReadOnlyList<Deadline> deadlines, int planYear)
    {
        string[] phrases = [.. deadlines.Select(deadline => deadline.Text)];
        return phrases.Length < 2 || Says(string.Join("  ", phrases), deadlines, planYear) ? phrases : [List(deadlines, planYear)];
    }

    /// <summary>As one list.</summary>
    public static string List(IReadOnlyList<Deadline> deadlines, int planYear)
    {
        string[] lists = [.. Marks.Select(mark => string.Join(mark, deadlines.Select(deadline => deadline.Text)))];
        return Array.Find(lists, list => Says(list, deadlines, planYear)) ?? lists[0];
    }

    static bool Says(string text, IReadOnlyList<Deadline> deadlines, int planYear) => DeadlineReader.ReadCell(text, planYear).Deadlines.SequenceEqual(deadlines);
}
