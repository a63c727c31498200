namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// Rules that a table leaves out between its columns: books print three lines across, or one below each row, and none down. Where lines of one length
/// stand over each other, the columns are parted by gaps that run from the first to the last, and each has a heading.
/// </summary>
static class ImpliedRules
{
    const int FewestLines = 3;
    const int FewestColumns = 3;

    // Lines of more lengths are a drawing.
    const int MostLengths = 40;

    // How exactly lines of one table end alike, in points, and how wide a gap between columns is, of the characters' size.
    const double Alike = 6;
    const double Widest = 0.45;

    /// <summary>The rules down, for each table of the page that has none.</summary>
    public static IEnumerable<RulingLine> Of(UprightPage page)
    {
        List<List<RulingLine>> lengths = [];
        foreach (RulingLine rule in page.Rules.Where(rule => rule.IsHorizontal).OrderBy(rule => rule.From).ThenBy(rule => rule.To))
        {
            if (lengths.Count > MostLengths)
            {
                return [];
            }

            if (lengths.Find(other => Math.Abs(other[0].From - rule.From) <= Alike && Math.Abs(other[0].To - rule.To) <= Alike) is { } same)
            {
                same.Add(rule);
            }
            else
            {
                lengths.Add([rule]);
            }
        }

        return lengths.Where(group => group.Count >= FewestLines).SelectMany(group => Down(page, [.. group.OrderByDescending(rule => rule.At)]));
    }

    static IEnumerable<RulingLine> Down(UprightPage page, RulingLine[] across)
    {
        (double top, double bottom, double left, double right) = (across[0].At, across[^1].At, across.Min(rule => rule.From), across.Max(rule => rule.To));
        if (page.Rules.Any(rule => !rule.IsHorizontal && rule.At > left - Alike && rule.At < right + Alike && rule.From < top && rule.To > bottom))
        {
            return [];
        }

        Glyph[] inside = [.. page.Glyphs.Where(glyph => glyph.Centre > left && glyph.Centre < right && glyph.Middle < top && glyph.Middle > bottom).OrderBy(glyph => glyph.Left)];
        double[] gaps = [.. Gaps(inside)];
        double[] edges = [left, .. gaps, right];
        bool areHeaded = edges.Zip(edges.Skip(1)).All(column => inside.Any(glyph => glyph.Middle > across[1].At && glyph.Centre > column.First && glyph.Centre < column.Second));
        return gaps.Length + 1 < FewestColumns || !areHeaded ? [] : edges.Select(at => new RulingLine(false, at, bottom, top));
    }

    // The middles of the gaps that no character stands in.
    static IEnumerable<double> Gaps(Glyph[] inside)
    {
        double reached = double.NaN;
        foreach (Glyph glyph in inside)
        {
            if (glyph.Left - reached > Widest * glyph.Size)
            {
                yield return (reached + glyph.Left) / 2;
            }

            reached = double.IsNaN(reached) ? glyph.Right : Math.Max(reached, glyph.Right);
        }
    }
}
