using CsCheck;
using Lantu.Standards.AirQuality.Trends;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class TrendTests
{
    [Theory]
    [InlineData("1", TrendDirection.Rising, "10", "20", "30", "40", "50")]
    [InlineData("-1", TrendDirection.Falling, "80", "73", "58", "51", "42")]
    [InlineData("0.9", TrendDirection.Rising, "10", "20", "30", "50", "40")]
    [InlineData("0.8", TrendDirection.Steady, "20", "10", "30", "50", "40")]
    [InlineData("0", TrendDirection.Steady, "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5")]
    public void The_ranks_of_the_years_make_the_trend(string coefficient, TrendDirection direction, params string[] years)
    {
        SpearmanTrend trend = SpearmanTrend.Of([.. years.Select(year => Value(decimal.Parse(year)))], CriticalValues.OfFivePercent);

        Assert.Equal(decimal.Parse(coefficient), trend.Coefficient.Value);
        Assert.Equal(direction, trend.Direction);
        Assert.True(trend.Coefficient.Clause.Unverified);
    }

    /// <summary>The correlation of 1, 2.5, 2.5, 4, 5 with 1 to 5: 9.5/√(10 × 9.5).</summary>
    [Fact]
    public void Equal_years_share_their_rank()
    {
        SpearmanTrend trend = SpearmanTrend.Of([Value(10), Value(20), Value(20), Value(30), Value(40)], CriticalValues.OfFivePercent);

        Assert.Equal(0.974679434m, decimal.Round(trend.Coefficient.Value!.Value, 9));
        Assert.Equal(TrendDirection.Rising, trend.Direction);
    }

    [Fact]
    public void Four_years_are_too_few()
    {
        SpearmanTrend trend = SpearmanTrend.Of([Value(1), Value(2), Value(3), Value(4)], CriticalValues.OfFivePercent);

        Assert.Equal((Lack.Values, 4, 5), (trend.Coefficient.Invalid!.Lack, trend.Coefficient.Invalid.Found, trend.Coefficient.Invalid.Needed));
        Assert.Null(trend.Direction);
    }

    [Fact]
    public void An_invalid_year_leaves_no_trend()
    {
        Evaluated<decimal> gap = new(null, default, 323, new(Lack.DaysOfYear, 323, 324, "2023"));

        Assert.Equal("2023", SpearmanTrend.Of([Value(1), Value(2), gap, Value(4), Value(5), Value(6)], CriticalValues.OfFivePercent).Coefficient.Invalid?.Where);
        Assert.False(SpearmanTrend.Of([Value(1), Value(2), default, Value(4), Value(5), Value(6)], CriticalValues.OfFivePercent).Coefficient.IsValid);
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "0.900")]
    [InlineData(11, "0.564")]
    [InlineData(40, "0.306")]
    public void A_number_of_years_between_two_rows_takes_the_stricter(int years, string? critical) => Assert.Equal(critical is null ? null : decimal.Parse(critical), CriticalValues.OfFivePercent.Of(years));

    [Fact]
    public void Backwards_the_trend_is_the_opposite() =>
        Gen.Shuffle(Enumerable.Range(1, 9).ToArray()).Sample(years =>
        {
            decimal there = SpearmanTrend.Of([.. years.Select(year => Value(year))], CriticalValues.OfFivePercent).Coefficient.Value!.Value;
            decimal back = SpearmanTrend.Of([.. years.Reverse().Select(year => Value(year))], CriticalValues.OfFivePercent).Coefficient.Value!.Value;
            return Math.Abs(there + back) < 1e-20m && there is >= -1 and <= 1;
        });

    static Evaluated<decimal> Value(decimal value) => new(value, default, 365, null);
}
