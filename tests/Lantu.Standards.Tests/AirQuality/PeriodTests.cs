using CsCheck;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class PeriodTests
{
    static readonly EvaluationRule Rule = EvaluationRules.Hj663Of2013;

    static readonly Period Year = Period.OfYear(2023);

    [Fact]
    public void Periods_know_their_days_and_names()
    {
        Assert.Equal((365, 366), (Year.Days.Count(), Period.OfYear(2024).Days.Count()));
        Assert.Equal((29, "2024-02"), (Period.OfMonth(2024, 2).Days.Count(), Period.OfMonth(2024, 2).ToString()));
        Assert.Equal((151, "2023-01..05"), (Period.ToMonth(2023, 5).Days.Count(), Period.ToMonth(2023, 5).ToString()));
        Assert.Equal(("2023", true), (Period.ToMonth(2023, 12).ToString(), Period.ToMonth(2023, 12).IsYear));
    }

    [Fact]
    public void A_year_is_the_mean_of_its_days()
    {
        PeriodStatistic mean = PeriodStatistics.MeanOf(Hourly.Daily(Pollutant.PM25, Hourly.NewYear, 365, day => day.DayOfYear), Year, Rule);

        Assert.Equal((183m, 365), (mean.Value.Value, mean.Value.Count));
        Assert.Empty(mean.Shortfalls);
    }

    /// <summary>Two to four days are taken from each month, so that no month falls short by itself: 365 − 41 = 324.</summary>
    [Theory]
    [InlineData(324, true)]
    [InlineData(323, false)]
    public void A_year_needs_324_days(int days, bool isValid)
    {
        int[] most = [4, 3, 4, 3, 4, 3, 4, 4, 3, 4, 3, 2];
        DailySeries series = Hourly.Daily(Pollutant.PM25, Hourly.NewYear, 365, day => day.Day <= most[day.Month - 1] || (days == 323 && day is { Month: 12, Day: 31 }) ? null : 50);
        Assert.Equal(days, series.Days.Count(day => series[day].IsValid));

        PeriodStatistic mean = PeriodStatistics.MeanOf(series, Year, Rule);

        Assert.Equal(isValid ? 50 : null, mean.Value.Value);
        Assert.Equal(isValid ? [] : [new(Lack.DaysOfYear, 323, 324, "2023")], mean.Shortfalls);
        Assert.Equal(mean.Shortfalls, PeriodStatistics.PercentileOf(series, Year, Rule).Shortfalls);
    }

    [Theory]
    [InlineData(2, 25, true)]
    [InlineData(2, 24, false)]
    [InlineData(3, 27, true)]
    [InlineData(3, 26, false)]
    public void Each_month_needs_27_days_and_February_25(int month, int days, bool isValid)
    {
        DailySeries series = Hourly.Daily(Pollutant.PM25, Hourly.NewYear, 365, day => day.Month == month && day.Day > days ? null : 50);

        PeriodStatistic mean = PeriodStatistics.MeanOf(series, Year, Rule);

        Assert.Equal(isValid ? 50 : null, mean.Value.Value);
        Assert.Equal(isValid ? [] : [new(Lack.DaysOfMonth, days, month == 2 ? 25 : 27, $"2023-{month:00}")], mean.Shortfalls);
        Assert.Equal(isValid, PeriodStatistics.MeanOf(series, Period.OfMonth(2023, month), Rule).Value.IsValid);
    }

    [Fact]
    public void All_months_that_fall_short_are_named()
    {
        DailySeries series = Hourly.Daily(Pollutant.PM25, Hourly.NewYear, 365, day => day.Month is 5 or 9 ? null : 50);

        PeriodStatistic mean = PeriodStatistics.MeanOf(series, Year, Rule);

        Assert.Equal([new(Lack.DaysOfYear, 304, 324, "2023"), new(Lack.DaysOfMonth, 0, 27, "2023-05"), new(Lack.DaysOfMonth, 0, 27, "2023-09")], mean.Shortfalls);
        Assert.Equal(mean.Shortfalls[0], mean.Value.Invalid);
        Assert.Null(mean.Value.Value);
        Assert.Equal(304, mean.Value.Count);
    }

    [Fact]
    public void The_year_so_far_needs_each_of_its_months()
    {
        DailySeries series = Hourly.Daily(Pollutant.PM25, Hourly.NewYear, 120, _ => 50);

        Assert.Equal(50, PeriodStatistics.MeanOf(series, Period.ToMonth(2023, 4), Rule).Value.Value);
        Assert.Equal(new(Lack.DaysOfMonth, 0, 27, "2023-05"), PeriodStatistics.MeanOf(series, Period.ToMonth(2023, 5), Rule).Value.Invalid);
    }

    [Fact]
    public void Without_any_day_there_is_no_mean_whatever_the_rule()
    {
        EvaluationRule lax = Rule with { DayCounts = new(0, 0, 0, CountsDeducted: true) };

        Assert.Equal(Lack.Values, PeriodStatistics.MeanOf(Hourly.Daily(Pollutant.PM25, Hourly.NewYear, 365, _ => null), Year, lax).Value.Invalid?.Lack);
    }

    [Fact]
    public void Days_that_sand_was_deducted_from_count_as_measured_but_not_in_the_mean()
    {
        HashSet<DateOnly> sand = [.. Enumerable.Range(10, 6).Select(day => new DateOnly(2023, 4, day))];
        DailySeries series = Hourly.Daily(Pollutant.PM10, Hourly.NewYear, 365, day => sand.Contains(day) ? null : 50);
        DailySeries deducted = new(Pollutant.PM10, series.First, series.Days.Select(day => series[day])) { Deducted = sand };

        Assert.Equal((50m, 359), (PeriodStatistics.MeanOf(deducted, Year, Rule).Value.Value, PeriodStatistics.MeanOf(deducted, Year, Rule).Value.Count));
        Assert.Equal(new(Lack.DaysOfMonth, 24, 27, "2023-04"), PeriodStatistics.MeanOf(deducted, Year, Rule with { DayCounts = Rule.DayCounts with { CountsDeducted = false } }).Value.Invalid);
        Assert.False(PeriodStatistics.MeanOf(series, Year, Rule).Value.IsValid);
    }

    [Fact]
    public void Mean_and_percentile_lie_between_the_lowest_and_the_highest_day() =>
        Gen.Int[0, 5000].Array[365].Sample(tenths =>
        {
            DailySeries series = Hourly.Daily(Pollutant.SO2, Hourly.NewYear, 365, day => tenths[day.DayOfYear - 1] / 10m);
            decimal? mean = PeriodStatistics.MeanOf(series, Year, Rule).Value.Value;
            decimal? percentile = PeriodStatistics.PercentileOf(series, Year, Rule).Value.Value;
            return mean >= tenths.Min() / 10m && mean <= tenths.Max() / 10m && percentile >= tenths.Order().ElementAt(182) / 10m && percentile <= tenths.Max() / 10m;
        }, iter: 50);

    [Theory]
    [InlineData("2013-09-30", null)]
    [InlineData("2013-10-01", "HJ 663-2013")]
    [InlineData("2026-02-28", "HJ 663-2013")]
    [InlineData("2026-03-01", "HJ 663-2026")]
    public void The_day_that_is_evaluated_decides_the_version(string day, string? name)
    {
        Assert.Equal(name, EvaluationRules.On(DateOnly.Parse(day))?.Edition.Name);
        Assert.Equal(name, name is null ? null : EvaluationRules.Named(name)?.Edition.Name);
    }
}
