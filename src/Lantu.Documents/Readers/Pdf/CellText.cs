namespace Lantu.Documents.Readers.Pdf;

/// <summary>The paragraphs of a cell: a line that ends a sentence before an indented one ends its paragraph; other lines only wrap.</summary>
static class CellText
{
    public static IReadOnlyList<string> Paragraphs(List<Glyph> glyphs)
    {
        IReadOnlyList<TextLine> lines = TextLine.Gather(glyphs);
        double left = lines.Min(line => line.Left);
        List<string> paragraphs = [];
        for (int i = 0; i < lines.Count; i++)
        {
            bool begins = i == 0 || (lines[i].Left - left > 1.5 * lines[i].Size && lines[i - 1].Text[^1] is '。' or '；' or ';' && lines[i].Left - lines[i - 1].Left > lines[i].Size);
            if (begins)
            {
                paragraphs.Add(lines[i].Text);
            }
            else
            {
                paragraphs[^1] += "\n" + lines[i].Text;
            }
        }

        return paragraphs;
    }
}
