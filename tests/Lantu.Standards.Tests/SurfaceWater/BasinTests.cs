using Lantu.Standards.SurfaceWater;

namespace Lantu.Standards.Tests.SurfaceWater;

public sealed class BasinTests
{
    [Theory]
    [InlineData(9, 1, 0, WaterQuality.Excellent)]
    [InlineData(89, 11, 0, WaterQuality.Good)]
    [InlineData(75, 0, 25, WaterQuality.Good)]
    [InlineData(74, 7, 19, WaterQuality.LightlyPolluted)]
    [InlineData(74, 6, 20, WaterQuality.ModeratelyPolluted)]
    [InlineData(60, 1, 39, WaterQuality.ModeratelyPolluted)]
    [InlineData(60, 0, 40, WaterQuality.HeavilyPolluted)]
    public void Ratios_decide_on_their_limits(int good, int middle, int worst, WaterQuality expected) => Assert.Equal(expected, Basin.ByRatios(new(0, good, 0, middle, 0, worst)));

    [Fact]
    public void Four_sections_are_evaluated_by_their_means_and_five_by_their_classes()
    {
        BasinSection[] sections = [.. Enumerable.Range(1, 5).Select(n => new BasinSection($"{n}", Waters.OfClass(n == 1 ? WaterClass.WorseThanV : WaterClass.III)))];

        BasinEvaluation four = Basin.River(sections[..4], SectionRule.Manual);
        BasinEvaluation five = Basin.River(sections, SectionRule.Manual);

        Assert.Equal((16 + 6 + 6 + 6) / 4m, four.Mean!.Values.Values[WaterItem.PermanganateIndex].Number);
        Assert.Equal(WaterQuality.LightlyPolluted, four.Quality.Value);
        Assert.Equal([WaterItem.PermanganateIndex], four.MainPollutants);
        Assert.Null(five.Mean);
        Assert.Equal(WaterQuality.Good, five.Quality.Value);
        Assert.Empty(five.MainPollutants);
        Assert.Equal(5, five.Quality.Count);
    }

    [Fact]
    public void Main_pollutants_of_many_sections_are_those_that_exceed_in_most()
    {
        SectionEvaluation ammonia = SingleFactor.Evaluate(Waters.Clean().With(WaterItem.AmmoniaNitrogen, 1.1m), WaterBody.River, SectionRule.Manual);
        BasinEvaluation basin = Basin.River([new("a", ammonia), new("b", ammonia), new("c", Waters.OfClass(WaterClass.WorseThanV)), new("d", ammonia), new("e", Waters.OfClass(WaterClass.I))], SectionRule.Manual);

        Assert.Equal(WaterQuality.ModeratelyPolluted, basin.Quality.Value);
        Assert.Equal([WaterItem.AmmoniaNitrogen, WaterItem.PermanganateIndex], basin.MainPollutants);
    }

    [Fact]
    public void Sections_without_class_are_named_and_take_no_part()
    {
        SectionEvaluation without = SingleFactor.Evaluate(Waters.Clean().Without(WaterItem.Lead), WaterBody.River, SectionRule.Manual);

        BasinEvaluation one = Basin.River([new("a", Waters.OfClass(WaterClass.II)), new("b", without)], SectionRule.Manual);
        Assert.Equal(WaterQuality.Excellent, one.Quality.Value);
        Assert.Equal(["b"], one.NotEvaluated);
        Assert.Equal(new Shortfall(Lack.Sites, 0, 1), Basin.River([new("b", without)], SectionRule.Manual).Quality.Invalid);
        Assert.Equal(new Shortfall(Lack.SingleValues, 1, 2, "a"), Basin.River([new("a", Waters.OfClass(WaterClass.II)), new("a", Waters.OfClass(WaterClass.II))], SectionRule.Manual).Quality.Invalid);
    }

    [Fact]
    public void A_lake_is_the_mean_of_its_points_however_many()
    {
        BasinSection[] points = [.. Enumerable.Range(1, 6).Select(n => new BasinSection($"{n}", SingleFactor.Evaluate(Waters.Clean(WaterBody.Lake).With(WaterItem.TotalPhosphorus, n / 100m), WaterBody.Lake, SectionRule.Manual)))];

        BasinEvaluation lake = Basin.Lake(points, SectionRule.Manual);

        Assert.Equal(0.035m, lake.Mean!.Values.Values[WaterItem.TotalPhosphorus].Number);
        Assert.Equal(WaterQuality.Good, lake.Quality.Value);
        Assert.Throws<ArgumentException>(() => Basin.River(points, SectionRule.Manual));
    }

    [Fact]
    public void Change_goes_by_what_the_good_gain_and_the_worst_lose()
    {
        ClassCounts before = new(0, 5, 0, 3, 0, 2);

        Assert.Equal(new WaterChange(ChangeExtent.NotMarked, 10), WaterChange.Between(before, new(0, 6, 0, 2, 0, 2)).Value);
        Assert.Equal(new WaterChange(ChangeExtent.Some, 20), WaterChange.Between(before, new(0, 6, 0, 3, 0, 1)).Value);
        Assert.Equal(new WaterChange(ChangeExtent.Marked, 30), WaterChange.Between(before, new(0, 7, 0, 2, 0, 1)).Value);
        Assert.Equal(new WaterChange(ChangeExtent.Marked, -30), WaterChange.Between(new(0, 7, 0, 2, 0, 1), before).Value);
        Assert.Equal(Lack.Sites, WaterChange.Between(before, new(0, 0, 0, 0, 0, 0)).Invalid!.Lack);
    }

    [Fact]
    public void Change_of_one_water_goes_by_steps_of_quality()
    {
        Assert.Equal(new WaterChange(ChangeExtent.NotMarked, 0), WaterChange.Between(WaterQuality.Good, WaterQuality.Good));
        Assert.Equal(new WaterChange(ChangeExtent.Some, 1), WaterChange.Between(WaterQuality.Good, WaterQuality.Excellent));
        Assert.Equal(new WaterChange(ChangeExtent.Marked, -2), WaterChange.Between(WaterQuality.Excellent, WaterQuality.LightlyPolluted));
    }
}
