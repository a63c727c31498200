using Lantu.Documents.Blocks;

namespace Lantu.Documents.Interpreter;

/// <summary>Text written down one column of a sheet is running text, one paragraph a row; no table has one column only.</summary>
static class OneColumn
{
    public static IReadOnlyList<Block> Unfold(IReadOnlyList<Block> blocks) => [.. blocks.SelectMany(UnfoldGrid)];

    static IEnumerable<Block> UnfoldGrid(Block block)
    {
        if (block is not Grid { ColumnCount: 1 } grid || grid.Place.Sheet is null)
        {
            return [block];
        }

        return grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.Paragraphs.Count > 0).Select(cell => new Paragraph(cell.Place, string.Join('\n', cell.Paragraphs)) { IsBold = cell.IsBold });
    }
}
