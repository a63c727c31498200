using Lantu.Standards.SurfaceWater;

namespace Lantu.Standards.Tests.SurfaceWater;

public sealed class SectionSeriesTests
{
    [Fact]
    public void A_year_is_the_mean_of_its_months_not_of_its_samples()
    {
        // Eleven clean months, and December read eleven times in its flood: by samples the year would be class Ⅳ.
        List<TimedSample> samples = [.. Enumerable.Range(1, 11).Select(month => Ammonia(month, 1, 0.1m)), .. Enumerable.Range(1, 11).Select(day => Ammonia(12, day, 2.4m))];

        SectionEvaluation year = Series(samples).Year(2023);

        Assert.Equal((11 * 0.1m + 2.4m) / 12, year.Values.Values[WaterItem.AmmoniaNitrogen].Number);
        Assert.Equal(WaterClass.II, year.Class.Value);
        Assert.Equal(12, year.Class.Count);
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void A_year_needs_eight_months(int months, bool valid)
    {
        SectionEvaluation year = Series([.. Enumerable.Range(1, months).Select(month => Ammonia(month, 3, 0.4m))]).Year(2023);

        Assert.Equal(valid, year.Class.IsValid);
        Assert.Equal(valid ? null : new Shortfall(Lack.Months, months, 8), year.Class.Invalid);
        Assert.Equal(valid, year.Class.Clause == WaterRules.Section);
    }

    [Fact]
    public void An_item_that_was_read_in_too_few_months_is_named_unless_it_is_occasional()
    {
        TimedSample[] samples = [.. Enumerable.Range(1, 12).Select(month => new TimedSample(new(2023, month, 5), month % 3 == 1 ? Waters.Clean() : Waters.Clean().Without(WaterItem.Mercury)))];

        Assert.Equal(new Shortfall(Lack.Months, 4, 8, "Mercury"), Series(samples).Year(2023).Class.Invalid);
        Assert.Equal(new Shortfall(Lack.Items, 20, 21, "Mercury"), Series([.. samples.Where(sample => sample.At.Month % 3 != 1)]).Year(2023).Class.Invalid);
        Assert.Equal(WaterClass.I, new SectionSeries(samples, WaterBody.River, SectionRule.Manual with { Occasional = [WaterItem.Mercury] }).Year(2023).Class.Value);
    }

    [Fact]
    public void A_month_takes_one_sample_and_a_quarter_two()
    {
        SectionSeries series = Series([Ammonia(1, 31, 0.6m), Ammonia(2, 1, 0.2m), Ammonia(4, 1, 0.2m)]);

        Assert.Equal(WaterClass.III, series.Month(2023, 1).Class.Value);
        Assert.Equal(WaterClass.II, series.Month(2023, 2).Class.Value);
        Assert.Equal(0.4m, series.Quarter(2023, 1).Values.Values[WaterItem.AmmoniaNitrogen].Number);
        Assert.Equal(new Shortfall(Lack.Values, 1, 2), series.Quarter(2023, 2).Class.Invalid);
        Assert.Equal(new Shortfall(Lack.Values, 0, 1), series.Month(2023, 3).Class.Invalid);
        Assert.Throws<ArgumentOutOfRangeException>(() => series.Quarter(2023, 5));
    }

    [Fact]
    public void A_moment_given_twice_makes_its_periods_invalid()
    {
        SectionSeries series = Series([.. Enumerable.Range(1, 12).Select(month => Ammonia(month, 3, 0.4m)), Ammonia(5, 3, 0.4m)]);

        Assert.Equal(new Shortfall(Lack.SingleValues, 12, 13, "2023-05-03 00:00"), series.Year(2023).Class.Invalid);
        Assert.Equal(Lack.SingleValues, series.Month(2023, 5).Class.Invalid!.Lack);
        Assert.True(series.Month(2023, 4).Class.IsValid);
    }

    [Fact]
    public void Impossible_readings_do_not_hide_in_a_mean()
    {
        // 20 and −5 have the mean 7.5, which would look right.
        SectionSeries series = Series([new(new(2023, 1, 1), Waters.Clean().With(WaterItem.PH, 20)), new(new(2023, 1, 2), Waters.Clean().With(WaterItem.PH, -5))]);

        Assert.Equal(new Shortfall(Lack.PossibleValues, 20, 21, "PH"), series.Month(2023, 1).Class.Invalid);
        Assert.Equal(-30, WaterSample.Mean([Waters.Clean() with { Saturation = 130 }, Waters.Clean() with { Saturation = -30 }], DetectionRule.Zero).Saturation);
    }

    [Fact]
    public void Below_detection_half_the_limit_takes_part_in_the_mean()
    {
        SectionSeries series = Series([new(new(2023, 1, 1), Waters.Clean().With(WaterItem.AmmoniaNitrogen, new WaterValue(0.02m, BelowDetection: true))), Ammonia(1, 2, 0.09m)]);

        Assert.Equal(0.05m, series.Month(2023, 1).Values.Values[WaterItem.AmmoniaNitrogen].Number);
    }

    [Fact]
    public void Saturation_has_a_mean_only_where_each_sample_with_oxygen_has_one()
    {
        Assert.Equal(95, WaterSample.Mean([Waters.Clean() with { Saturation = 90 }, Waters.Clean() with { Saturation = 100 }], DetectionRule.Zero).Saturation);
        Assert.Null(WaterSample.Mean([Waters.Clean() with { Saturation = 90 }, Waters.Clean()], DetectionRule.Zero).Saturation);
        Assert.Throws<ArgumentException>(() => WaterSample.Mean([], DetectionRule.Zero));
    }

    static SectionSeries Series(IReadOnlyList<TimedSample> samples) => new(samples, WaterBody.River, SectionRule.Manual);

    static TimedSample Ammonia(int month, int day, decimal value) => new(new(2023, month, day), Waters.Clean().With(WaterItem.AmmoniaNitrogen, value));
}
