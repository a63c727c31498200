using Lantu.Domain.Plans;
using Lantu.Features.Measures;
using Lantu.Ui;

namespace Lantu.Tests.Features;

public sealed class SourceBlockTests
{
    static readonly PlanId Plan = PlanId.New(DateTimeOffset.UnixEpoch);

    [Fact]
    public void Paragraphs_and_tables_stand_apart_and_a_short_row_fills_its_table()
    {
        SourceRow[] rows = [Row(1, 1), Row(2, 7, isTable: true), Row(3, 1, isTable: true), Row(4, 6, isTable: true), Row(5, 1)];

        SourceBlock[] blocks = [.. SourceBlock.Of(rows)];

        Assert.Equal([[1], [2, 3, 4], [5]], blocks.Select(block => block.Rows.Select(row => row.Ordinal)));
        Assert.Equal("7", blocks[1].Span(rows[1 + 1], 0));
        Assert.Equal("2", blocks[1].Span(rows[3], 5));
        Assert.Null(blocks[1].Span(rows[1], 6));
    }

    [Fact]
    public void A_cell_stands_under_its_column_where_merged_ones_leave_gaps()
    {
        SourceRow head = Row(1, 5, isTable: true);
        SourceRow merged = Placed(2, 0, 1, 2, 4);
        SourceRow below = Placed(3, 2, 3, 4);
        SourceBlock block = Assert.Single(SourceBlock.Of([head, merged, below]));

        Assert.Equal([null, null, "2", null], Enumerable.Range(0, 4).Select(i => block.Span(merged, i)));
        Assert.Equal((0, 2), (SourceBlock.Before(merged), SourceBlock.Before(below)));
        Assert.Equal([null, null, null], Enumerable.Range(0, 3).Select(i => block.Span(below, i)));
    }

    [Fact]
    public void A_table_of_many_columns_does_not_widen_the_one_before() =>
        Assert.Equal([[1, 2], [3, 4]], SourceBlock.Of([Row(1, 7, isTable: true), Row(2, 7, isTable: true), Row(3, 16, isTable: true), Row(4, 16, isTable: true)]).Select(block => block.Rows.Select(row => row.Ordinal)));

    [Fact]
    public void Where_only_the_page_is_known_the_rows_with_the_text_are_meant()
    {
        SourceRow[] rows = [.. Enumerable.Range(1, 9).Select(i => new SourceRow { PlanId = Plan, Ordinal = i, Place = new SourcePlace { Page = 2 }, Cells = [$"{i}", $"第{i}项措施的文字足够长，\n可以认出它来"], IsTableRow = true })];
        Measure measure = MeasureAt("第5项措施的文字足够长，可以认出它来", rows[0].Place);

        SourceExcerpt excerpt = MeasureSource.Of(measure, rows);

        Assert.Equal([5], excerpt.Here);
        Assert.Equal([4, 5, 6], excerpt.Rows.Select(row => row.Ordinal));
    }

    [Fact]
    public void Where_no_row_holds_the_text_the_whole_page_is_meant()
    {
        SourceRow[] rows = [Row(1, 2, isTable: true), Row(2, 2, isTable: true)];

        Assert.Equal([1, 2], MeasureSource.Of(MeasureAt("文字在别处，认不出来了", rows[0].Place), rows).Here.Order());
    }

    static SourceRow Row(int ordinal, int cells, bool isTable = false) =>
        new() { PlanId = Plan, Ordinal = ordinal, Place = new SourcePlace { Page = 1 }, Cells = [.. Enumerable.Repeat("格", cells)], IsTableRow = isTable };

    static SourceRow Placed(int ordinal, params int[] columns) =>
        new() { PlanId = Plan, Ordinal = ordinal, Place = new SourcePlace { Page = 1 }, Cells = [.. columns.Select(_ => "格")], CellPlaces = [.. columns.Select(column => new CellPlace(column, null))], IsTableRow = true };

    static Measure MeasureAt(string text, SourcePlace place)
    {
        Measure measure = new() { PlanId = Plan, Ordinal = 1, ProgrammeOrdinal = 1, TaskOrdinal = 1, Key = "1-1-1", Places = [place] };
        measure.Put(new MeasureContent { Paragraphs = [text] });
        return measure;
    }
}
