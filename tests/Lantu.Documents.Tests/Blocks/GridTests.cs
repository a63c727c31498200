using System.Collections;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Blocks;

/// <summary>What a grid says of itself.</summary>
public sealed class GridTests
{
    [Fact]
    public void Its_columns_are_counted_once()
    {
        CountedRows rows = new([new GridRow(SourcePlace.Unknown, [new GridCell(SourcePlace.Unknown, 0, ["甲"]), new GridCell(SourcePlace.Unknown, 1, []) { ColumnSpan = 3 }]), new GridRow(SourcePlace.Unknown, [])]);
        Grid grid = new(SourcePlace.Unknown, rows);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(4, grid.ColumnCount));
        Assert.Equal(1, rows.Walks);
    }

    [Fact]
    public void One_without_rows_has_no_columns() => Assert.Equal(0, new Grid(SourcePlace.Unknown, []).ColumnCount);

    [Fact]
    public void One_with_other_rows_has_their_columns() =>
        Assert.Equal(1, (new Grid(SourcePlace.Unknown, []) with { Rows = [new GridRow(SourcePlace.Unknown, [new GridCell(SourcePlace.Unknown, 0, [])])] }).ColumnCount);

    sealed class CountedRows(IReadOnlyList<GridRow> rows) : IReadOnlyList<GridRow>
    {
        public int Walks { get; private set; }

        public int Count => rows.Count;

        public GridRow this[int index] => rows[index];

        public IEnumerator<GridRow> GetEnumerator()
        {
            Walks++;
            return rows.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
