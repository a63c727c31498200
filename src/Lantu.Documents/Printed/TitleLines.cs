namespace Lantu.Documents.Printed;

/// <summary>Divides a long title into lines of much the same length, at the marks and words where titles are broken.</summary>
static class TitleLines
{
    static readonly string[] Openings = ["关于", "印发", "《", "（"];

    /// <param name="title">The title.</param>
    /// <param name="width">How many characters a line has.</param>
    public static IReadOnlyList<string> Of(string title, int width)
    {
        int lines = (int)Math.Ceiling(TextWidth.Of(title) / width);
        List<string> parts = [];
        string rest = title;
        for (int left = lines; left > 1; left--)
        {
            int cut = Cut(rest, TextWidth.Of(rest) / left, width, (left - 1) * width);
            parts.Add(rest[..cut]);
            rest = rest[cut..];
        }

        parts.Add(rest);
        return parts;
    }

    // The best place near the even one: before a word that opens something or behind 》, never between figures or letters, nor before a mark.
    static int Cut(string text, double even, int width, int room)
    {
        int best = 1;
        double least = double.MaxValue;
        for (int at = 1; at < text.Length; at++)
        {
            double before = TextWidth.Of(text[..at]);
            if (before > width || TextWidth.Of(text[at..]) > room || (text[at - 1] < 0x2000 && text[at] < 0x2000) || "》）、，。的".Contains(text[at], StringComparison.Ordinal) || "《（".Contains(text[at - 1], StringComparison.Ordinal))
            {
                continue;
            }

            bool isOpening = text[at - 1] is '》' or '、' || Array.Exists(Openings, word => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal));
            double cost = Math.Abs(before - even) - (isOpening ? 4 : 0) + (text[at - 1] < 0x2000 || text[at] < 0x2000 ? 3 : 0);
            if (cost < least)
            {
                (best, least) = (at, cost);
            }
        }

        return best;
    }
}
