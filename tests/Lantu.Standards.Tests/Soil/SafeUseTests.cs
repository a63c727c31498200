using CsCheck;
using Lantu.Standards.Soil;

namespace Lantu.Standards.Tests.Soil;

public sealed class SafeUseTests
{
    [Fact]
    public void Cultivated_land_is_what_is_protected_used_and_controlled_of_all_that_is_polluted()
    {
        Evaluated<decimal> rate = new CultivatedLand(500, 380, 70, 1000).SafeUseRate;

        Assert.Equal(95, rate.Value);
        Assert.Equal("受污染耕地安全利用率核算方法（试行）", rate.Clause.Standard);
    }

    [Theory]
    [InlineData(500, 400, 101, 1000, "B + C + D > E")]
    [InlineData(0, 0, 0, 0, "E")]
    [InlineData(-1, 400, 100, 1000, "B")]
    [InlineData(500, -400, -100, 1000, "C, D")]
    public void A_part_larger_than_its_whole_gives_no_rate(int b, int c, int d, int e, string where)
    {
        Shortfall invalid = new CultivatedLand(b, c, d, e).SafeUseRate.Invalid!;

        Assert.Equal((Lack.PossibleValues, where), (invalid.Lack, invalid.Where));
    }

    [Fact]
    public void Where_the_degrees_are_known_each_part_is_held_against_its_own()
    {
        CultivatedLand land = new(500, 380, 70, 1000) { Degrees = new(500, 420, 80) };

        Assert.Equal(95, land.SafeUseRate.Value);
        Assert.Equal("B", (land with { Degrees = new(490, 430, 80) }).SafeUseRate.Invalid!.Where);
        Assert.Equal("D", (land with { Degrees = new(500, 440, 60) }).SafeUseRate.Invalid!.Where);
        Assert.Equal("E", (land with { Degrees = new(500, 400, 80) }).SafeUseRate.Invalid!.Where);
        Assert.Equal("E", (land with { Degrees = new(500, 420, 90) }).SafeUseRate.Invalid!.Where);
    }

    [Fact]
    public void Rates_of_land_in_use_are_parts_of_what_was_put_to_use()
    {
        Assert.Equal(96, new LandInUse(48, 50).KeyConstructionLandRate.Value);
        Assert.Equal("环土壤〔2018〕41号", new LandInUse(48, 50).PollutedPlotRate.Clause.Standard);
        Assert.Equal("Compliant", new LandInUse(51, 50).KeyConstructionLandRate.Invalid!.Where);
        Assert.Equal("Used", new LandInUse(0, 0).KeyConstructionLandRate.Invalid!.Where);
    }

    [Theory]
    [InlineData("100", null, null, SafeUseStanding.Full, SafeUseDoubts.None)]
    [InlineData("97", 2, 2, SafeUseStanding.Reached, SafeUseDoubts.None)]
    [InlineData("97", 2, 1, SafeUseStanding.Missed, SafeUseDoubts.None)]
    [InlineData("95", 1, 1, SafeUseStanding.Reached, SafeUseDoubts.Comparator)]
    [InlineData("95", 1, 0, SafeUseStanding.Missed, SafeUseDoubts.None)]
    [InlineData("94.96", 1, 1, SafeUseStanding.Missed, SafeUseDoubts.Rounding)]
    [InlineData("94.9", 1, 1, SafeUseStanding.Missed, SafeUseDoubts.None)]
    [InlineData("99.96", 1, 1, SafeUseStanding.Reached, SafeUseDoubts.Rounding)]
    public void Construction_land_is_used_safely_all_or_nearly_with_every_violation_settled(string rate, int? found, int? settled, SafeUseStanding standing, SafeUseDoubts doubts) =>
        Assert.Equal(new SafeUseJudgement(standing, doubts), SafeUseTarget.ConstructionLand.Judge(Rate(rate), found is null ? null : new(found.Value, settled!.Value)).Value);

    [Fact]
    public void Less_than_all_without_a_word_on_violations_is_not_judged()
    {
        Assert.Equal(new Shortfall(Lack.Evidence, 0, 1, "Violations"), SafeUseTarget.ConstructionLand.Judge(Rate("97")).Invalid);
        Assert.Equal(new Shortfall(Lack.Evidence, 0, 1, "Violations"), SafeUseTarget.ConstructionLand.Judge(Rate("97"), new(0, 0)).Invalid);
        Assert.Equal(Lack.PossibleValues, SafeUseTarget.ConstructionLand.Judge(Rate("97"), new(1, 2)).Invalid!.Lack);
        Assert.Equal(SafeUseStanding.Missed, SafeUseTarget.ConstructionLand.Judge(Rate("90")).Value!.Value.Standing);
    }

    [Fact]
    public void A_comparator_is_followed_and_the_doubt_stays()
    {
        Assert.Equal(new SafeUseJudgement(SafeUseStanding.Reached, SafeUseDoubts.Comparator), SafeUseTarget.CultivatedLand.Judge(Rate("95")).Value);
        Assert.Equal(new SafeUseJudgement(SafeUseStanding.Missed, SafeUseDoubts.Comparator), (SafeUseTarget.CultivatedLand with { Floor = Floor.MoreThan }).Judge(Rate("95")).Value);
        Assert.Equal(new SafeUseJudgement(SafeUseStanding.Full, SafeUseDoubts.None), (SafeUseTarget.CultivatedLand with { FloorPercent = 100 }).Judge(Rate("100")).Value);
        Assert.Equal(new SafeUseJudgement(SafeUseStanding.Reached, SafeUseDoubts.None), (SafeUseTarget.CultivatedLand with { Floor = Floor.MoreThan }).Judge(Rate("95.2")).Value);
    }

    [Fact]
    public void A_rate_that_is_invalid_is_not_judged() =>
        Assert.Equal("B + C + D > E", SafeUseTarget.CultivatedLand.Judge(new CultivatedLand(1, 1, 1, 2).SafeUseRate).Invalid!.Where);

    [Fact]
    public void More_land_used_safely_never_stands_worse() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Enum<Floor>(), Gen.Bool).Sample((one, other, floor, settled) =>
        {
            SafeUseTarget target = SafeUseTarget.ConstructionLand with { Floor = floor };
            SafeUseStanding Of(int compliant) => target.Judge(new LandInUse(compliant, 1000).KeyConstructionLandRate, new(2, settled ? 2 : 1)).Value!.Value.Standing;
            return Of(Math.Max(one, other)) <= Of(Math.Min(one, other));
        });

    static Evaluated<decimal> Rate(string percent) => new(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), SoilRules.ConstructionLand, 1, null);
}
