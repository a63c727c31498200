using Lantu.Domain.Plans;

namespace Lantu.Documents.Blocks;

/// <summary>A table. A table printed over several pages may come as several grids; the interpreter joins them.</summary>
/// <param name="Place">Where it starts.</param>
/// <param name="Rows">Rows in order.</param>
public sealed record Grid(SourcePlace Place, IReadOnlyList<GridRow> Rows) : Block(Place)
{
    /// <summary>The widest row's number of columns.</summary>
    public int ColumnCount => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column + cell.ColumnSpan));
}
