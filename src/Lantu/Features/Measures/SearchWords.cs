using Lantu.Domain.Lineage;

namespace Lantu.Features.Measures;

/// <summary>
/// What is looked for: words parted by blanks, each of which must be there. Compared here and not by the databases, which know neither wide and
/// narrow forms nor, in the same way, upper and lower case.
/// </summary>
sealed class SearchWords(string asked)
{
    readonly string[] _words = [.. asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Of)];

    /// <summary>Whether each word stands in one of the texts, within a paragraph.</summary>
    public bool AreIn(params IEnumerable<string> texts)
    {
        string[] paragraphs = [.. texts.SelectMany(text => text.Split('\n')).Select(FoldedText.Of)];
        return _words.All(word => paragraphs.Any(paragraph => paragraph.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
