using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>
/// Tables with one column for the whole duty print number, title and text together: "3.整治河道。全年完成…". The title is the first
/// short sentence, or the words before a colon; where there is neither, or that sentence sets a figure, the whole duty is both title and text.
/// </summary>
static partial class TitleInText
{
    const int LongestTitle = 40;

    public static (string Number, string Title, IReadOnlyList<string> Paragraphs) Split(string title, IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return ("", title, paragraphs);
        }

        string number = "";
        string first = paragraphs[0];
        if (HeadingNumber.TryRead(first) is { Title.Length: > 0 } heading)
        {
            (number, first) = (heading.Printed, heading.Title);
        }

        int stop = first.AsSpan(0, Math.Min(first.Length, LongestTitle + 1)).IndexOfAny('。', '：', ':');
        if (stop > 0 && !(first[stop] == '。' && Figure().IsMatch(first[..stop])) && (stop + 1 < first.Length || paragraphs.Count > 1))
        {
            string rest = first[(stop + 1)..].Trim();
            return (number, first[..stop], [.. rest.Length > 0 ? [rest] : Array.Empty<string>(), .. paragraphs.Skip(1)]);
        }

        if (paragraphs.Count > 1 && first.Length <= LongestTitle && !Wording.EndsSentence(first))
        {
            return (number, first, [.. paragraphs.Skip(1)]);
        }

        return (number, first.TrimEnd('。', '；', ';'), [first, .. paragraphs.Skip(1)]);
    }

    // 培育企业20家 is a goal already, not the name of one; PM2.5治理 and “13710”工作制 are names.
    [GeneratedRegex("""(?<![A-Za-z0-9.“"])[0-9]+(?:\.[0-9]+)?(?:%|[万亿千百余多]?[家个座条台辆户所处套项人场次亩公吨万亿元平立])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Figure();
}
