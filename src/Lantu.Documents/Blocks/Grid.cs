using Lantu.Domain.Plans;

namespace Lantu.Documents.Blocks;

/// <summary>A table. A table printed over several pages may come as several grids; the interpreter joins them.</summary>
/// <param name="Place">Where it starts.</param>
/// <param name="Rows">Rows in order.</param>
public sealed record Grid(SourcePlace Place, IReadOnlyList<GridRow> Rows) : Block(Place)
{
    /// <summary>Rows in order, none of which is added or changed afterwards.</summary>
    public IReadOnlyList<GridRow> Rows
    {
        get;
        init
        {
            field = value;
            ColumnCount = Widest(value);
        }
    } = Rows;

    /// <summary>The widest row's number of columns, counted once: it is asked for at every header row.</summary>
    public int ColumnCount { get; private init; } = Widest(Rows);

    static int Widest(IReadOnlyList<GridRow> rows) => rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column + cell.ColumnSpan));
}
