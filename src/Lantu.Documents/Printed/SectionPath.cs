using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Printed;

/// <summary>The headings above a task: sections of several levels are kept joined by " / ".</summary>
static class SectionPath
{
    const string Between = " / ";

    public static string[] Of(string? section)
    {
        if (section is null)
        {
            return [];
        }

        List<string> path = [];
        foreach (string part in section.Split(Between))
        {
            // Only a numbered heading of a deeper level begins a level; any other stroke is part of the heading.
            if (path.Count > 0 && !(HeadingNumber.TryRead(part) is { } inner && HeadingNumber.TryRead(path[^1]) is { } outer && inner.Level > outer.Level))
            {
                path[^1] += Between + part;
            }
            else
            {
                path.Add(part);
            }
        }

        return [.. path];
    }

    /// <summary>The headings to print where one path follows another: what differs, or the last again where a level was left.</summary>
    public static IEnumerable<string> Entered(string[] before, string[] path)
    {
        int same = 0;
        while (same < before.Length && same < path.Length && before[same] == path[same])
        {
            same++;
        }

        return path.Skip(same == path.Length && before.Length > path.Length ? Math.Max(0, same - 1) : same);
    }
}
