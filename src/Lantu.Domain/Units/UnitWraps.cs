using System.Text;

namespace Lantu.Domain.Units;

/// <summary>
/// Decides what the line breaks in a list of names mean: a narrow column wraps names, and it prints one name a line. List marks and blanks
/// elsewhere in the list tell that breaks only wrap; the directory, and the form of names, tell the rest.
/// </summary>
static class UnitWraps
{
    const string Marks = "、，,；;/|。";

    /// <summary>The text with breaks that wrap a name taken out, and breaks between names turned into blanks.</summary>
    public static string Join(string text, UnitDirectory directory)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        string[] lines = [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        bool onlyWraps = lines.Any(line => line.AsSpan().IndexOfAny(Marks) >= 0 || line.Any(char.IsWhiteSpace));
        StringBuilder joined = new();
        foreach (string line in lines)
        {
            if (joined.Length > 0 && !Wraps(Last(joined), First(line), onlyWraps, directory))
            {
                joined.Append(' ');
            }

            joined.Append(line);
        }

        return joined.ToString();
    }

    static bool Wraps(string before, string after, bool onlyWraps, UnitDirectory directory)
    {
        if (before.Length <= 1 || after.Length == 0)
        {
            return true;
        }

        if (Knows(directory, before + after))
        {
            return true;
        }

        bool whole = Knows(directory, after) || UnitNameForm.IsWhole(after);
        if (!UnitNameForm.Ends(before))
        {
            return onlyWraps || !whole;
        }

        return !whole && (onlyWraps ? !Knows(directory, before) : after.Length <= 3);
    }

    static bool Knows(UnitDirectory directory, string name) => directory.FindByAnyName(name) is not null || directory.FindGroup(name) is not null;

    // The name that a line breaks off in, or ends with.
    static string Last(StringBuilder text)
    {
        int from = text.Length;
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]) && !Marks.Contains(text[from - 1], StringComparison.Ordinal))
        {
            from--;
        }

        return text.ToString(from, text.Length - from);
    }

    static string First(string line)
    {
        int end = 0;
        while (end < line.Length && !char.IsWhiteSpace(line[end]) && !Marks.Contains(line[end], StringComparison.Ordinal))
        {
            end++;
        }

        return line[..end];
    }
}
