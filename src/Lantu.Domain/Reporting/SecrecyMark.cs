using System.Text.RegularExpressions;

namespace Lantu.Domain.Reporting;

/// <summary>
/// Finds the marks of classified papers 密级标志 as GB/T 9704-2012, 7.2.2 sets them: the grade, a star and perhaps a term. What bears one must not be entered
/// here at all; a word such as 商业秘密 in a sentence is no mark.
/// </summary>
public static partial class SecrecyMark
{
    /// <summary>The mark that stands in a text; nothing where there is none.</summary>
    public static string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        Match match = Mark().Match(text);
        return match.Success ? match.Value.Trim() : null;
    }

    // Alone on a line a grade is a mark as well, star or not.
    [GeneratedRegex(@"(?:绝\s?密|机\s?密|秘\s?密)\s*[★☆*＊](?:\s*(?:长期|[0-9０-９一二三十]+\s*年))?|^[ \t　]*(?:绝\s?密|机\s?密|秘\s?密)[ \t　]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Mark();
}
