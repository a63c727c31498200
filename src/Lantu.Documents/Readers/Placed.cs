using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers;

/// <summary>Gives blocks the places by which a person finds them.</summary>
static class Placed
{
    /// <summary>Blocks of an embedded piece, all at the place where the document embeds it, told apart by their order there.</summary>
    public static IReadOnlyList<Block> At(IReadOnlyList<Block> blocks, SourcePlace place) => Apart([.. blocks.Select(block => Moved(block, _ => place))]);

    /// <summary>
    /// Numbers the paragraphs and table rows that stand on one line of a file, so that a page without line breaks is not one place for all it says.
    /// </summary>
    public static IReadOnlyList<Block> Apart(IReadOnlyList<Block> blocks)
    {
        Dictionary<SourcePlace, int> standing = blocks.SelectMany(Places).CountBy(place => place).Where(line => line.Value > 1 && line.Key != SourcePlace.Unknown).ToDictionary();
        Dictionary<SourcePlace, int> numbers = [];
        return standing.Count == 0 ? blocks : [.. blocks.Select(block => Moved(block, Numbered))];

        SourcePlace Numbered(SourcePlace place) =>
            standing.ContainsKey(place) ? place with { Row = numbers[place] = numbers.GetValueOrDefault(place) + 1 } : place;
    }

    static IEnumerable<SourcePlace> Places(Block block) => block is Grid grid ? grid.Rows.Select(row => row.Place) : [block.Place];

    // Each row and paragraph is asked for once, in order; the cells stand where their row does, and a table where its first row does.
    static Block Moved(Block block, Func<SourcePlace, SourcePlace> to)
    {
        if (block is not Grid grid)
        {
            return block with { Place = to(block.Place) };
        }

        List<GridRow> rows = [.. grid.Rows.Select(row => Row(row, to(row.Place)))];
        return new Grid(rows.Count > 0 ? rows[0].Place : grid.Place, rows);
    }

    /// <summary>The row at another place, and its cells with it.</summary>
    public static GridRow Row(GridRow row, SourcePlace place) => new(place, [.. row.Cells.Select(cell => cell with { Place = place })]);
}
