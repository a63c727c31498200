using CsCheck;
using Lantu.Domain.Indicators;
using Lantu.Domain.Targets;
using Lantu.Standards.Rounding;

namespace Lantu.Domain.Tests.Indicators;

public sealed class TargetBoundsTests
{
    static readonly Comparator[] Decided = [Comparator.AtMost, Comparator.AtLeast, Comparator.MoreThan, Comparator.LessThan, Comparator.Equal];

    // HJ 663, table 3, and GB/T 8170: half goes to the even neighbour, so 31.5 is 32 and 32.5 is 32 too.
    [Theory]
    [InlineData(Comparator.AtMost, "31", 0, "31.49", true)]
    [InlineData(Comparator.AtMost, "31", 0, "31.5", false)]
    [InlineData(Comparator.AtMost, "32", 0, "32.5", true)]
    [InlineData(Comparator.AtMost, "32", 0, "32.51", false)]
    [InlineData(Comparator.AtMost, "30.5", 0, "30.6", false)]
    [InlineData(Comparator.AtMost, "30.5", 0, "30.5", true)]
    [InlineData(Comparator.AtLeast, "74", 1, "73.94", false)]
    [InlineData(Comparator.AtLeast, "74", 1, "73.95", true)]
    [InlineData(Comparator.AtLeast, "74", 1, "73.96", true)]
    [InlineData(Comparator.AtLeast, "75.1", 1, "75.05", false)]
    [InlineData(Comparator.AtLeast, "75.2", 1, "75.15", true)]
    [InlineData(Comparator.MoreThan, "95", 1, "95.04", false)]
    [InlineData(Comparator.MoreThan, "95", 1, "95.06", true)]
    [InlineData(Comparator.LessThan, "5", 0, "4.5", true)]
    [InlineData(Comparator.LessThan, "5", 0, "4.51", false)]
    public void A_figure_is_rounded_before_it_is_held_against_a_target(Comparator comparator, string target, int decimals, string figure, bool holds) =>
        Assert.Equal(holds, TargetBounds.Of(comparator, D(target), decimals)!.Value.Holds(D(figure)));

    [Fact]
    public void What_is_bounded_is_what_rounds_so()
    {
        Gen.Select(Gen.Int[0, 4], Gen.Int[-2000, 20000], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[-300000, 3000000], Gen.Int[0, 5]).Sample((which, target, places, decimals, figure, digits) =>
        {
            Comparator comparator = Decided[which];
            decimal wanted = target / Power(places), found = figure / Power(digits), rounded = HalfEven.Round(found, decimals);
            bool holds = comparator switch
            {
                Comparator.AtMost => rounded <= wanted,
                Comparator.AtLeast => rounded >= wanted,
                Comparator.MoreThan => rounded > wanted,
                Comparator.LessThan => rounded < wanted,
                _ => rounded == wanted,
            };
            Assert.Equal(holds, TargetBounds.Of(comparator, wanted, decimals)!.Value.Holds(found));
        });
    }

    [Fact]
    public void About_decides_nothing_until_the_office_says_how_far_it_reaches()
    {
        Assert.Null(TargetBounds.Of(Comparator.About, 12, 1));
        TargetBounds bounds = TargetBounds.Of(Comparator.About, 12, 1, 0.5m)!.Value;
        Assert.True(bounds.Holds(11.5m));
        Assert.True(bounds.Holds(12.54m));
        Assert.False(bounds.Holds(12.6m));
    }

    static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    static decimal Power(int digits) => (decimal)Math.Pow(10, digits);
}
