using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Targets;

public sealed class DistrictCellReaderTests
{
    [Theory]
    [InlineData("12 左右", 12, Comparator.About)]
    [InlineData(">95", 95, Comparator.MoreThan)]
    [InlineData("≥95", 95, Comparator.AtLeast)]
    [InlineData("≤31", 31, Comparator.AtMost)]
    [InlineData("66.6", 66.6, null)]
    public void Reads_figure_and_comparison(string text, double value, Comparator? comparator)
    {
        DistrictCell cell = DistrictCellReader.Read(text);

        Assert.Equal(((decimal)value, comparator, false), (cell.Value!.Value, cell.Comparator, cell.IsNotApplicable));
    }

    [Fact]
    public void A_compound_cell_gives_all_its_figures() => Assert.Equal([100m, 12.5m, 0m], DistrictCellReader.Read("100(12.5,0)").Parts);

    [Theory]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("")]
    public void A_dash_or_nothing_is_not_applicable(string text) => Assert.True(DistrictCellReader.Read(text).IsNotApplicable);

    [Fact]
    public void Words_give_neither_figure_nor_not_applicable() => Assert.Equal((null, false), (DistrictCellReader.Read("持续改善").Value, DistrictCellReader.Read("持续改善").IsNotApplicable));
}
