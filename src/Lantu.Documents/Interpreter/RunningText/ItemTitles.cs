using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.RunningText;

/// <summary>
/// Whether numbered items begin with a title: （一）扩大有效投资。安排… does, 1.积极的财政政策要适度加力。拟安排… begins with a sentence of its text.
/// One item does not tell; the items of its section do, and where they are too few, all items of its level.
/// </summary>
static class ItemTitles
{
    const int LongestTitle = 45;

    // Titles are short and without figures; of sentences only some are.
    const int UsualTitle = 30;

    const double LeastShare = 0.7;

    const int FewItems = 3;

    /// <summary>For each line, whether an item that begins there has a title.</summary>
    public static IReadOnlyList<bool> Find(IReadOnlyList<string> lines)
    {
        List<(int Line, int Level, int Parent, bool Titled)> items = [];
        int[] open = [-1, -1, -1, -1, -1, -1];
        for (int line = 0; line < lines.Count; line++)
        {
            if (HeadingNumber.TryRead(lines[line]) is not { } heading)
            {
                continue;
            }

            int parent = open.Take(heading.Level).Max();
            open[heading.Level] = line;
            Array.Fill(open, -1, heading.Level + 1, open.Length - heading.Level - 1);
            if (FirstStop(heading.Title) is var stop && stop > 0)
            {
                items.Add((line, heading.Level, parent, stop <= UsualTitle && !heading.Title.AsSpan(0, stop).ContainsAnyInRange('0', '9')));
            }
        }

        HashSet<int> levels = [.. items.GroupBy(item => item.Level).Where(level => AreTitled(level.Select(item => item.Titled))).Select(level => level.Key)];
        bool[] titled = new bool[lines.Count];
        foreach (var section in items.GroupBy(item => (item.Level, item.Parent)))
        {
            bool own = section.Count() < FewItems ? levels.Contains(section.Key.Level) : AreTitled(section.Select(item => item.Titled));
            foreach ((int line, _, _, _) in section)
            {
                titled[line] = own;
            }
        }

        return titled;
    }

    /// <summary>The title and the text behind it; the title is empty where there is none.</summary>
    public static (string Title, string After) Split(string text, bool hasTitle)
    {
        if (text.Length <= LongestTitle && !text.Contains('。', StringComparison.Ordinal) && !Wording.EndsSentence(text))
        {
            return (text, "");
        }

        int stop = FirstStop(text);
        return hasTitle && stop is > 0 and <= LongestTitle ? (text[..stop], text[(stop + 1)..]) : ("", text);
    }

    static bool AreTitled(IEnumerable<bool> items) => items.Average(titled => titled ? 1.0 : 0) >= LeastShare;

    // A stop behind which the item goes on, but not with the bracket that closes it: then the sentence is all there is.
    static int FirstStop(string text)
    {
        int stop = text.IndexOf('。', StringComparison.Ordinal);
        int bracket = text.IndexOfAny(['（', '(']);
        return stop > 0 && stop + 1 < text.Length && text[stop + 1] is not ('（' or '(') && (bracket < 0 || bracket > stop || text.IndexOfAny(['）', ')']) < stop) ? stop : -1;
    }
}
