using CsCheck;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Standards.Tests.SurfaceWater;

public sealed class IndexTests
{
    [Theory]
    [InlineData(WaterItem.AmmoniaNitrogen, 0.5, 0.5)]
    [InlineData(WaterItem.DissolvedOxygen, 10, 0.5)]
    [InlineData(WaterItem.PH, 6.4, 0.6)]
    [InlineData(WaterItem.PH, 7, 0)]
    [InlineData(WaterItem.PH, 8, 0.5)]
    public void An_item_is_held_against_class_three(WaterItem item, double value, double index) => Assert.Equal((decimal)index, CityIndex.OfItem(item, (decimal)value, WaterBody.River));

    [Fact]
    public void A_citys_index_weighs_rivers_and_lakes_by_their_sections()
    {
        SectionRule rule = SectionRule.Automatic;
        Evaluated<decimal> rivers = CityIndex.Of([Five(1), Five(2), Five(3)], WaterBody.River, rule), lakes = CityIndex.Of([Five(4)], WaterBody.Lake, rule);

        // pH 0.5, oxygen 0.5, permanganate 1, phosphorus 0.1/0.2 in rivers and 0.1/0.05 in lakes, ammonia as given.
        Assert.Equal(2.5m + 2, rivers.Value);
        Assert.Equal(4m + 4, lakes.Value);
        Assert.Equal((4.5m * 3 + 8) / 4, CityIndex.OfCity(rivers, lakes).Value);
        Assert.Equal(rivers.Value, CityIndex.OfCity(rivers, null).Value);
        Assert.Equal(Lack.Sites, CityIndex.OfCity(null, null).Invalid!.Lack);
        Assert.True(rivers.Clause.Unverified);
    }

    [Fact]
    public void An_index_without_an_item_is_none()
    {
        Assert.Equal(new Shortfall(Lack.Items, 4, 5, "AmmoniaNitrogen"), CityIndex.Of([Five(1), Five(1).Without(WaterItem.AmmoniaNitrogen)], WaterBody.River, SectionRule.Automatic).Invalid);
        Assert.Equal(3.5m, CityIndex.Of([Five(1), Five(9).Without(WaterItem.AmmoniaNitrogen)], WaterBody.River, SectionRule.Automatic with { Occasional = [WaterItem.AmmoniaNitrogen] }).Value);
        Assert.Equal(Lack.Items, CityIndex.Of([Five(9).Without(WaterItem.AmmoniaNitrogen)], WaterBody.River, SectionRule.Automatic with { Occasional = [WaterItem.AmmoniaNitrogen] }).Invalid!.Lack);
        Assert.Equal(new Shortfall(Lack.PossibleValues, 4, 5, "DissolvedOxygen"), CityIndex.Of([Five(1).With(WaterItem.DissolvedOxygen, 0)], WaterBody.River, SectionRule.Automatic).Invalid);
        Assert.Equal(Lack.Sites, CityIndex.Of([], WaterBody.River, SectionRule.Automatic).Invalid!.Lack);
        Assert.Equal(Lack.Items, CityIndex.OfCity(CityIndex.Of([Five(1)], WaterBody.River, SectionRule.Manual), CityIndex.Of([Five(1)], WaterBody.Lake, SectionRule.Automatic)).Invalid!.Lack);
    }

    [Fact]
    public void A_falling_index_is_a_negative_change()
    {
        Evaluated<decimal> Index(decimal value) => new(value, WaterRules.CityIndex, 1, null);

        Assert.Equal(-25, CityIndex.Change(Index(3), Index(4)).Value);
        Assert.Equal(Lack.PossibleValues, CityIndex.Change(Index(3), Index(0)).Invalid!.Lack);
        Assert.Equal(Lack.Sites, CityIndex.Change(Index(3), CityIndex.OfCity(null, null)).Invalid!.Lack);
    }

    [Fact]
    public void The_trophic_index_is_the_weighted_mean_of_its_five()
    {
        // Each quantity chosen so that its own index is 50 gives 50 whatever the weights; computed in binary to compare.
        static decimal At(decimal index, TrophicTerm term) => (decimal)Math.Exp((double)(((index / 10) - term.Intercept) / term.Slope));
        TrophicIndex rule = TrophicIndex.Default;

        Evaluated<decimal> index = rule.Of(new(At(50, rule.Chlorophyll), At(50, rule.TotalPhosphorus), At(50, rule.TotalNitrogen), At(50, rule.Transparency), At(50, rule.PermanganateIndex)));

        Assert.Equal(50, index.Value!.Value, 10);
        Assert.Equal(5, index.Count);
    }

    [Fact]
    public void A_trophic_index_needs_all_five_and_each_above_zero()
    {
        Assert.Equal(new Shortfall(Lack.Items, 3, 5, "Chlorophyll, Transparency"), TrophicIndex.Default.Of(new(null, 0.1m, 1, null, 4)).Invalid);
        Assert.Equal(new Shortfall(Lack.PossibleValues, 4, 5, "TotalPhosphorus"), TrophicIndex.Default.Of(new(10, 0, 1, 1, 4)).Invalid);
    }

    [Theory]
    [InlineData(29.9, TrophicState.Oligotrophic)]
    [InlineData(30, TrophicState.Mesotrophic)]
    [InlineData(50, TrophicState.Mesotrophic)]
    [InlineData(50.1, TrophicState.LightlyEutrophic)]
    [InlineData(60.1, TrophicState.ModeratelyEutrophic)]
    [InlineData(70.1, TrophicState.HeavilyEutrophic)]
    public void The_state_follows_from_the_index(double index, TrophicState state) => Assert.Equal(state, TrophicIndex.StateOf((decimal)index));

    [Fact]
    public void Clearer_water_with_less_in_it_has_no_higher_index() =>
        Gen.Select(Gen.Int[1, 5000].Array[5], Gen.Int[0, 4], Gen.Int[1, 900]).Sample((parts, which, by) =>
        {
            decimal[] before = [.. parts.Select(part => part / 1000m)];
            decimal[] after = [.. before];
            after[which] += by / 1000m;
            decimal difference = Of(after) - Of(before);
            return which == 3 ? difference < 0 : difference > 0;
        });

    [Fact]
    public void The_decimal_logarithm_agrees_with_the_machines() =>
        Gen.Select(Gen.Int[1, int.MaxValue], Gen.Int[0, 9]).Sample((number, zeros) =>
        {
            decimal value = number / (decimal)Math.Pow(10, zeros);
            TrophicTerm logarithm = new(0, 1, 1), none = new(0, 1, 0);
            TrophicIndex rule = new() { Chlorophyll = logarithm, TotalPhosphorus = none, TotalNitrogen = none, Transparency = none, PermanganateIndex = none };
            return Math.Abs((double)rule.Of(new(value, 1, 1, 1, 1)).Value!.Value - (10 * Math.Log((double)value))) < 1e-11;
        });

    static decimal Of(decimal[] values) => TrophicIndex.Default.Of(new(values[0], values[1], values[2], values[3], values[4])).Value!.Value;

    static WaterSample Five(decimal ammonia) => new(new Dictionary<WaterItem, WaterValue>
    {
        [WaterItem.PH] = 8,
        [WaterItem.DissolvedOxygen] = 10,
        [WaterItem.PermanganateIndex] = 6,
        [WaterItem.AmmoniaNitrogen] = ammonia,
        [WaterItem.TotalPhosphorus] = 0.1m,
    });
}
