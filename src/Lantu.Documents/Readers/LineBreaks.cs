namespace Lantu.Documents.Readers;

/// <summary>
/// Tells whether the lines of a text file are its paragraphs, as text saved from a page or a word processor has them, or pieces of
/// paragraphs wrapped at a width.
/// </summary>
sealed class LineBreaks
{
    // Of lines that are followed by another, so many at most break off in mid-sentence at full width where lines are paragraphs.
    const double MostWrapped = 0.2;

    // No file is wrapped wider than this.
    const int WidestWrap = 100;

    readonly bool _linesAreParagraphs;

    public LineBreaks(IReadOnlyList<string> lines)
    {
        string[] prose = [.. lines.Select(line => line.Trim())];
        bool[] followed = [.. prose.Select((line, i) => IsProse(line) && i + 1 < prose.Length && IsProse(prose[i + 1]))];
        int width = prose.Where((_, i) => followed[i]).Select(line => line.Length).DefaultIfEmpty(0).Max();
        int wrapped = prose.Where((line, i) => followed[i] && line.Length * 10 > width * 8 && !EndsSentence(line)).Count();
        _linesAreParagraphs = width > WidestWrap || wrapped <= MostWrapped * followed.Count(isFollowed => isFollowed);
    }

    /// <summary>Whether a new paragraph begins on the line, given the line before it.</summary>
    public bool Begins(string line, string before) => line.StartsWith('\u3000') || (_linesAreParagraphs && !IsHardBreak(before));

    // Two blanks at the end of a line of Markdown: a break within the paragraph.
    static bool IsHardBreak(string line) => line.EndsWith("  ", StringComparison.Ordinal) && line.Trim().Length > 0;

    static bool IsProse(string line) => line.Length > 0 && line[0] is not ('|' or '#' or '<' or '-' or '*') && !line.Contains('\t', StringComparison.Ordinal);

    static bool EndsSentence(string line) => "。；：！？.;:!?）)”》".Contains(line[^1], StringComparison.Ordinal);
}
