using CsCheck;
using Lantu.Standards.Dustfall;

namespace Lantu.Standards.Tests.Dustfall;

public sealed class DustTests
{
    [Fact]
    public void Dust_is_weighed_less_crucible_and_blank_and_brought_to_thirty_days()
    {
        // 0.1060 g on 176.7 cm² in 30 days: 0.1060/176.7 × 10⁴ t/km².
        DustSample sample = new(50.1072m, 50.0000m, 0.0012m, 176.7m, 30);

        Assert.Equal(0.1060m * 10_000 / 176.7m, sample.Deposition.Value!.Value, 20);
        Assert.Equal("HJ 1221-2021 equation (1)", sample.Deposition.Clause.ToString());
        Assert.Equal(sample.Deposition.Value!.Value * 30 / 32, (sample with { Days = 32 }).Deposition.Value!.Value, 20);
    }

    [Theory]
    [InlineData(50, 50.1, 0, 176, 30, "Blank")]
    [InlineData(50.1, 50, 0.2, 176, 30, "Blank")]
    [InlineData(50.1, 50, 0, 0, 30, "Mouth")]
    [InlineData(50.1, 50, 0, 176, 0, "Days")]
    [InlineData(-1, 50, 0, 176, 30, "CrucibleWithDust")]
    public void What_cannot_be_weighed_gives_no_deposition(double with, double crucible, double blank, double mouth, double days, string where) =>
        Assert.Equal(new Shortfall(Lack.PossibleValues, 4, 5, where), new DustSample((decimal)with, (decimal)crucible, (decimal)blank, (decimal)mouth, (decimal)days).Deposition.Invalid);

    [Theory]
    [InlineData(27.9, null)]
    [InlineData(28, 6.428571)] // 0.1060 g less 0.0060 of the blank on 166.6667 cm² are 6 t/km², in 28 days
    [InlineData(30, 6.0)]
    [InlineData(32, 5.625)]
    [InlineData(32.1, null)]
    public void A_jar_stands_for_a_month_when_it_was_open_for_the_days_that_are_allowed(double days, double? deposition)
    {
        DustSample sample = new(50.1060m, 50, 0.0060m, 100_000 / 600m, (decimal)days);

        Evaluated<decimal> found = sample.DepositionWithin(new(28, 32));

        Assert.Equal((decimal?)deposition, found.Value is { } value ? Math.Round(value, 6) : (decimal?)null);
        Assert.Equal(deposition is null ? new Shortfall(Lack.PossibleValues, 4, 5, "Days") : null, found.Invalid);
        Assert.Equal("Mouth", (sample with { Mouth = 0 }).DepositionWithin(new(28, 32)).Invalid!.Where);
    }

    [Theory]
    [InlineData(0.29, DustCertainty.NotDetected)]
    [InlineData(0.3, DustCertainty.Detected)]
    [InlineData(1.19, DustCertainty.Detected)]
    [InlineData(1.2, DustCertainty.Determined)]
    public void The_limits_of_the_method_say_what_it_is_worth(double deposition, DustCertainty certainty) => Assert.Equal(certainty, DustSample.CertaintyOf((decimal)deposition));

    [Fact]
    public void Periods_are_brought_to_thirty_days_and_back()
    {
        Assert.Equal(6.2m, DustLoad.InDays(6, 31).Value);
        Assert.Equal(73, DustLoad.InDays(6, 365).Value);
        Assert.Equal(6, DustLoad.PerMonth(6.2m, 31).Value);
        Assert.Equal(Lack.PossibleValues, DustLoad.InDays(-1, 30).Invalid!.Lack);
        Assert.Throws<ArgumentOutOfRangeException>(() => DustLoad.PerMonth(6, 0));
    }

    [Fact]
    public void Means_say_how_many_points_or_months_they_rest_on()
    {
        Evaluated<decimal> area = DustLoad.OfArea([4.1m, null, 5.9m]);

        Assert.Equal((5m, 2), (area.Value!.Value, area.Count));
        Assert.Equal(new Shortfall(Lack.Sites, 2, 3), DustLoad.OfArea([4.1m, null, 5.9m], least: 3).Invalid);
        Assert.Equal(new Shortfall(Lack.Months, 1, 12), DustLoad.OfMonths([4.1m], 12).Invalid);
        Assert.Equal(new Shortfall(Lack.PossibleValues, 1, 2), DustLoad.OfArea([4.1m, -0.1m]).Invalid);
    }

    [Fact]
    public void A_mean_lies_between_the_least_and_the_most() =>
        Gen.Int[0, 5000].Array[1, 20].Sample(parts => DustLoad.OfArea([.. parts.Select(part => (decimal?)(part / 100m))]).Value is { } mean && mean >= parts.Min() / 100m && mean <= parts.Max() / 100m);

    [Fact]
    public void Sand_is_deducted_only_with_evidence_and_never_below_nothing_or_upwards()
    {
        Assert.Equal(4.8m, new DeductedDust(6.1m, 4.8m, "沙尘事件 2023-03-22").Value.Value);
        Assert.Equal(new Shortfall(Lack.Evidence, 0, 1), new DeductedDust(6.1m, 4.8m, " ").Value.Invalid);
        Assert.Equal(new Shortfall(Lack.PossibleValues, 1, 2, "Deducted"), new DeductedDust(6.1m, 6.2m, "x").Value.Invalid);
        Assert.Equal(new Shortfall(Lack.PossibleValues, 1, 2, "Deducted"), new DeductedDust(6.1m, -0.2m, "x").Value.Invalid);
    }

    [Fact]
    public void Roads_count_alike_or_by_their_length()
    {
        RoadDust[] roads = [new("a", 0.2m, 3), new("b", 0.6m, 1), new("c", null)];

        Assert.Equal(0.4m, RoadDust.Mean(roads, byLength: false).Value);
        Assert.Equal(0.3m, RoadDust.Mean(roads, byLength: true).Value);
        Assert.Equal(2, RoadDust.Mean(roads, byLength: true).Count);
        Assert.Equal(new Shortfall(Lack.SingleValues, 3, 4, "a"), RoadDust.Mean([.. roads, new("a", 0.2m)], byLength: false).Invalid);
        Assert.Equal(new Shortfall(Lack.PossibleValues, 2, 3, "d"), RoadDust.Mean([.. roads, new("d", -0.2m)], byLength: false).Invalid);
        Assert.Equal(new Shortfall(Lack.PossibleValues, 2, 3, "d"), RoadDust.Mean([.. roads, new("d", 0.2m, 0)], byLength: true).Invalid);
        Assert.Equal(new Shortfall(Lack.Values, 0, 1), RoadDust.Mean([new("c", null)], byLength: false).Invalid);
    }
}
