using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Attainments;
using Lantu.Standards.AirQuality.Limits;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class AttainmentTests
{
    static readonly EvaluationRule Rule = EvaluationRules.Hj663Of2013;

    static readonly LimitTable Limits = LimitTables.Gb3095Amended2018;

    [Theory]
    [InlineData("35", true, null)]
    [InlineData("35.5", false, "0.01")] // To the even neighbour: 36.
    [InlineData("35.4", true, null)]
    [InlineData("34.5", true, null)]
    [InlineData("70", false, "1.00")]
    public void The_rounded_mean_is_held_against_the_limit(string mean, bool attains, string? exceedance)
    {
        StatisticAttainment one = StatisticAttainment.Of(Value(decimal.Parse(mean)), Pollutant.PM25, Limits.Of(Pollutant.PM25, Averaging.Year)!.Value);

        Assert.Equal(attains, one.Attains);
        Assert.Equal(exceedance is null ? null : decimal.Parse(exceedance), one.Exceedance);
    }

    [Theory]
    [InlineData("4.05", true)] // 4.0
    [InlineData("4.06", false)]
    public void Carbon_monoxide_is_compared_with_one_decimal(string value, bool attains) =>
        Assert.Equal(attains, StatisticAttainment.Of(Value(decimal.Parse(value)), Pollutant.CO, Limits.Of(Pollutant.CO, Averaging.Day)!.Value).Attains);

    [Fact]
    public void A_pollutant_attains_by_mean_and_percentile_together()
    {
        YearAttainment clean = Year(Pollutant.PM25, _ => 30);
        YearAttainment peaks = Year(Pollutant.PM25, day => day.Day <= 2 ? 200 : 20);

        Assert.True(clean.Attains);
        Assert.True(peaks.Mean!.Attains);
        Assert.False(peaks.Percentile.Attains);
        Assert.False(peaks.Attains);
    }

    [Fact]
    public void Ozone_and_carbon_monoxide_attain_by_percentile_alone()
    {
        Assert.Null(Year(Pollutant.O3, _ => 160).Mean);
        Assert.True(Year(Pollutant.O3, _ => 160).Attains);
        Assert.False(Year(Pollutant.O3, _ => 161).Attains);
        Assert.Null(Year(Pollutant.CO, _ => 1).Mean);
    }

    [Fact]
    public void A_year_that_is_invalid_neither_attains_nor_fails()
    {
        YearAttainment gap = Year(Pollutant.PM25, day => day.Month == 2 && day.Day > 24 ? null : 500);

        Assert.Null(gap.Attains);
        Assert.Null(gap.Mean!.Compared);
        Assert.Null(gap.Mean.Exceedance);
        Assert.Equal(new(Lack.DaysOfMonth, 24, 25, "2023-02"), gap.Mean.Statistic.Invalid);
    }

    [Fact]
    public void An_area_attains_if_all_do_and_fails_by_one()
    {
        YearAttainment good = Year(Pollutant.SO2, _ => 10);
        YearAttainment bad = Year(Pollutant.PM25, _ => 80);
        YearAttainment unknown = Year(Pollutant.NO2, _ => null);

        Assert.True(YearAttainment.AllAttain([good, good]));
        Assert.False(YearAttainment.AllAttain([good, bad, unknown]));
        Assert.Null(YearAttainment.AllAttain([good, unknown]));
        Assert.Null(YearAttainment.AllAttain([]));
    }

    [Fact]
    public void The_compliance_rate_is_of_valid_days()
    {
        var rate = ComplianceRates.Of(Hourly.Daily(Pollutant.PM25, Hourly.NewYear, 31, day => day.Day switch { 1 => null, <= 4 => 75.6m, _ => 75.4m }), Period.OfMonth(2023, 1), Rule, Limits);

        Assert.Equal((27, 30, 90.0m), (rate.Days, rate.ValidDays, rate.Stated));
    }

    [Theory]
    [InlineData("GB 3095-2012 (2018)", true)]
    [InlineData("GB 3095-2026 transition", false)]
    [InlineData("GB 3095-2026", false)]
    public void The_version_decides(string limits, bool attains) =>
        Assert.Equal(attains, YearAttainment.Of(Hourly.Daily(Pollutant.PM25, Hourly.NewYear, 365, _ => 32), 2023, Rule, LimitTables.Named(limits)!).Attains);

    [Fact]
    public void Fine_particles_are_stated_with_a_decimal_from_2026_on()
    {
        Assert.Equal(0, EvaluationRules.Hj663Of2013.DecimalsOfStatistic(Pollutant.PM25));
        Assert.Equal(1, EvaluationRules.Hj663Of2026.DecimalsOfStatistic(Pollutant.PM25));
        Assert.Equal(0, EvaluationRules.Hj663Of2026.DecimalsOfStatistic(Pollutant.PM10));
        Assert.Equal(1, EvaluationRules.Hj663Of2013.DecimalsOfStatistic(Pollutant.CO));
    }

    static Evaluated<decimal> Value(decimal value) => new(value, default, 365, null);

    static YearAttainment Year(Pollutant pollutant, Func<DateOnly, decimal?> value) => YearAttainment.Of(Hourly.Daily(pollutant, Hourly.NewYear, 365, value), 2023, Rule, Limits);
}
