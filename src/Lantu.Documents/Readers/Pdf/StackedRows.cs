using System.Globalization;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// Tables that rule their columns but not their rows print all rows in one: their numbers stand one below the other in a single cell. Such a row is cut
/// between the numbers where a gap runs through all columns; where one does not, it stays one.
/// </summary>
static class StackedRows
{
    // How far characters reach above and below their line, of their size.
    const double Above = 0.9;
    const double Below = 0.15;

    /// <summary>Heights to cut the row at, from the top; none where it is one row.</summary>
    /// <param name="cells">The lines of its cells, from the left; the first cell may have the numbers.</param>
    public static IReadOnlyList<double> Cuts(IReadOnlyList<IReadOnlyList<TextLine>> cells)
    {
        if (cells.Count < 3 || cells[0].Count < 2 || !AreNumbers(cells[0]))
        {
            return [];
        }

        (double Top, double Bottom)[] bodies = [.. cells.SelectMany(cell => cell).Select(line => (line.Baseline + (Above * line.Size), line.Baseline - (Below * line.Size))).OrderByDescending(body => body.Item1)];
        List<double> cuts = [];
        for (int i = 1; i < cells[0].Count; i++)
        {
            if (Gap(bodies, cells[0][i - 1].Baseline, cells[0][i].Baseline) is not { } cut)
            {
                return [];
            }

            cuts.Add(cut);
        }

        return cuts;
    }

    /// <summary>The lines of a cell by the rows they belong to.</summary>
    public static IEnumerable<IReadOnlyList<TextLine>> Parts(IReadOnlyList<TextLine> lines, IReadOnlyList<double> cuts) =>
        Enumerable.Range(0, cuts.Count + 1).Select(row => (IReadOnlyList<TextLine>)[.. lines.Where(line => cuts.Count(cut => line.Baseline < cut) == row)]);

    static bool AreNumbers(IReadOnlyList<TextLine> lines)
    {
        int?[] numbers = [.. lines.Select(line => int.TryParse(line.Text.Trim().TrimEnd('.', '、', '．'), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : (int?)null)];
        return numbers[0] is not null && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    // The middle of the widest gap through all columns between two heights.
    static double? Gap(IReadOnlyList<(double Top, double Bottom)> bodies, double upper, double lower)
    {
        (double Width, double Middle)? widest = null;
        double reached = double.MaxValue;
        foreach ((double top, double bottom) in bodies)
        {
            double middle = (reached + top) / 2;
            if (reached < double.MaxValue && top < reached && middle < upper && middle > lower && (widest is null || reached - top > widest.Value.Width))
            {
                widest = (reached - top, middle);
            }

            reached = Math.Min(reached, bottom);
        }

        return widest?.Middle;
    }
}
