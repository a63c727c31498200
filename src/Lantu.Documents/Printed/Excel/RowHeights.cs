namespace Lantu.Documents.Printed.Excel;

/// <summary>How high rows must be for their text: programs find that out themselves for some cells only, and not for merged ones.</summary>
static class RowHeights
{
    // No row can be higher.
    const double Highest = 409;

    const double LineOfCell = 14.5;

    /// <summary>The height of a text that runs over lines of so many characters.</summary>
    public static double Of(IEnumerable<string> paragraphs, double charactersInLine, double lineHeight) =>
        Math.Min(Highest, paragraphs.Sum(text => Math.Max(1, Math.Ceiling(TextWidth.Of(text) / Math.Max(1, Math.Floor(charactersInLine))))) * lineHeight + 4);

    /// <summary>The heights of a table's rows: of each the highest cell; what a merged cell needs beyond its rows goes to its last.</summary>
    /// <param name="rows">The rows, the head first.</param>
    /// <param name="charactersIn">How many characters a line of a column has.</param>
    public static double[] Of(IReadOnlyList<IReadOnlyList<PrintedCell>> rows, IReadOnlyList<double> charactersIn)
    {
        double[] heights = [.. rows.Select(row => row.Where(cell => cell.RowSpan == 1).Select(cell => Needed(cell, charactersIn)).DefaultIfEmpty(0).Max())];
        for (int row = 0; row < rows.Count; row++)
        {
            foreach (PrintedCell cell in rows[row].Where(cell => cell.RowSpan > 1))
            {
                int last = row + cell.RowSpan - 1;
                double missing = Needed(cell, charactersIn) - heights[row..(last + 1)].Sum();
                heights[last] = Math.Min(Highest, heights[last] + Math.Max(0, missing));
            }
        }

        return heights;
    }

    static double Needed(PrintedCell cell, IReadOnlyList<double> charactersIn) =>
        Of(cell.Paragraphs, charactersIn.Skip(cell.Column).Take(cell.ColumnSpan).Sum(), LineOfCell);
}
