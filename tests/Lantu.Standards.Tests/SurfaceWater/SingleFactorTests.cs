using CsCheck;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Standards.Tests.SurfaceWater;

public sealed class SingleFactorTests
{
    [Fact]
    public void The_worst_item_makes_the_class()
    {
        SectionEvaluation evaluation = SingleFactor.Evaluate(Waters.Clean().With(WaterItem.AmmoniaNitrogen, 1.2m).With(WaterItem.ChemicalOxygenDemand, 18), WaterBody.River, SectionRule.Manual);

        Assert.Equal(WaterClass.IV, evaluation.Class.Value);
        Assert.Equal(WaterQuality.LightlyPolluted, evaluation.Quality);
        Assert.Equal("环办〔2011〕22号", evaluation.Class.Clause.Standard);
        Assert.Equal(new DateOnly(2011, 3, 9), evaluation.Class.Clause.EffectiveFrom);
        Assert.Equal([WaterItem.AmmoniaNitrogen], evaluation.MainPollutants.Select(item => item.Item));
        Assert.Equal(0.2m, evaluation.MainPollutants[0].Exceedance);
    }

    [Fact]
    public void Nitrogen_and_coliforms_are_told_beside_and_make_no_class()
    {
        SectionEvaluation lake = SingleFactor.Evaluate(Waters.Clean(WaterBody.Lake).With(WaterItem.TotalNitrogen, 3).With(WaterItem.FaecalColiform, 50000).With(WaterItem.Temperature, 12), WaterBody.Lake, SectionRule.Manual);

        Assert.Equal(WaterClass.I, lake.Class.Value);
        Assert.Equal([(WaterItem.TotalNitrogen, WaterClass.WorseThanV), (WaterItem.FaecalColiform, WaterClass.WorseThanV)], lake.Reference.Select(item => (item.Item, item.Class)));
        Assert.Empty(lake.MainPollutants);
    }

    [Fact]
    public void Missing_items_are_named_instead_of_a_class()
    {
        SectionEvaluation evaluation = SingleFactor.Evaluate(Waters.Clean().Without(WaterItem.Mercury).Without(WaterItem.Petroleum), WaterBody.River, SectionRule.Manual);

        Assert.Equal(new Shortfall(Lack.Items, 19, 21, "Mercury, Petroleum"), evaluation.Class.Invalid);
        Assert.Null(evaluation.Quality);
        Assert.Equal(WaterClass.I, SingleFactor.Evaluate(evaluation.Values, WaterBody.River, SectionRule.Manual with { Occasional = [WaterItem.Mercury, WaterItem.Petroleum] }).Class.Value);
    }

    [Theory]
    [InlineData(WaterItem.PH, -7)]
    [InlineData(WaterItem.AmmoniaNitrogen, -0.1)]
    [InlineData(WaterItem.TotalPhosphorus, 2000000)]
    public void An_impossible_reading_is_named_instead_of_a_class(WaterItem item, double value) =>
        Assert.Equal(new Shortfall(Lack.PossibleValues, 20, 21, item.ToString()), SingleFactor.Evaluate(Waters.Clean().With(item, (decimal)value), WaterBody.River, SectionRule.Manual).Class.Invalid);

    [Fact]
    public void Saturation_counts_only_where_the_rule_heeds_it()
    {
        WaterSample warm = Waters.Clean().With(WaterItem.DissolvedOxygen, 7.2m) with { Saturation = 95 };

        Assert.Equal(WaterClass.I, SingleFactor.Evaluate(warm, WaterBody.River, SectionRule.Manual).Class.Value);
        Assert.Equal(WaterClass.II, SingleFactor.Evaluate(warm, WaterBody.River, SectionRule.Automatic).Class.Value);
        Assert.Equal(Lack.PossibleValues, SingleFactor.Evaluate(warm with { Saturation = -3 }, WaterBody.River, SectionRule.Manual).Class.Invalid!.Lack);
    }

    [Theory]
    [InlineData(DetectionRule.HalfTheLimit, WaterClass.I)]
    [InlineData(DetectionRule.TheLimit, WaterClass.III)]
    [InlineData(DetectionRule.Zero, WaterClass.I)]
    public void What_stands_for_less_than_can_be_told_is_declared(DetectionRule rule, WaterClass expected) =>
        Assert.Equal(expected, SingleFactor.Evaluate(Waters.Clean().With(WaterItem.Mercury, new WaterValue(0.0001m, BelowDetection: true)), WaterBody.River, SectionRule.Manual with { Detection = rule }).Class.Value);

    [Fact]
    public void Main_pollutants_go_by_metals_then_class_then_multiple_and_are_three()
    {
        WaterSample sample = Waters.Clean()
            .With(WaterItem.ChemicalOxygenDemand, 45)          // worse than V, 1.25
            .With(WaterItem.AmmoniaNitrogen, 3)                // worse than V, 2
            .With(WaterItem.FiveDayBiochemicalOxygenDemand, 9) // V, 1.25
            .With(WaterItem.DissolvedOxygen, 1)                // worse than V, no multiple
            .With(WaterItem.Lead, 0.08m);                      // V, named first
        WaterItem[] MainPollutants(int most) => [.. SingleFactor.Evaluate(sample, WaterBody.River, SectionRule.Manual with { MostMainPollutants = most }).MainPollutants.Select(item => item.Item)];

        Assert.Equal([WaterItem.Lead, WaterItem.AmmoniaNitrogen, WaterItem.ChemicalOxygenDemand], MainPollutants(3));
        Assert.Equal([WaterItem.Lead, WaterItem.AmmoniaNitrogen, WaterItem.ChemicalOxygenDemand, WaterItem.DissolvedOxygen, WaterItem.FiveDayBiochemicalOxygenDemand], MainPollutants(9));
    }

    [Fact]
    public void Worsening_one_item_never_betters_the_class() =>
        Waters.Body.SelectMany(body => Gen.Select(Waters.Any(body), Waters.Item, Gen.Int[0, 300], (sample, item, by) => (body, sample, item, by))).Sample(drawn =>
        {
            decimal before = drawn.sample.Values[drawn.item].Number;
            decimal after = drawn.item switch
            {
                WaterItem.DissolvedOxygen => Math.Max(before - (drawn.by / 100m), 0),
                WaterItem.PH => before < 7.5m ? Math.Max(before - (drawn.by / 100m), 0) : Math.Min(before + (drawn.by / 100m), 14),
                _ => before * (1 + (drawn.by / 100m)),
            };
            return SingleFactor.Evaluate(drawn.sample.With(drawn.item, after), drawn.body, SectionRule.Manual).Class.Value
                >= SingleFactor.Evaluate(drawn.sample, drawn.body, SectionRule.Manual).Class.Value;
        });

    [Fact]
    public void A_class_is_that_of_one_item_and_none_is_worse() =>
        Waters.Body.SelectMany(body => Waters.Any(body).Select(sample => SingleFactor.Evaluate(sample, body, SectionRule.Manual))).Sample(evaluation =>
            evaluation.Items.Count == 21 && evaluation.Items.Any(item => item.Class == evaluation.Class.Value) && evaluation.Items.All(item => item.Class <= evaluation.Class.Value)
            && evaluation.MainPollutants.Count <= 3 && (evaluation.MainPollutants.Count == 0) == (evaluation.Class.Value <= WaterClass.III));

    [Theory]
    [InlineData(WaterClass.I, "符合Ⅰ类", "优", "蓝")]
    [InlineData(WaterClass.II, "符合Ⅱ类", "优", "蓝")]
    [InlineData(WaterClass.III, "符合Ⅲ类", "良好", "绿")]
    [InlineData(WaterClass.IV, "符合Ⅳ类", "轻度污染", "黄")]
    [InlineData(WaterClass.V, "符合Ⅴ类", "中度污染", "橙")]
    [InlineData(WaterClass.WorseThanV, "劣于Ⅴ类", "重度污染", "红")]
    public void Each_class_has_its_words_and_colour(WaterClass waterClass, string statement, string name, string colour)
    {
        WaterQuality quality = WaterTerms.QualityOf(waterClass);
        Assert.Equal((statement, name, colour), (WaterTerms.Statement(waterClass), WaterTerms.Name(quality), WaterTerms.Colour(quality)));
    }
}
