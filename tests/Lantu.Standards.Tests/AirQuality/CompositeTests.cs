using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Composites;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class CompositeTests
{
    [Fact]
    public void Wuyuan_in_September_2023_comes_out_as_published()
    {
        CompositeIndex index = CompositeIndex.Of(Wuyuan(), CompositeRule.Of2014);

        Assert.Equal(2.63m, index.Stated);
        Assert.Equal(2.6307m, decimal.Round(index.Value.Value!.Value, 4));
        Assert.Equal(Pollutant.O3, index.Parts[0].Key);
        Assert.False(index.Value.Clause.Unverified);
    }

    [Fact]
    public void Without_one_pollutant_there_is_no_index_but_the_reason()
    {
        var period = Wuyuan();
        period[Pollutant.PM25] = new(null, default, 24, new(Lack.DaysOfMonth, 24, 27, "2023-09"));

        CompositeIndex index = CompositeIndex.Of(period, CompositeRule.Of2014);

        Assert.Null(index.Stated);
        Assert.Equal("2023-09", index.Value.Invalid?.Where);
        Assert.Equal(5, index.Parts.Count);

        period.Remove(Pollutant.PM25);

        Assert.Equal(new(Lack.Items, 0, 1, "PM2.5"), CompositeIndex.Of(period, CompositeRule.Of2014).Value.Invalid);
    }

    /// <summary>Three thirds and 0.005: quotients rounded one by one give 1.00499…, which hides the half.</summary>
    [Fact]
    public void The_sum_is_divided_once_so_that_a_half_stays_a_half()
    {
        CompositeRule thirds = CompositeRule.Of2014 with { Terms = [new(Pollutant.SO2, 3), new(Pollutant.NO2, 3), new(Pollutant.PM10, 3), new(Pollutant.CO, 200)] };

        CompositeIndex index = CompositeIndex.Of(thirds.Terms.ToDictionary(term => term.Pollutant, _ => Value(1)), thirds);

        Assert.Equal(1.005m, index.Value.Value);
        Assert.Equal(1.00m, index.Stated);
    }

    [Fact]
    public void What_one_province_computes_says_that_it_is_unverified()
    {
        CompositeIndex index = CompositeIndex.Of(Wuyuan(), CompositeRule.ProvincialOf2026);

        // 11/60 + 2·16/40 + 40/60 + 3·16/30 + 0.6/4 + 2·139/160
        Assert.Equal(5.14m, index.Stated);
        Assert.True(index.Value.Clause.Unverified);
    }

    static Evaluated<decimal> Value(decimal value) => new(value, default, 30, null);

    static Dictionary<Pollutant, Evaluated<decimal>> Wuyuan() => new()
    {
        [Pollutant.SO2] = Value(11),
        [Pollutant.NO2] = Value(16),
        [Pollutant.O3] = Value(139),
        [Pollutant.CO] = Value(0.6m),
        [Pollutant.PM10] = Value(40),
        [Pollutant.PM25] = Value(16),
    };
}
