using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>A table that is no task table is kept whole in a finding that names the columns found.</summary>
static class UnreadGrid
{
    public static void Hold(Grid grid, FindingList findings)
    {
        string text = TextOf(grid);
        if (text.Any(char.IsLetterOrDigit))
        {
            findings.Hold(FindingCodes.ColumnsMissing, FindingSeverity.Error, grid.Place, text, "duty", string.Join('、', HeaderReader.NamesIn(grid).Take(12)));
        }
    }

    /// <summary>All that stands in it, a line a row, a tab between cells.</summary>
    public static string TextOf(Grid grid) =>
        string.Join('\n', grid.Rows.Select(row => string.Join('\t', row.Cells.Select(cell => Wording.Tidy(string.Join(' ', cell.Paragraphs))))));
}
