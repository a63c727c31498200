using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>A cell's content as parts that may belong to different paragraphs of the measure.</summary>
/// <param name="Parts">
/// Its paragraphs; where the format marks none, the runs between double blanks. Line breaks inside a part are kept.
/// </param>
sealed record CellParts(IReadOnlyList<string> Parts)
{
    public static CellParts Empty { get; } = new([]);

    /// <summary>What several cells of one role hold, one after the other; cells that name nothing add nothing.</summary>
    public static CellParts Join(IEnumerable<CellParts> cells)
    {
        CellParts[] all = [.. cells];
        CellParts[] named = [.. all.Where(cell => !cell.IsNone)];
        return named.Length > 1 ? new CellParts([.. named.SelectMany(cell => cell.Parts)]) : named.FirstOrDefault() ?? all.FirstOrDefault() ?? Empty;
    }

    /// <summary>Whether it names nothing: blank or dashes.</summary>
    public bool IsNone => Parts.All(Wording.IsNone);

    /// <summary>All of it in one string.</summary>
    public string All => string.Join("  ", Parts);

    public static CellParts Of(GridCell? cell) => cell is null ? Empty : new([.. cell.Paragraphs.SelectMany(SplitAtDoubleBlanks)]);

    /// <summary>
    /// The paragraphs of a text cell: marked ones, runs between double blanks, a full stop followed by a blank, and a line that
    /// ends a sentence.
    /// </summary>
    public static IReadOnlyList<string> ParagraphsOf(GridCell? cell) =>
        cell is null
            ? []
            : [.. cell.Paragraphs
                .SelectMany(SplitAtSentenceLines)
                .SelectMany(SplitAtDoubleBlanks)
                .SelectMany(SplitAtStopAndBlank)
                .Select(Wording.Tidy)
                .Where(text => text.Length > 0)];

    static IEnumerable<string> SplitAtDoubleBlanks(string text)
    {
        int from = 0;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (IsSpace(text[i]) && IsSpace(text[i + 1]))
            {
                string part = text[from..i];
                if (!string.IsNullOrWhiteSpace(part))
                {
                    yield return part;
                }

                while (i + 1 < text.Length && IsSpace(text[i + 1]))
                {
                    i++;
                }

                from = i + 1;
            }
        }

        string last = text[from..];
        if (!string.IsNullOrWhiteSpace(last))
        {
            yield return last;
        }
    }

    static IEnumerable<string> SplitAtStopAndBlank(string text) => SplitAfter(text, (c, next) => c == '。' && IsSpace(next));

    static IEnumerable<string> SplitAtSentenceLines(string text) => SplitAfter(text, (c, next) => c == '。' && next == '\n');

    static IEnumerable<string> SplitAfter(string text, Func<char, char, bool> ends)
    {
        int from = 0;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (ends(text[i], text[i + 1]))
            {
                yield return text[from..(i + 1)];
                from = i + 1;
            }
        }

        yield return text[from..];
    }

    static bool IsSpace(char c) => c is ' ' or '\u3000' or '\t' or '\u00a0';
}
