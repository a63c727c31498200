using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.DayRatios;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.Limits;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.Tests.AirQuality;

/// <summary>A city from the hours of its stations to the figures of its year, held against what the city published.</summary>
public sealed class BeijingTests(ITestOutputHelper output)
{
    const string City = "北京市";

    static readonly EvaluationRule Rule = EvaluationRules.Hj663Of2013;

    /// <summary>
    /// The share of sites is unverified. The public data lack hours that the city had: by three quarters of the sites the September of ozone falls short in 2016, by half it does not.
    /// </summary>
    static readonly EvaluationRule ByHalf = Rule with { Share = new(50, 0, 50) };

    static readonly LimitTable Limits = LimitTables.Gb3095Of2012;

    static readonly Dictionary<Pollutant, decimal> Of2015 = BeijingStations.AreReal
        ? new() { [Pollutant.PM25] = 80.6m, [Pollutant.PM10] = 101.5m, [Pollutant.SO2] = 13.5m, [Pollutant.NO2] = 50.0m }
        : new() { [Pollutant.PM25] = 51.84m, [Pollutant.PM10] = 80, [Pollutant.SO2] = 10, [Pollutant.NO2] = 50 };

    static readonly Dictionary<Pollutant, decimal> Of2016 = BeijingStations.AreReal
        ? new() { [Pollutant.PM25] = 73, [Pollutant.PM10] = 92, [Pollutant.SO2] = 10, [Pollutant.NO2] = 48, [Pollutant.CO] = 3.2m, [Pollutant.O3] = 199 }
        : new() { [Pollutant.PM25] = 51.80m, [Pollutant.PM10] = 80, [Pollutant.SO2] = 10, [Pollutant.NO2] = 50, [Pollutant.CO] = 3.2m, [Pollutant.O3] = 80 };

    [Fact]
    public void The_year_2015_comes_out_as_published()
    {
        Compare(2015, Of2015, Rule);
        Compare(2015, Of2015, ByHalf);
    }

    [Fact]
    public void The_year_2016_comes_out_as_published()
    {
        Compare(2016, Of2016.Where(figure => figure.Key != Pollutant.O3), Rule);
        Compare(2016, Of2016, ByHalf);
    }

    [Fact]
    public void The_days_of_2015_come_out_as_published() => CompareDays(2015, BeijingStations.AreReal ? (186, 46) : (329, 36));

    [Fact]
    public void The_days_of_2016_come_out_as_published() => CompareDays(2016, BeijingStations.AreReal ? (198, 39) : (330, 36));

    [Fact]
    public void By_three_quarters_of_the_sites_ozone_has_no_year_as_September_falls_short()
    {
        PeriodStatistic ozone = PeriodStatistics.PercentileOf(CityOf(2016, Rule)[Pollutant.O3], Period.OfYear(2016), Rule);

        Assert.Null(ozone.Value.Value);
        Assert.Equal([new(Lack.DaysOfMonth, 25, 27, "2016-09")], ozone.Shortfalls);
    }

    /// <summary>February 2016 has 29 days: five of them taken from each station leave 24.</summary>
    [Fact]
    public void With_a_February_of_24_days_the_city_has_no_year()
    {
        Dictionary<Pollutant, DailySeries> city = CityOf(2016, Rule, day => day is { Month: 2, Day: > 24 });

        PeriodStatistic mean = PeriodStatistics.MeanOf(city[Pollutant.NO2], Period.OfYear(2016), Rule);

        Assert.Null(mean.Value.Value);
        Assert.Equal(new(Lack.DaysOfMonth, 24, 25, "2016-02"), mean.Value.Invalid);
        Assert.True(PeriodStatistics.MeanOf(city[Pollutant.NO2], Period.OfMonth(2016, 3), Rule).Value.IsValid);
    }

    /// <summary>Means within the larger of 2 % and 0.5 µg/m³, of PM10 5 %; percentiles within 2 %.</summary>
    void Compare(int year, IEnumerable<KeyValuePair<Pollutant, decimal>> published, EvaluationRule rule)
    {
        Dictionary<Pollutant, DailySeries> city = CityOf(year, rule);
        foreach ((Pollutant pollutant, decimal official) in published)
        {
            bool isPercentile = pollutant is Pollutant.CO or Pollutant.O3;
            PeriodStatistic statistic = isPercentile ? PeriodStatistics.PercentileOf(city[pollutant], Period.OfYear(year), rule) : PeriodStatistics.MeanOf(city[pollutant], Period.OfYear(year), rule);
            output.WriteLine($"{year} {pollutant}: {statistic.Value.Value:0.000} of {statistic.Value.Count} days, published {official}");

            Assert.Empty(statistic.Shortfalls);
            decimal allowed = isPercentile ? 0.02m * official : pollutant == Pollutant.PM10 ? 0.05m * official : Math.Max(0.02m * official, 0.5m);
            Assert.InRange(statistic.Value.Value!.Value, official - allowed, official + allowed);
        }
    }

    void CompareDays(int year, (int Good, int Heavy) published)
    {
        foreach (EvaluationRule rule in new[] { Rule, ByHalf })
        {
            Dictionary<Pollutant, DailySeries> city = CityOf(year, rule);
            DayRatioReport days = DayRatioReport.Of(Period.OfYear(year).Days.Select(day => DayIndices.Of(city, day, IndexRules.Hj633Of2012).Index), DayBasis.Raw, rule);
            output.WriteLine($"{year} good {days.Good.Days}, heavy {days.Heavy.Days} of {days.Good.ValidDays}; published {published}");

            Assert.InRange(days.Good.Days, published.Good - 8, published.Good + 8);
            Assert.InRange(days.Heavy.Days, published.Heavy - 8, published.Heavy + 8);
        }
    }

    static Dictionary<Pollutant, DailySeries> CityOf(int year, EvaluationRule rule, Func<DateOnly, bool>? isLost = null)
    {
        var stations = BeijingStations.Year(year);
        Network network = new(stations.Keys.Select(site => new Membership(site, City, new(year, 1, 1))));
        Assert.Equal(11, stations.Count);
        Assert.All(stations.Values, station => Assert.All(station.Values, series => Assert.Empty(series.Faults)));
        return Pollutants.Six.ToDictionary(pollutant => pollutant, pollutant => AreaMeans.OfDays(
            City,
            network,
            stations.ToDictionary(station => station.Key, station => Days(station.Value[pollutant].Without(hour => isLost?.Invoke(hour.Day) == true))),
            pollutant,
            new(year, 1, 1),
            new(year, 12, 31),
            rule));
    }

    static DailySeries Days(Standards.AirQuality.Hours.HourlySeries hours) => hours.Pollutant == Pollutant.O3 ? OzoneMaxima.Of(hours, Limits, Rule) : DailyMeans.Of(hours, Limits);
}
