using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>The list 附件：1.… 2.… under a notice; it may go on over several paragraphs.</summary>
static partial class AttachmentList
{
    public static IReadOnlyList<string> Read(IReadOnlyList<Paragraph> paragraphs)
    {
        List<string> titles = [];
        bool inside = false;
        foreach (string line in paragraphs.SelectMany(p => p.Text.Split('\n')).Select(Wording.Tidy))
        {
            string text = line.TrimStart('-', '·', ' ');
            Match start = Start().Match(text);
            if (start.Success && !inside)
            {
                inside = true;
                text = text[start.Length..];
            }
            else if (inside && !Item().IsMatch(text) && text.Length > 0)
            {
                break;
            }

            if (inside && text.Length > 0)
            {
                titles.AddRange(Item().Split(text).Select(t => t.Trim(' ', '；', ';', '。')).Where(t => t.Length > 0));
            }
        }

        return titles;
    }

    [GeneratedRegex("""^附\s*件\s*[:：]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Start();

    // A number that begins a line or follows a title; never a year (four digits).
    [GeneratedRegex("""(?:(?<=^|[^0-9０-９.])(?=[0-9０-９]{1,2}[.．、]))[0-9０-９]{1,2}[.．、](?![0-9０-９]{1,3}%)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Item();
}
