using CsCheck;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class OzoneMaximumTests
{
    static readonly DateOnly Day = new(2016, 6, 5);

    [Fact]
    public void It_is_the_highest_of_the_seventeen_means_that_rest_on_the_days_own_hours()
    {
        HourlySeries series = Hourly.Of(Pollutant.O3, Day, 1, hour => hour.Hour);

        Evaluated<decimal> maximum = Of(series);

        Assert.Equal((20.5m, 17), (maximum.Value, maximum.Count));
    }

    [Fact]
    public void Hours_of_the_evening_before_do_not_count()
    {
        HourlySeries series = Hourly.Of(Pollutant.O3, Day.AddDays(-1), 2, hour => hour.Day < Day ? 300 : 50);

        Assert.Equal(50, Of(series).Value);
    }

    /// <summary>Hours from h on are missing: a mean that ends k hours later has 8 − k, so it stands to the second hour after the last.</summary>
    [Theory]
    [InlineData(19, 14, true)]
    [InlineData(18, 13, false)]
    public void A_day_needs_fourteen_means(int lastHour, int windows, bool isValid)
    {
        HourlySeries series = Hourly.Of(Pollutant.O3, Day, 1, hour => hour.Hour <= lastHour ? 160 : null);

        Evaluated<decimal> maximum = Of(series);

        Assert.Equal((isValid, windows), (maximum.IsValid, maximum.Count));
        Assert.Equal(isValid ? null : new(Lack.Windows, 13, 14, "2016-06-05"), maximum.Invalid);
    }

    [Theory]
    [InlineData("161", true)]
    [InlineData("160.6", true)]
    [InlineData("160.5", false)] // Rounds to 160, the limit itself.
    [InlineData("160", false)]
    public void With_fewer_means_the_day_counts_where_the_highest_exceeds_the_limit(string concentration, bool isValid)
    {
        HourlySeries series = Hourly.Of(Pollutant.O3, Day, 1, hour => hour.Hour is >= 9 and <= 16 ? decimal.Parse(concentration) : null);

        Assert.Equal(isValid ? decimal.Parse(concentration) : null, Of(series).Value);
    }

    [Fact]
    public void A_day_without_hours_is_invalid() => Assert.Equal(new(Lack.Windows, 0, 14, "2016-06-05"), Of(Hourly.Of(Pollutant.O3, Day, 1, _ => null)).Invalid);

    [Fact]
    public void A_doubled_hour_leaves_the_day_without_a_value_however_high()
    {
        HourlySeries series = HourlySeries.Of(Pollutant.O3, Day, Day, [.. Hourly.Hours(Day, 1).Select(hour => new HourlyReading(hour, 400)), new(new(Day, 1), 400)]);

        Assert.Equal(Lack.SingleValues, Of(series).Invalid?.Lack);
        Assert.Equal(Lack.SingleValues, OzoneMaxima.HighestHourOf(series, Day, LimitTables.Gb3095Of2012).Invalid?.Lack);
    }

    [Fact]
    public void The_highest_hour_needs_twenty_hours()
    {
        Assert.Equal(24, OzoneMaxima.HighestHourOf(Hourly.Of(Pollutant.O3, Day, 1, hour => hour.Hour > 4 ? hour.Hour : null), Day, LimitTables.Gb3095Of2012).Value);
        Assert.Equal(Lack.Hours, OzoneMaxima.HighestHourOf(Hourly.Of(Pollutant.O3, Day, 1, hour => hour.Hour > 5 ? hour.Hour : null), Day, LimitTables.Gb3095Of2012).Invalid?.Lack);
    }

    [Fact]
    public void It_lies_between_the_lowest_and_the_highest_hour() =>
        Gen.Int[-40, 400].Array[24].Sample(values =>
        {
            decimal?[] hours = [.. values.Select(value => value < 0 ? (decimal?)null : value)];
            Evaluated<decimal> maximum = Of(Hourly.Of(Pollutant.O3, Day, 1, hour => hours[hour.Hour - 1]));
            return maximum.IsValid ? maximum.Value >= hours.Min() && maximum.Value <= hours.Max() : maximum.Count < 14;
        });

    static Evaluated<decimal> Of(HourlySeries series) => OzoneMaxima.Of(series, Day, LimitTables.Gb3095Of2012, EvaluationRules.Hj663Of2013);
}
