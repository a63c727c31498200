using System.Net;
using System.Text.RegularExpressions;

namespace Lantu.Documents.Readers;

/// <summary>Takes the marks of Markdown and the few HTML tags of recognised text off a line or cell.</summary>
static partial class Markup
{
    /// <summary>The text without tags and emphasis; what a subscript tag separated is joined again.</summary>
    public static string Plain(string text)
    {
        if (text.IndexOfAny(['<', '*', '&', '\\', '`']) < 0)
        {
            return text;
        }

        string plain = Script().Replace(text, match => match.Groups["inner"].Value.Trim());
        plain = Break().Replace(plain, "\n");
        plain = Tag().Replace(plain, "");
        plain = Emphasis().Replace(plain, "${inner}");
        plain = Escape().Replace(plain, "${mark}");
        return WebUtility.HtmlDecode(plain);
    }

    /// <summary>The paragraphs of a cell, as &lt;p&gt; marks them.</summary>
    public static IReadOnlyList<string> Paragraphs(string cell) =>
        string.IsNullOrWhiteSpace(cell)
            ? []
            : !cell.Contains("<p", StringComparison.OrdinalIgnoreCase)
                ? Filled([Plain(cell)])
                : Filled(ParagraphTag().Split(cell).Select(Plain));

    /// <summary>Whether all of the cell is marked bold.</summary>
    public static bool IsBold(string cell) => BoldCell().IsMatch(cell.Trim());

    static IReadOnlyList<string> Filled(IEnumerable<string> texts) => [.. texts.Select(text => text.Trim(' ', '\t', '\u3000')).Where(text => text.Length > 0)];

    [GeneratedRegex("""\s*<(?<tag>su[bp])>(?<inner>[^<]*)</\k<tag>>[ ]?""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex Script();

    [GeneratedRegex("""<br\s*/?>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex Break();

    [GeneratedRegex("""</?(?:p|b|strong|i|em|u|span|div|font|a|td|tr|th|sub|sup|center|li|ul|ol|small|big|o:p)(?:\s[^<>]*)?/?>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<mark>\*\*|__)(?<inner>.+?)\k<mark>""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Emphasis();

    [GeneratedRegex("""\\(?<mark>[*_#|\[\]()<>.`~-])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Escape();

    [GeneratedRegex("""</?p(?:\s[^<>]*)?>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex ParagraphTag();

    [GeneratedRegex("""^(?:<b>.*</b>|<strong>.*</strong>|\*\*[^*]+\*\*)$""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, 10000)]
    private static partial Regex BoldCell();
}
