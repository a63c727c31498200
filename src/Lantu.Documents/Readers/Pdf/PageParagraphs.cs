using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// Joins the lines of running text to paragraphs: one begins where a line is indented, follows a short line or a wide gap, or changes
/// size. Page numbers are left out.
/// </summary>
static partial class PageParagraphs
{
    // How far characters reach below their line, of their size.
    const double UnderBaseline = 0.25;

    // A line set further in than any paragraph's first, such as the day under a notice, is no beginning of one.
    const double SetRight = 6;

    public static IEnumerable<(double Top, Block Block)> Read(IReadOnlyList<TextLine> all, UprightPage page, IReadOnlyList<RuledTable> tables, SourcePlace place)
    {
        List<TextLine> lines = [.. all.Where(line => !PageNumber().IsMatch(line.Text))];
        if (lines.Count == 0)
        {
            yield break;
        }

        double left = lines.Min(line => line.Left);
        double right = lines.Max(line => line.Right);
        List<TextLine> open = [];
        foreach (TextLine line in lines)
        {
            if (open.Count > 0 && Begins(line, open, left, right, page.Width, tables))
            {
                yield return Close(open, left, page, place);
                open.Clear();
            }

            open.Add(line);
        }

        yield return Close(open, left, page, place);
    }

    static bool Begins(TextLine line, List<TextLine> open, double left, double right, double pageWidth, IReadOnlyList<RuledTable> tables)
    {
        TextLine before = open[^1];
        double gap = before.Baseline - line.Baseline;
        bool tableBetween = tables.Any(table => table.Top < before.Baseline && table.Top > line.Baseline);
        bool bothCentred = IsCentred(before, left, pageWidth) && IsCentred(line, left, pageWidth) && Math.Abs(before.Size - line.Size) < 1;
        return tableBetween
            || gap > 2.4 * Math.Max(line.Size, before.Size)
            || Math.Abs(before.Size - line.Size) > 2
            || (open.Count == 1 && !bothCentred && before.Left - left > SetRight * before.Size && before.Left - line.Left > SetRight * before.Size)
            || (!IsBracketOpen(open) && (bothCentred ? before.Text[^1] is '日' || line.Text.EndsWith('号') || before.Text.EndsWith('号') : line.Left - left > 1.2 * line.Size || before.Right < right - (2.2 * line.Size)));
    }

    // What stands in brackets is one thing, however its lines end.
    static bool IsBracketOpen(List<TextLine> open)
    {
        const int LongestBracket = 240;
        string text = string.Concat(open.Select(line => line.Text));
        int bracket = text.LastIndexOfAny(['（', '(']);
        return bracket >= 0 && text.Length - bracket < LongestBracket && text.IndexOfAny(['）', ')'], bracket) < 0;
    }

    static (double Top, Block Block) Close(List<TextLine> open, double left, UprightPage page, SourcePlace place)
    {
        string text = string.Concat(open.Select((line, i) => i > 0 && NeedsBlank(open[i - 1].Text[^1], line.Text[0]) ? " " + line.Text : line.Text));
        return (open[0].Baseline + open[0].Size, new Paragraph(place, text.Trim())
        {
            Box = page.Box(open.Min(line => line.Left), open[^1].Baseline - (UnderBaseline * open[^1].Size), open.Max(line => line.Right), open[0].Baseline + open[0].Size),
            IsCentred = open.TrueForAll(line => IsCentred(line, left, page.Width)),
        });
    }

    static bool NeedsBlank(char end, char start) => end < 0x2000 && char.IsLetter(end) && start < 0x2000 && char.IsLetter(start);

    static bool IsCentred(TextLine line, double left, double pageWidth) =>
        Math.Abs(((line.Left + line.Right) / 2) - (pageWidth / 2)) < 14 && line.Left - left > 2.5 * line.Size;

    [GeneratedRegex("""^\s*[—\-–－•·]*\s*(?:(?:第\s*)?\d{1,4}\s*(?:页)?)?\s*[—\-–－•·]*\s*$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PageNumber();
}
