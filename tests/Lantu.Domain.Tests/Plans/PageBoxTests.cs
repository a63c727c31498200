using Lantu.Domain.Plans;

namespace Lantu.Domain.Tests.Plans;

public sealed class PageBoxTests
{
    [Fact]
    public void What_reaches_over_the_edge_is_cut_at_the_page() => Assert.Equal(new PageBox(0, 0.25, 1, 1), PageBox.Of(-0.2, 0.25, 1.3, double.PositiveInfinity));

    [Theory]
    [InlineData(double.NaN, 0, 1, 1)]
    [InlineData(0, 0, 1, double.NaN)]
    [InlineData(0.5, 0.5, 0.5, 0.6)]
    [InlineData(1.1, 0, 1.5, 1)]
    [InlineData(0.6, 0, 0.5, 1)]
    public void What_has_no_extent_on_the_page_is_nothing(double left, double top, double right, double bottom) => Assert.Null(PageBox.Of(left, top, right, bottom));

    [Fact]
    public void A_row_is_as_high_as_the_cells_that_end_in_it() =>
        Assert.Equal(new PageBox(0.1, 0.2, 0.9, 0.3), PageBox.OfRow([new PageBox(0.1, 0.2, 0.2, 0.8), new PageBox(0.2, 0.2, 0.9, 0.3)]));

    [Fact]
    public void No_cells_are_no_row() => Assert.Null(PageBox.OfRow([]));

    [Theory]
    [InlineData("A1", 0, "A1")]
    [InlineData("C12", 2, "A12")]
    [InlineData("AB7", 27, "A7")]
    public void A_cell_of_a_sheet_has_a_row_and_a_column(string cell, int column, string row)
    {
        SourcePlace place = new() { Sheet = "任务", Cell = cell };

        Assert.Equal(column, place.Column());
        Assert.Equal(new SourcePlace { Sheet = "任务", Cell = row }, place.OfRow());
    }

    [Fact]
    public void A_place_without_cells_is_its_own_row()
    {
        SourcePlace place = new() { Page = 3, Row = 2 };

        Assert.Null(place.Column());
        Assert.Equal(place, place.OfRow());
    }
}
