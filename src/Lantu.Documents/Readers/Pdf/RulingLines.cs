using UglyToad.PdfPig.Core;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// The ruling lines of a page: strokes, edges of stroked rectangles and thin filled rectangles, with collinear pieces (dashes, borders drawn
/// cell by cell, double lines) joined.
/// </summary>
static class RulingLines
{
    /// <summary>Lines closer than this are one, in points.</summary>
    public const double Near = 2.5;

    const double Thin = 2.5;
    const double Gap = 4;
    const double Shortest = 6;

    /// <summary>Joins collinear pieces.</summary>
    public static IReadOnlyList<RulingLine> Join(IEnumerable<RulingLine> lines)
    {
        ILookup<bool, RulingLine> directions = lines.ToLookup(line => line.IsHorizontal);
        return [.. JoinParallel(directions[true]), .. JoinParallel(directions[false])];
    }

    /// <summary>Adds the lines of a painted path.</summary>
    public static void Add(List<RulingLine> lines, PdfSubpath subpath, bool isStroked)
    {
        if (subpath.GetBoundingRectangle() is not { } box)
        {
            return;
        }

        (double left, double right, double bottom, double top) = (Math.Min(box.Left, box.Right), Math.Max(box.Left, box.Right), Math.Min(box.Bottom, box.Top), Math.Max(box.Bottom, box.Top));
        if (top - bottom <= Thin)
        {
            lines.Add(new RulingLine(true, (top + bottom) / 2, left, right));
        }
        else if (right - left <= Thin)
        {
            lines.Add(new RulingLine(false, (left + right) / 2, bottom, top));
        }
        else if (isStroked)
        {
            foreach (PdfSubpath.Line line in subpath.Commands.OfType<PdfSubpath.Line>())
            {
                AddSegment(lines, line.From, line.To);
            }

            if (subpath.IsDrawnAsRectangle)
            {
                lines.Add(new RulingLine(true, bottom, left, right));
                lines.Add(new RulingLine(true, top, left, right));
                lines.Add(new RulingLine(false, left, bottom, top));
                lines.Add(new RulingLine(false, right, bottom, top));
            }
        }
    }

    static void AddSegment(List<RulingLine> lines, PdfPoint from, PdfPoint to)
    {
        if (Math.Abs(from.Y - to.Y) <= 1)
        {
            lines.Add(new RulingLine(true, from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (Math.Abs(from.X - to.X) <= 1)
        {
            lines.Add(new RulingLine(false, from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    static IEnumerable<RulingLine> JoinParallel(IEnumerable<RulingLine> lines)
    {
        List<RulingLine> sorted = [.. lines.OrderBy(line => line.At)];
        int from = 0;
        while (from < sorted.Count)
        {
            int to = from + 1;
            while (to < sorted.Count && sorted[to].At - sorted[to - 1].At <= Near && sorted[to].At - sorted[from].At <= 2 * Near)
            {
                to++;
            }

            double at = sorted.Skip(from).Take(to - from).Average(line => line.At);
            RulingLine? current = null;
            foreach (RulingLine line in sorted.Skip(from).Take(to - from).OrderBy(line => line.From))
            {
                if (current is { } open && line.From <= open.To + Gap)
                {
                    current = open with { To = Math.Max(open.To, line.To) };
                }
                else
                {
                    if (current is { } done && done.To - done.From >= Shortest)
                    {
                        yield return done;
                    }

                    current = line with { At = at };
                }
            }

            if (current is { } last && last.To - last.From >= Shortest)
            {
                yield return last;
            }

            from = to;
        }
    }
}
