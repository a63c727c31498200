using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers;

/// <summary>Gives blocks of an embedded piece the place at which the document embeds it.</summary>
static class Placed
{
    public static Block At(Block block, SourcePlace place) => block is Grid grid
        ? new Grid(place, [.. grid.Rows.Select(row => new GridRow(place, [.. row.Cells.Select(cell => cell with { Place = place })]))])
        : block with { Place = place };
}
