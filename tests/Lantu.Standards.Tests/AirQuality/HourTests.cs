using CsCheck;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class HourTests
{
    static readonly DateOnly Day = new(2016, 3, 5);

    static readonly LimitTable Limits = LimitTables.Gb3095Of2012;

    [Fact]
    public void An_hour_that_starts_at_midnight_is_the_first_of_its_day() => Assert.Equal(new ClockHour(Day, 1), ClockHour.StartingAt(Day, 0));

    [Fact]
    public void An_hour_that_ends_at_midnight_is_the_last_of_the_day_before()
    {
        Assert.Equal(new ClockHour(Day.AddDays(-1), 24), ClockHour.EndingAt(Day, 0));
        Assert.Equal(new ClockHour(Day, 24), ClockHour.EndingAt(Day, 24));
        Assert.Equal(new ClockHour(Day, 24), ClockHour.StartingAt(Day, 23));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public void There_are_no_other_hours_than_one_to_twenty_four(int hour) => Assert.Throws<ArgumentOutOfRangeException>(() => new ClockHour(Day, hour));

    [Fact]
    public void Hours_forth_and_back_come_to_the_same() =>
        Gen.Select(Gen.Int[1, 24], Gen.Int[-1000, 1000]).Sample((hour, hours) =>
        {
            ClockHour from = new(Day, hour);
            ClockHour there = from.Plus(hours);
            return there.Plus(-hours) == from && (there.Day.DayNumber * 24) + there.Hour == (Day.DayNumber * 24) + hour + hours && there > from == hours > 0;
        });

    [Theory]
    [InlineData(20, true)]
    [InlineData(19, false)]
    public void A_daily_mean_needs_twenty_hours(int hours, bool isValid)
    {
        HourlySeries series = Hourly.Of(Pollutant.PM25, Day, 1, hour => hour.Hour <= hours ? hour.Hour : null);

        Evaluated<decimal> mean = DailyMeans.Of(series, Day, Limits);

        Assert.Equal(isValid, mean.IsValid);
        Assert.Equal(hours, mean.Count);
        Assert.Equal(isValid ? 10.5m : null, mean.Value);
        Assert.Equal(isValid ? null : new(Lack.Hours, 19, 20, "2016-03-05 24"), mean.Invalid);
        Assert.Equal("GB 3095-2012", mean.Clause.Standard);
    }

    [Fact]
    public void A_doubled_hour_leaves_its_day_without_a_value_and_no_other()
    {
        HourlySeries series = HourlySeries.Of(Pollutant.PM25, Day, Day.AddDays(1), [.. Hourly.Hours(Day, 2).Select(hour => new HourlyReading(hour, 10)), new(new(Day, 7), 10)]);

        Assert.Equal(new(Lack.SingleValues, 2, 1, "2016-03-05 07"), DailyMeans.Of(series, Day, Limits).Invalid);
        Assert.Null(DailyMeans.Of(series, Day, Limits).Value);
        Assert.Equal(10, DailyMeans.Of(series, Day.AddDays(1), Limits).Value);
        Assert.Equal(HourFaultKind.Doubled, Assert.Single(series.Faults).Kind);
    }

    [Fact]
    public void A_third_value_does_not_settle_a_doubled_hour()
    {
        HourlySeries series = HourlySeries.Of(Pollutant.PM25, Day, Day, [.. Hourly.Hours(Day, 1).Select(hour => new HourlyReading(hour, 10)), new(new(Day, 7), 10), new(new(Day, 7), 10)]);

        Assert.Null(series[new(Day, 7)]);
        Assert.False(DailyMeans.Of(series, Day, Limits).IsValid);
    }

    [Fact]
    public void A_negative_hour_is_missing_and_told()
    {
        HourlySeries series = Hourly.Of(Pollutant.PM25, Day, 1, hour => hour.Hour == 3 ? -1 : 10);

        Evaluated<decimal> mean = DailyMeans.Of(series, Day, Limits);

        Assert.Equal((10m, 23), (mean.Value, mean.Count));
        Assert.Equal(new(HourFaultKind.Negative, new(new(Day, 3), -1)), Assert.Single(series.Faults));
    }

    [Fact]
    public void An_absurd_hour_is_missing_and_told_however_many_digits_it_has()
    {
        HourlySeries series = Hourly.Of(Pollutant.PM25, Day, 1, hour => hour.Hour is 3 or 4 ? decimal.MaxValue : hour.Hour == 5 ? 1_000_000.1m : 10);

        Evaluated<decimal> mean = DailyMeans.Of(series, Day, Limits);

        Assert.Equal((10m, 21), (mean.Value, mean.Count));
        Assert.Equal(3, series.Faults.Count(fault => fault.Kind == HourFaultKind.Absurd));
    }

    [Fact]
    public void A_reading_of_another_time_is_not_taken_and_told()
    {
        HourlySeries series = HourlySeries.Of(Pollutant.PM25, Day, Day, [new(ClockHour.EndingAt(Day, 0), 10)]);

        Assert.Equal(HourFaultKind.OutsidePeriod, Assert.Single(series.Faults).Kind);
        Assert.Equal(0, DailyMeans.Of(series, Day, Limits).Count);
    }

    [Fact]
    public void The_order_of_readings_does_not_matter() =>
        Gen.Shuffle(Hourly.Hours(Day, 2).Select(hour => new HourlyReading(hour, hour.Hour % 5 == 0 ? null : hour.Hour)).ToArray()).Sample(readings =>
        {
            HourlySeries series = HourlySeries.Of(Pollutant.CO, Day, Day.AddDays(1), readings);
            return series.Faults.Count == 0 && DailyMeans.Of(series, Day, Limits).Value == 12.5m && DailyMeans.Of(series, Day.AddDays(1), Limits).Value == 12.5m;
        });

    [Fact]
    public void A_running_mean_looks_back_over_midnight()
    {
        HourlySeries series = Hourly.Of(Pollutant.O3, Day, 2, hour => hour.Day == Day ? 80 : 160);

        Assert.Equal(120, RunningMeans.OfEightHours(series, new(Day.AddDays(1), 4), Limits).Value);
        Assert.Equal(100, RunningMeans.OfTwentyFourHours(series, new(Day.AddDays(1), 6), Limits).Value);
        Assert.False(RunningMeans.OfEightHours(series, new(Day, 5), Limits).IsValid);
        Assert.True(RunningMeans.OfEightHours(series, new(Day, 6), Limits).IsValid);
    }
}
