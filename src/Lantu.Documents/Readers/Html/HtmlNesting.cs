namespace Lantu.Documents.Readers.Html;

/// <summary>Estimates how deep the elements of a page nest before a parser builds them: deep nesting costs it quadratic time.</summary>
static class HtmlNesting
{
    // Elements that have no content or whose end tag is often left out; they nest only through the others.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Uncounted = new HashSet<string>(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "option", "colgroup", "tbody", "thead", "tfoot"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The line on which the depth is first exceeded, or nothing.</summary>
    public static int? Exceeds(ReadOnlySpan<char> html, int depth)
    {
        int open = 0;
        int at = 0;
        while (html[at..].IndexOf('<') is >= 0 and int next)
        {
            at += next + 1;
            if (Skipped(html[at..]) is > 0 and int skipped)
            {
                at += skipped;
                continue;
            }

            bool closes = at < html.Length && html[at] == '/';
            ReadOnlySpan<char> rest = html[(closes ? at + 1 : at)..];
            int end = rest.IndexOfAnyExceptInRange('0', 'z');
            ReadOnlySpan<char> name = rest[..(end < 0 ? rest.Length : end)];
            name = name[..(name.IndexOfAny('>', '<') is >= 0 and int stop ? stop : name.Length)];
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]) || Uncounted.Contains(name))
            {
                continue;
            }

            open = closes ? Math.Max(0, open - 1) : open + 1;
            if (open > depth)
            {
                return html[..at].Count('\n') + 1;
            }
        }

        return null;
    }

    // Scripts, styles and comments hold signs that are no tags.
    static int Skipped(ReadOnlySpan<char> rest)
    {
        string? end = rest.StartsWith("!--", StringComparison.Ordinal) ? "-->"
            : rest.StartsWith("script", StringComparison.OrdinalIgnoreCase) ? "</script"
            : rest.StartsWith("style", StringComparison.OrdinalIgnoreCase) ? "</style"
            : null;
        return end is null ? 0 : rest.IndexOf(end, StringComparison.OrdinalIgnoreCase) is >= 0 and int at ? at : rest.Length;
    }
}
