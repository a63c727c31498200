using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Readers.Word;

/// <summary>What paragraph styles say about headings and numbering, through the styles they are based on.</summary>
sealed class WordStyles
{
    const int LongestChain = 20;

    readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart main)
    {
        foreach (Style style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                _styles.TryAdd(id, style);
            }
        }
    }

    /// <summary>1 to 6 for a heading: by the paragraph's own outline level, its style's, or the style's name.</summary>
    public int? HeadingLevel(Paragraph paragraph)
    {
        if (Whole.Of(paragraph.ParagraphProperties?.OutlineLevel?.Val) is >= 0 and < 6 and int own)
        {
            return own + 1;
        }

        string id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        foreach (Style style in Chain(id))
        {
            if (Whole.Of(style.StyleParagraphProperties?.OutlineLevel?.Val) is >= 0 and int level)
            {
                return level < 6 ? level + 1 : null;
            }

            if (Named(style.StyleName?.Val?.Value ?? "") is { } named)
            {
                return named;
            }
        }

        // Without a list of styles the identifier is all there is; Chinese Word numbers those of headings.
        return _styles.ContainsKey(id) ? null : id is "1" or "2" or "3" or "4" ? id[0] - '0' : Named(id);
    }

    /// <summary>The paragraph's numbering, its own or its style's.</summary>
    public NumberingProperties? Numbering(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties
        ?? Numbering(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "");

    /// <summary>A style's numbering.</summary>
    public NumberingProperties? Numbering(string style) => Chain(style).Select(one => one.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null);

    IEnumerable<Style> Chain(string id)
    {
        for (int i = 0; i < LongestChain && _styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value ?? "";
        }
    }

    static int? Named(string name) =>
        name.Equals("Title", StringComparison.OrdinalIgnoreCase) ? 1
        : name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) && name.Length > 7 && name[^1] is >= '1' and <= '6' ? name[^1] - '0'
        : null;
}
