using CsCheck;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class PercentileTests
{
    [Theory]
    [InlineData(365, 90, "328.6")]
    [InlineData(365, 95, "346.8")]
    [InlineData(365, 98, "357.72")]
    [InlineData(366, 90, "329.5")]
    [InlineData(366, 95, "347.75")]
    [InlineData(366, 98, "358.7")]
    [InlineData(1, 95, "1")]
    [InlineData(11, 90, "10")]
    public void The_position_is_one_and_the_share_of_the_rest(int count, int percent, string position) => Assert.Equal(decimal.Parse(position), Percentiles.PositionOf(count, percent));

    [Fact]
    public void Between_two_positions_it_is_a_straight_line()
    {
        decimal[] values = [.. Enumerable.Range(1, 365).Select(value => value * 10m)];

        Assert.Equal(3286m, Percentiles.Of(values, 90));
        Assert.Equal(3468m, Percentiles.Of(values, 95));
        Assert.Equal(3650m, Percentiles.Of(values, 100));
        Assert.Equal(10m, Percentiles.Of(values, 0));
    }

    [Fact]
    public void A_year_lies_between_the_38th_and_the_37th_highest_of_ozone_and_the_20th_and_the_19th_of_particles()
    {
        decimal[] values = [.. Enumerable.Range(1, 365).Select(value => (decimal)(value * value))];
        decimal[] falling = [.. values.OrderDescending()];

        Assert.InRange(Percentiles.Of(values, 90), falling[37], falling[36]);
        Assert.InRange(Percentiles.Of(values, 95), falling[19], falling[18]);
    }

    [Fact]
    public void Of_one_value_every_percentile_is_that_value() => Assert.Equal(7.5m, Percentiles.Of([7.5m], 98));

    [Fact]
    public void Of_no_value_there_is_none() => Assert.Throws<ArgumentOutOfRangeException>(() => Percentiles.Of([], 95));

    [Fact]
    public void The_order_of_the_values_does_not_matter_and_more_per_cent_never_give_less() =>
        Gen.Select(Gen.Int[0, 9999].Array[1, 400], Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((values, one, other) =>
        {
            decimal[] tenths = [.. values.Select(value => value / 10m)];
            decimal low = Percentiles.Of(tenths, Math.Min(one, other) / 10m);
            decimal high = Percentiles.Of(tenths, Math.Max(one, other) / 10m);
            return low <= high && low == Percentiles.Of([.. tenths.Reverse()], Math.Min(one, other) / 10m) && low >= tenths.Min() && high <= tenths.Max();
        });

    [Theory]
    [InlineData(Pollutant.SO2, 98)]
    [InlineData(Pollutant.NO2, 98)]
    [InlineData(Pollutant.CO, 95)]
    [InlineData(Pollutant.O3, 90)]
    [InlineData(Pollutant.PM10, 95)]
    [InlineData(Pollutant.PM25, 95)]
    public void Each_pollutant_is_evaluated_by_its_own_percentile(Pollutant pollutant, int percent) => Assert.Equal(percent, EvaluationRule.PercentileOf(pollutant));
}
