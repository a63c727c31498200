using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers.Excel;

/// <summary>Makes a grid of a sheet's rows: every row has a cell in each column, except where a merged one covers it.</summary>
static class SheetGrid
{
    /// <param name="sheet">The sheet as read.</param>
    /// <param name="name">Its name.</param>
    /// <param name="findings">Takes what merged cells cover.</param>
    /// <returns>The grid, or nothing where the merged ranges overlap, which no program writes.</returns>
    public static Grid? Make(SheetReader sheet, string name, List<Finding> findings)
    {
        List<SheetRow> rows = WithGaps(sheet.Rows);
        int width = rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column)) + 1;
        Dictionary<(int Row, int Column), (int Width, int Height)> origins = [];
        HashSet<(int Row, int Column)> covered = [];
        int[] numbers = [.. rows.Select(row => row.Number)];
        foreach (MergedRange range in sheet.Merged)
        {
            if (!Merge(range, numbers, width, origins, covered))
            {
                return null;
            }
        }

        List<GridRow> made = [];
        for (int row = 0; row < rows.Count; row++)
        {
            Dictionary<int, string> texts = [];
            foreach (SheetCell cell in rows[row].Cells)
            {
                texts[cell.Column] = cell.Text;
            }

            List<GridCell> cells = [];
            for (int column = 0; column < width; column++)
            {
                SourcePlace place = new() { Sheet = name, Cell = CellAddress.Write(rows[row].Number, column) };
                IReadOnlyList<string> paragraphs = texts.TryGetValue(column, out string? text) ? Paragraphs(text) : [];
                if (covered.Contains((row, column)))
                {
                    Hide(paragraphs, place, findings);
                    continue;
                }

                (int across, int down) = origins.GetValueOrDefault((row, column), (1, 1));
                cells.Add(new GridCell(place, column, paragraphs) { ColumnSpan = across, RowSpan = down });
            }

            made.Add(new GridRow(new SourcePlace { Sheet = name, Cell = CellAddress.Write(rows[row].Number, 0) }, cells));
        }

        return new Grid(new SourcePlace { Sheet = name, Cell = "A1" }, made);
    }

    // Empty rows between others part what stands above from what stands below; one says as much as many.
    static List<SheetRow> WithGaps(IReadOnlyList<SheetRow> rows)
    {
        List<SheetRow> all = [];
        foreach (SheetRow row in rows)
        {
            if (all.Count > 0 && row.Number > all[^1].Number + 1)
            {
                all.Add(new SheetRow(all[^1].Number + 1, []));
            }

            all.Add(row);
        }

        return all;
    }

    static bool Merge(MergedRange range, int[] rows, int width, Dictionary<(int Row, int Column), (int Width, int Height)> origins, HashSet<(int Row, int Column)> covered)
    {
        int first = Array.BinarySearch(rows, range.Top);
        int last = Array.BinarySearch(rows, range.Bottom);
        int top = first < 0 ? ~first : first;
        int bottom = last < 0 ? ~last - 1 : last;
        int right = Math.Min(range.Right, width - 1);
        if (bottom < top || right < range.Left)
        {
            return true;
        }

        for (int row = top; row <= bottom; row++)
        {
            for (int column = range.Left; column <= right; column++)
            {
                if (!covered.Add((row, column)))
                {
                    return false;
                }
            }
        }

        covered.Remove((top, range.Left));
        return origins.TryAdd((top, range.Left), (right - range.Left + 1, bottom - top + 1));
    }

    static void Hide(IReadOnlyList<string> paragraphs, SourcePlace place, List<Finding> findings)
    {
        if (paragraphs.Count > 0)
        {
            string text = string.Join('\n', paragraphs);
            findings.Add(new Finding { Code = FindingCodes.HiddenText, Severity = FindingSeverity.Warning, Place = place, Arguments = [text], HeldText = text });
        }
    }

    static IReadOnlyList<string> Paragraphs(string text) => [.. text.Split('\n').Select(line => line.Trim('\r', ' ')).Where(line => line.Length > 0)];
}
