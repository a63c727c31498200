using CsCheck;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class AreaTests
{
    static readonly EvaluationRule Rule = EvaluationRules.Hj663Of2013;

    static readonly DateOnly First = Hourly.NewYear;

    static readonly DateOnly Last = First.AddDays(364);

    [Fact]
    public void A_district_is_the_mean_of_its_sites()
    {
        Network network = Of(("a", "东城区"), ("b", "东城区"), ("c", "西城区"));

        DailySeries days = Days("东城区", network, ("a", 10), ("b", 20), ("c", 90));

        Assert.Equal((15m, 2), (days[First].Value, days[First].Count));
        Assert.Equal(90, Days("西城区", network, ("a", 10), ("b", 20), ("c", 90))[First].Value);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(5, 4)]
    [InlineData(8, 6)]
    [InlineData(11, 9)]
    [InlineData(12, 9)]
    public void Three_quarters_of_the_sites_are_needed_of_fewer_than_four_half(int sites, int least) => Assert.Equal(least, StationShare.ThreeQuarters.LeastOf(sites));

    [Fact]
    public void Too_few_sites_leave_the_day_without_a_value_and_the_share_is_a_parameter()
    {
        Network network = Of(("a", "市"), ("b", "市"), ("c", "市"), ("d", "市"));
        var sites = Sites(("a", 10), ("b", 20));

        Assert.Equal(new(Lack.Sites, 2, 3, "2023-01-01"), AreaMeans.OfDays("市", network, sites, Pollutant.PM25, First, First, Rule)[First].Invalid);
        Assert.Equal(15, AreaMeans.OfDays("市", network, sites, Pollutant.PM25, First, First, Rule with { Share = StationShare.Any })[First].Value);
    }

    [Fact]
    public void Only_urban_sites_count()
    {
        Network network = new([new("a", "市", First), new("b", "市", First, Kind: SiteKind.Background), new("c", "市", First, Kind: SiteKind.Traffic)]);

        Assert.Equal(10, Days("市", network, ("a", 10), ("b", 90), ("c", 90))[First].Value);
    }

    [Fact]
    public void An_area_without_sites_has_no_value() => Assert.Equal(new(Lack.Sites, 0, 1, "2023-01-01"), Days("区", Of(("a", "市")), ("a", 10))[First].Invalid);

    [Fact]
    public void A_site_that_moves_in_the_year_leaves_both_districts_without_a_year()
    {
        DateOnly move = new(2023, 7, 1);
        Network network = new([new("a", "东城区", First, move.AddDays(-1)), new("a", "西城区", move), new("b", "东城区", First), new("c", "西城区", First), new("d", "海淀区", First)]);

        Assert.All(new[] { "东城区", "西城区" }, area =>
        {
            DailySeries days = Days(area, network, ("a", 10), ("b", 20), ("c", 30), ("d", 40));
            Assert.All(days.Days, day => Assert.True(days[day].IsValid));
            Assert.Equal(new(Lack.SettledSites, 0, 1, "a 2023-07-01"), PeriodStatistics.MeanOf(days, Period.OfYear(2023), Rule).Value.Invalid);
            Assert.Null(PeriodStatistics.PercentileOf(days, Period.OfYear(2023), Rule).Value.Value);
            Assert.True(PeriodStatistics.MeanOf(days, Period.ToMonth(2023, 6), Rule).Value.IsValid);
            Assert.True(PeriodStatistics.MeanOf(days, Period.OfMonth(2023, 7), Rule).Value.IsValid);
        });
        Assert.Equal(40, PeriodStatistics.MeanOf(Days("海淀区", network, ("d", 40)), Period.OfYear(2023), Rule).Value.Value);
    }

    [Fact]
    public void A_site_that_moves_at_new_year_breaks_no_year()
    {
        Network network = new([new("a", "东城区", First.AddYears(-1), First.AddDays(-1)), new("a", "西城区", First)]);

        Assert.Equal(10, PeriodStatistics.MeanOf(Days("西城区", network, ("a", 10)), Period.OfYear(2023), Rule).Value.Value);
    }

    [Fact]
    public void A_site_that_is_entered_for_two_districts_at_once_leaves_both_without_those_days()
    {
        Network network = new([new("a", "东城区", First, First.AddDays(40)), new("a", "西城区", First.AddDays(30)), new("b", "西城区", First), new("c", "海淀区", First)]);

        Assert.All(new[] { "东城区", "西城区" }, area =>
        {
            DailySeries days = Days(area, network, ("a", 10), ("b", 20), ("c", 30));
            Assert.True(days[First.AddDays(29)].IsValid);
            Assert.Equal(new(Lack.SettledSites, 2, 1, "a 2023-01-31"), days[First.AddDays(30)].Invalid);
            Assert.Null(AreaMeans.OfHour(area, network, new Dictionary<string, HourlySeries>(), new(First.AddDays(30), 1), Rule with { Share = StationShare.Any }).Value);
            Assert.False(PeriodStatistics.MeanOf(days, Period.OfYear(2023), Rule).Value.IsValid);
        });
        Assert.Equal(15, Days("西城区", network, ("a", 10), ("b", 20))[First.AddDays(41)].Value);
        Assert.Equal(30, Days("海淀区", network, ("c", 30))[First.AddDays(30)].Value);
    }

    [Fact]
    public void A_site_that_is_not_urban_may_move() =>
        Assert.Empty(new Network([new("a", "东城区", First, First.AddDays(40), SiteKind.Traffic), new("a", "西城区", First.AddDays(41), Kind: SiteKind.Traffic)]).MovesOf("东城区"));

    [Fact]
    public void A_doubled_hour_at_one_site_takes_that_site_out_of_the_day()
    {
        Network network = Of(("a", "区"), ("b", "区"));
        HourlySeries doubled = HourlySeries.Of(Pollutant.PM25, First, First, [.. Hourly.Hours(First, 1).Select(hour => new HourlyReading(hour, 90)), new(new(First, 1), 90)]);
        var sites = new Dictionary<string, DailySeries> { ["a"] = DailyMeans.Of(doubled, Standards.AirQuality.Limits.LimitTables.Gb3095Of2012), ["b"] = Hourly.Daily(Pollutant.PM25, First, 1, _ => 30) };

        Assert.Equal((30m, 1), (AreaMeans.OfDays("区", network, sites, Pollutant.PM25, First, First, Rule)[First].Value, AreaMeans.OfDays("区", network, sites, Pollutant.PM25, First, First, Rule)[First].Count));
    }

    [Fact]
    public void An_hour_of_an_area_is_the_mean_of_its_sites_hours()
    {
        Network network = Of(("a", "区"), ("b", "区"));
        var sites = new Dictionary<string, HourlySeries> { ["a"] = Hourly.Of(Pollutant.NO2, First, 1, hour => hour.Hour), ["b"] = Hourly.Of(Pollutant.NO2, First, 1, hour => hour.Hour == 2 ? null : 31) };

        Assert.Equal(16, AreaMeans.OfHour("区", network, sites, new(First, 1), Rule).Value);
        Assert.Equal((2m, 1), (AreaMeans.OfHour("区", network, sites, new(First, 2), Rule).Value, AreaMeans.OfHour("区", network, sites, new(First, 2), Rule).Count));
    }

    [Fact]
    public void Series_of_another_pollutant_are_the_callers_error() =>
        Assert.Throws<ArgumentException>(() => AreaMeans.OfDays("区", Of(("a", "区")), Sites(("a", 1)), Pollutant.SO2, First, Last, Rule));

    [Fact]
    public void The_order_of_the_sites_does_not_matter() =>
        Gen.Int[0, 500].Array[1, 12].Sample(values =>
        {
            (string, decimal)[] sites = [.. values.Select((value, index) => ($"{index}", (decimal)value))];
            Network network = Of([.. sites.Select(site => (site.Item1, "市"))]);
            decimal? mean = Days("市", network, sites)[First].Value;
            return mean == Days("市", network, [.. sites.Reverse()])[First].Value && mean >= values.Min() && mean <= values.Max();
        }, iter: 30);

    static Network Of(params (string Site, string Area)[] sites) => new(sites.Select(site => new Membership(site.Site, site.Area, First.AddYears(-3))));

    static Dictionary<string, DailySeries> Sites(params (string Site, decimal Value)[] sites) => sites.ToDictionary(site => site.Site, site => Hourly.Daily(Pollutant.PM25, First, 365, _ => site.Value));

    static DailySeries Days(string area, Network network, params (string Site, decimal Value)[] sites) => AreaMeans.OfDays(area, network, Sites(sites), Pollutant.PM25, First, Last, Rule);
}
