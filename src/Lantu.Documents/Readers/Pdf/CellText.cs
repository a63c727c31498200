using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// The paragraphs of a cell. A line that leaves room for what comes next was ended on purpose; a full line only wraps, and the break is
/// kept as <see cref="GridCell.Wrap"/>.
/// </summary>
static partial class CellText
{
    // Room for a character and a half: punctuation that may not begin or end a line takes one character along.
    const double Room = 1.6;

    /// <param name="lines">The cell's lines from the top.</param>
    /// <param name="usable">The width that its lines can take, in points.</param>
    public static IReadOnlyList<string> Paragraphs(IReadOnlyList<TextLine> lines, double usable)
    {
        double left = lines.Min(line => line.Left);
        List<string> paragraphs = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (i == 0 || Ended(lines[i - 1], lines[i], usable) || IsIndented(lines[i - 1], lines[i], left) || IsNumbered(lines[i - 1], lines[i]))
            {
                paragraphs.Add(lines[i].Text);
            }
            else
            {
                paragraphs[^1] += GridCell.Wrap + lines[i].Text;
            }
        }

        return paragraphs;
    }

    // A word of Latin letters or figures that did not fit leaves more room than one character; so does a character that goes along with the
    // mark behind it, since no line begins with a mark.
    static bool Ended(TextLine line, TextLine next, double usable)
    {
        int word = next.Text.TakeWhile(c => c < 0x2000 && !char.IsWhiteSpace(c)).Count();
        int marks = next.Text.Skip(1).TakeWhile(c => "、，。；：！？）”》%".Contains(c, StringComparison.Ordinal)).Count();
        return usable - line.Width > (Room + (0.6 * word) + marks) * line.Size;
    }

    // A full line may end its sentence; the number of the next says that it did.
    static bool IsNumbered(TextLine line, TextLine next) => line.Text[^1] is '。' or '；' or ';' && ListNumber().IsMatch(next.Text);

    [GeneratedRegex("""^(?:[（(][0-9一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2}[.．、](?![0-9])|[①-⑳])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ListNumber();

    static bool IsIndented(TextLine line, TextLine next, double left) =>
        next.Left - left > 1.5 * next.Size && line.Text[^1] is '。' or '；' or ';' && next.Left - line.Left > next.Size;
}
