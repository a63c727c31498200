using System.Buffers;
using System.Text;

namespace Lantu.Domain.Units;

/// <summary>
/// Decides what the line breaks in a list of names mean: a narrow column wraps names, and it prints one name a line. List marks and blanks
/// elsewhere in the list tell that breaks only wrap; the directory, and the form of names, tell the rest.
/// </summary>
static class UnitWraps
{
    // A break that the reader knows for a wrap: the line before it was full.
    const char FullLine = '\v';

    static readonly SearchValues<char> Marks = SearchValues.Create("、，,；;/|。");

    /// <summary>The text with breaks that wrap a name taken out, and breaks between names turned into blanks.</summary>
    public static string Join(string text, UnitDirectory directory)
    {
        if (text.AsSpan().IndexOfAny('\n', FullLine) < 0)
        {
            return text;
        }

        bool listed = text.Split('\n', FullLine).Select(line => line.Trim()).Any(line => line.AsSpan().ContainsAny(Marks) || line.Any(char.IsWhiteSpace));
        StringBuilder joined = new();
        int from = 0;
        bool full = false;
        while (from <= text.Length)
        {
            int end = text.AsSpan(from).IndexOfAny('\n', FullLine) is var at and >= 0 ? from + at : text.Length;
            string line = text[from..end].Trim();
            if (line.Length > 0)
            {
                if (joined.Length > 0 && !Wraps(Last(joined), First(line), full || listed, directory))
                {
                    joined.Append(' ');
                }

                joined.Append(line);
                full = true;
            }

            // One real break among full lines is a real break.
            full &= end < text.Length && text[end] == FullLine;
            from = end + 1;
        }

        return joined.ToString();
    }

    static bool Wraps(string before, string after, bool likely, UnitDirectory directory)
    {
        if (!before.Any(char.IsLetterOrDigit) || !after.Any(char.IsLetterOrDigit))
        {
            return false;
        }

        if (before.Length <= 1 || after.Length == 0 || Knows(directory, before + after))
        {
            return true;
        }

        bool whole = Knows(directory, after) || UnitNameForm.IsWhole(after);
        if (!UnitNameForm.Ends(before))
        {
            return likely || !whole;
        }

        return !whole && !UnitNameForm.StartsNew(after) && (likely ? !Knows(directory, before) : after.Length <= 3);
    }

    static bool Knows(UnitDirectory directory, string name) => directory.FindByAnyName(name) is not null || directory.FindGroup(name) is not null;

    // The name that a line breaks off in, or ends with.
    static string Last(StringBuilder text)
    {
        int from = text.Length;
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]) && !Marks.Contains(text[from - 1]))
        {
            from--;
        }

        return text.ToString(from, text.Length - from);
    }

    static string First(string line)
    {
        int end = 0;
        while (end < line.Length && !char.IsWhiteSpace(line[end]) && !Marks.Contains(line[end]))
        {
            end++;
        }

        return line[..end];
    }
}
