using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter;

/// <summary>
/// Where no format tells of pages, a table's heading printed once more does: a row cut there is put together again. The heading may
/// stand in the same table or in a table of its own, below the number of the page.
/// </summary>
static partial class RepeatedHeads
{
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks, FindingList findings)
    {
        List<Block> joined = [.. blocks];
        int above = -1;
        for (int i = 0; i < joined.Count; i++)
        {
            if (joined[i] is Grid)
            {
                JoinWithin(joined, i, findings);
                if (above >= 0)
                {
                    JoinAcross(joined, above, i, findings);
                }

                above = i;
            }
            else if (joined[i] is Paragraph paragraph && !PageNumber().IsMatch(Wording.Tidy(paragraph.Text)))
            {
                above = -1;
            }
        }

        return joined;
    }

    static void JoinWithin(List<Block> blocks, int at, FindingList findings)
    {
        Grid grid = (Grid)blocks[at];
        if (HeaderReader.TryRead(grid, 0) is not { } head)
        {
            return;
        }

        string printed = TextOf(grid.Rows[0]);
        List<GridRow> rows = [.. grid.Rows];
        for (int row = head.Depth + 1; row + head.Depth < rows.Count; row++)
        {
            if (rows[row].Cells.Count != rows[0].Cells.Count || TextOf(rows[row]) != printed || !CutRow.IsLikely([.. rows.Take(row)], rows[row + head.Depth], head.Columns))
            {
                continue;
            }

            List<GridRow> before = [.. rows.Take(row)];
            CutRow.Glue(before, rows[row + head.Depth], head.Columns, findings, isGuess: true);
            rows = [.. before, .. rows.Skip(row).Take(head.Depth), .. rows.Skip(row + head.Depth + 1)];
        }

        blocks[at] = rows.Count == grid.Rows.Count ? grid : grid with { Rows = rows };
    }

    static void JoinAcross(List<Block> blocks, int above, int below, FindingList findings)
    {
        Grid first = (Grid)blocks[above], second = (Grid)blocks[below];
        if (first.ColumnCount == second.ColumnCount && HeaderReader.TryRead(first, 0) is { } head && second.Rows.Count > head.Depth && first.Rows.Count > head.Depth
            && TextOf(first.Rows[0]) == TextOf(second.Rows[0]) && CutRow.IsLikely(first.Rows, second.Rows[head.Depth], head.Columns))
        {
            List<GridRow> rows = [.. first.Rows];
            CutRow.Glue(rows, second.Rows[head.Depth], head.Columns, findings, isGuess: true);
            blocks[above] = first with { Rows = rows };
            blocks[below] = second with { Rows = [.. second.Rows.Take(head.Depth), .. second.Rows.Skip(head.Depth + 1)] };
        }
    }

    static string TextOf(GridRow row) => Wording.Fold(string.Join('|', row.Cells.Select(cell => string.Concat(cell.Paragraphs))));

    // — 2 —, -2-, 第2页, 2.
    [GeneratedRegex("""^[-—–－―─·\s]*第?[0-9０-９]{1,4}页?(?:共[0-9０-９]{1,4}页)?[-—–－―─·\s]*$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PageNumber();
}
