using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>The list 附件：1.… 2.… under a notice; it may go on over several paragraphs.</summary>
static partial class AttachmentList
{
    const int LongestTitle = 60;

    public static IReadOnlyList<string> Read(IReadOnlyList<Paragraph> paragraphs)
    {
        List<string> titles = [];
        bool inside = false, isNumbered = false, belowNumber = false;
        foreach (string line in paragraphs.SelectMany(p => p.Text.Split('\n')).Select(Wording.Tidy).Where(line => line.Length > 0))
        {
            string text = line.TrimStart('-', '·', ' ');
            Match start = Start().Match(text);
            if (start.Success && !inside)
            {
                inside = true;
                text = text[start.Length..];
                isNumbered = text.Length > 0;
            }
            else if (inside && Number().IsMatch(text))
            {
                (isNumbered, belowNumber) = (true, true);
                continue;
            }
            else if (inside && !Item().IsMatch(text) && !belowNumber && (isNumbered || !IsTitle(text)))
            {
                break;
            }

            if (inside && text.Length > 0)
            {
                titles.AddRange((belowNumber ? [text] : Item().Split(text)).Select(t => t.Trim(' ', '；', ';', '。')).Where(t => t.Length > 0));
                belowNumber = false;
            }
        }

        return titles;
    }

    /// <summary>Where a numbered list ends that begins with <paramref name="from"/>, below the date of signing as web pages set it; there itself where none begins.</summary>
    public static int EndOf(IReadOnlyList<Block> blocks, int from, int limit)
    {
        int end = from, items = 0;
        while (end < limit && blocks[end] is Paragraph paragraph && paragraph.Text.Split('\n').Select(Wording.Tidy).ToArray() is var lines
            && Array.TrueForAll(lines, line => (items == 0 ? NumberedStart() : NumberedItem()).IsMatch(line) && ++items > 0))
        {
            end++;
        }

        return items > 1 ? end : from;
    }

    // Below 附件： titles may stand without numbers; the list ends with the signature, the date or a sentence.
    static bool IsTitle(string text) =>
        text.Length <= LongestTitle && text.IndexOfAny(['。', '：', ':']) < 0 && text[0] is not ('（' or '(') && !NoticeReader.IsBody(text) && ChineseDate.TryReadWhole(text) is null;

    [GeneratedRegex("""^附\s*件\s*[:：]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Start();

    // A number alone on its line: the title stands on the next.
    [GeneratedRegex("""^[（(]?[0-9０-９]{1,2}[)）.．、]?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Number();

    [GeneratedRegex("""^附\s*件\s*[:：]\s*[1１][.．、]\S""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NumberedStart();

    [GeneratedRegex("""^[0-9０-９]{1,2}[.．、]\S""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NumberedItem();

    // A number that begins a line or follows a title; never a year (four digits).
    [GeneratedRegex("""(?:(?<=^|[^0-9０-９.])(?=[0-9０-９]{1,2}[.．、]))[0-9０-９]{1,2}[.．、](?![0-9０-９]{1,3}%)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Item();
}
