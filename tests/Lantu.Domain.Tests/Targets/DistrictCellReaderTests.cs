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

    [Theory]
    [InlineData("100(12.5,0)", "100 12.5 0")]
    [InlineData("100（12.5，0）", "100 12.5 0")]
    [InlineData("1,200(300,100)", "1200 300 100")]
    [InlineData("12,5", "12 5")]
    [InlineData("10-15", "10 15")]
    public void A_compound_cell_gives_all_its_figures(string text, string parts) => Assert.Equal(parts, string.Join(' ', DistrictCellReader.Read(text).Parts));

    [Theory]
    [InlineData("1,200", 1200)]
    [InlineData("1，200", 1200)]
    [InlineData("12,345,678.5", 12345678.5)]
    [InlineData("١٢", 12)]
    [InlineData("１２", 12)]
    [InlineData("-5", -5)]
    public void A_plain_figure_has_no_parts(string text, double value) => Assert.Equal(((decimal)value, 0), (DistrictCellReader.Read(text).Value!.Value, DistrictCellReader.Read(text).Parts.Count));

    [Fact]
    public void A_figure_beyond_all_measure_is_none() => Assert.Null(DistrictCellReader.Read("79228162514264337593543950335").Value);

    [Theory]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("")]
    public void A_dash_or_nothing_is_not_applicable(string text) => Assert.True(DistrictCellReader.Read(text).IsNotApplicable);

    [Fact]
    public void Words_give_neither_figure_nor_not_applicable() => Assert.Equal((null, false), (DistrictCellReader.Read("持续改善").Value, DistrictCellReader.Read("持续改善").IsNotApplicable));
}
