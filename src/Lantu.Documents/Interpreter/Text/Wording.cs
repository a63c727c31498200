using System.Text;
using Lantu.Domain.Lineage;

namespace Lantu.Documents.Interpreter.Text;

/// <summary>
/// How printed Chinese is put into one form: Chinese sets no blanks between characters, so a blank beside one comes from the
/// typesetting or the recognition; between Latin words and figures it is kept.
/// </summary>
static class Wording
{
    /// <summary>The text with line breaks joined and blanks beside Chinese characters and punctuation removed.</summary>
    public static string Tidy(string text)
    {
        StringBuilder tidy = new(text.Length);
        int at = 0;
        while (at < text.Length)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                tidy.Append(text[at++]);
                continue;
            }

            int after = at;
            while (after < text.Length && char.IsWhiteSpace(text[after]))
            {
                after++;
            }

            if (tidy.Length > 0 && after < text.Length && IsLatin(tidy[^1]) && IsLatin(text[after]))
            {
                tidy.Append(' ');
            }

            at = after;
        }

        return tidy.ToString();
    }

    /// <summary>For comparing only: width, blanks, dashes and quotation marks made alike.</summary>
    public static string Fold(string text) => FoldedText.Of(text);

    /// <summary>For comparing titles only: letters, digits and Chinese characters.</summary>
    public static string FoldTitle(string text) => FoldedText.OfTitle(text);

    /// <summary>Whether the text says nothing: empty, the word for none, or one of the dashes that print it.</summary>
    public static bool IsNone(string text) => text.AsSpan().Trim() is "无" || text.All(c => char.IsWhiteSpace(c) || IsDash(c) || c == '/');

    /// <summary>Whether the text ends like a whole sentence.</summary>
    public static bool EndsSentence(string text) => text.Length > 0 && "。；;！!？?：:…．.”）)》".Contains(text[^1]);

    /// <summary>The first sentence without its stop: what stands for a title where none is printed.</summary>
    public static string FirstSentence(IReadOnlyList<string> paragraphs)
    {
        string text = paragraphs.Count > 0 ? paragraphs[0] : "";
        int stop = text.IndexOfAny(['。', '；', ';']);
        return stop > 0 ? text[..stop] : text;
    }

    /// <summary>Whether a character is one of the dashes that are printed for "none".</summary>
    public static bool IsDash(char c) => c is '-' or '—' or '–' or '－' or '―' or '─';

    static bool IsLatin(char c) => c < 0x2000 && !char.IsWhiteSpace(c) && !"()[]<>,;:!?、".Contains(c);
}
