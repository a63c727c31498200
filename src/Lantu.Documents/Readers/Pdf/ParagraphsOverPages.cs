using Lantu.Documents.Blocks;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>Joins a paragraph that a page break cuts: it does not end like a sentence, and the next page begins with text.</summary>
static class ParagraphsOverPages
{
    public static List<Block> Join(List<Block> blocks)
    {
        List<Block> joined = [];
        foreach (Block block in blocks)
        {
            if (block is Paragraph { IsCentred: false } next && joined.Count > 0 && joined[^1] is Paragraph { IsCentred: false, Text.Length: > 30 } open
                && next.Place.Page == open.Place.Page + 1 && (IsBracketOpen(open.Text) || !"。：；！？:;）)”".Contains(open.Text[^1], StringComparison.Ordinal)))
            {
                joined[^1] = open with { Text = open.Text + next.Text };
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    static bool IsBracketOpen(string text) => text.LastIndexOfAny(['（', '(']) > text.LastIndexOfAny(['）', ')']);
}
