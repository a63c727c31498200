using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.DayRatios;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.Limits;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class SandTests
{
    static readonly DateOnly First = new(2023, 4, 9);

    static readonly DateOnly Storm = new(2023, 4, 10);

    static readonly LimitTable Limits = LimitTables.Gb3095Amended2018;

    static readonly IndexRule Index = IndexRules.Hj633Of2012;

    static readonly HourlySeries Measured = Hourly.Of(Pollutant.PM10, First, 3, hour => IsStorm(hour) ? 900 : 60);

    [Fact]
    public void Approved_hours_are_deducted_and_what_was_measured_stays()
    {
        DailySeries deducted = SandDeduction.DaysOf(Measured, "北京市", [Event()], Limits);

        Assert.Null(deducted[Storm].Value);
        Assert.Equal([Storm], deducted.Deducted);
        Assert.Equal(60, deducted[First].Value);
        Assert.Equal(((12 * 900m) + (12 * 60)) / 24, DailyMeans.Of(Measured, Storm, Limits).Value);
    }

    [Fact]
    public void A_day_with_twenty_hours_left_has_the_mean_of_those()
    {
        DailySeries deducted = SandDeduction.DaysOf(Measured, "北京市", [new("北京市", new(Storm, 7), new(Storm, 10), "卫星图", "监测中心")], Limits);

        Assert.Equal(((8 * 900m) + (12 * 60)) / 20, deducted[Storm].Value);
        Assert.Empty(deducted.Deducted);
    }

    [Fact]
    public void Events_of_another_area_or_pollutant_deduct_nothing()
    {
        Assert.Empty(SandDeduction.DaysOf(Measured, "天津市", [Event()], Limits).Deducted);
        Assert.Empty(SandDeduction.DaysOf(Measured, "北京市", [Event() with { Pollutants = [Pollutant.PM25] }], Limits).Deducted);
    }

    [Fact]
    public void A_day_that_was_not_valid_as_measured_is_not_deducted()
    {
        HourlySeries gaps = Hourly.Of(Pollutant.PM10, Storm, 1, hour => hour.Hour < 6 ? null : 300);

        Assert.Empty(SandDeduction.DaysOf(gaps, "北京市", [Event()], Limits).Deducted);
    }

    [Theory]
    [InlineData("", "监测中心")]
    [InlineData("卫星图", "")]
    [InlineData("卫星图", " ")]
    public void Nothing_is_an_event_without_evidence_and_approval(string evidence, string approvedBy) =>
        Assert.ThrowsAny<ArgumentException>(() => new SandEvent("北京市", new(Storm, 7), new(Storm, 18), evidence, approvedBy));

    [Fact]
    public void A_day_keeps_its_index_on_both_bases()
    {
        SandDay day = DayOf(o3: 120);

        Assert.Equal(413, day.Raw.Index.Value);
        Assert.Equal([Pollutant.PM10], day.Raw.Primary);
        Assert.Equal(67, day.Deducted.Index.Value);
        Assert.Equal([Pollutant.O3], day.Deducted.Primary);
        Assert.Equal([Pollutant.PM10], day.Deducted.LeftOut);
    }

    [Fact]
    public void Other_polluted_pollutants_still_count() => Assert.Equal(123, DayOf(o3: 185).Deducted.Index.Value);

    [Fact]
    public void Another_pollutant_that_is_missing_stays_missing()
    {
        SandDay day = DayOf(o3: null);

        Assert.Equal(413, day.Raw.Index.Value);
        Assert.Equal("O3", day.Deducted.Index.Invalid?.Where);
    }

    [Fact]
    public void Days_at_most_100_as_measured_are_evaluated_again_only_on_demand()
    {
        var raw = Hourly.Clean(First, 3);
        raw[Pollutant.PM10] = Hourly.Daily(Pollutant.PM10, First, 3, _ => 140);
        var deducted = new Dictionary<Pollutant, DailySeries> { [Pollutant.PM10] = new(Pollutant.PM10, First, Enumerable.Repeat(new Evaluated<decimal>(null, default, 3, new(Lack.Hours, 3, 20)), 3)) { Deducted = new HashSet<DateOnly> { Storm } } };

        Assert.Equal(95, SandDay.Of(raw, deducted, Storm, Index, SandScope.ExceedingDays).Deducted.Index.Value);
        Assert.Equal(29, SandDay.Of(raw, deducted, Storm, Index, SandScope.AffectedDays).Deducted.Index.Value);
    }

    /// <summary>The city of 2023: 271 good days as measured and 8 heavy; 13 exceeded by sand, 6 of them heavily.</summary>
    [Fact]
    public void The_basis_decides_whether_a_target_is_reached()
    {
        SandDay[] days =
        [
            .. Enumerable.Repeat(Both(80, 80), 271),
            .. Enumerable.Repeat(Both(130, 70), 7),
            .. Enumerable.Repeat(Both(350, 90), 6),
            .. Enumerable.Repeat(Both(140, 140), 79),
            .. Enumerable.Repeat(Both(220, 220), 2),
        ];

        DayRatioReport raw = DayRatioReport.Of(days, DayBasis.Raw, EvaluationRules.Hj663Of2013);
        DayRatioReport deducted = DayRatioReport.Of(days, DayBasis.SandDeducted, EvaluationRules.Hj663Of2013);

        Assert.Equal((74.2m, 2.2m), (raw.Good.Stated, raw.Heavy.Stated));
        Assert.Equal((77.8m, 0.5m), (deducted.Good.Stated, deducted.Heavy.Stated));
        Assert.Equal(3.6m, DayRatioReport.ExceedingBySand(days, EvaluationRules.Hj663Of2013).Stated);
    }

    [Fact]
    public void A_district_whose_sites_are_deducted_is_deducted_not_missing()
    {
        Network network = new([new("a", "区", First), new("b", "区", First)]);
        var sites = new Dictionary<string, DailySeries> { ["a"] = SandDeduction.DaysOf(Measured, "北京市", [Event()], Limits), ["b"] = SandDeduction.DaysOf(Measured, "北京市", [Event()], Limits) };

        DailySeries days = AreaMeans.OfDays("区", network, sites, Pollutant.PM10, First, First.AddDays(2), EvaluationRules.Hj663Of2013);

        Assert.Equal([Storm], days.Deducted);
        Assert.False(days[Storm].IsValid);
        Assert.Equal(60, days[First].Value);
    }

    [Fact]
    public void A_storm_is_found_as_a_candidate_with_its_first_and_last_hour()
    {
        HourlySeries fine = Hourly.Of(Pollutant.PM25, First, 3, hour => IsStorm(hour) ? 90 : 40);

        SandCandidate candidate = Assert.Single(SandCandidate.Find(Measured, fine, SandCriteria.Default));

        Assert.Equal((new ClockHour(Storm, 7), new ClockHour(Storm, 18)), (candidate.From, candidate.To));
        Assert.Equal((60m, 900m), (candidate.Ground, candidate.Highest));
        Assert.True(candidate.FineShareFell);
        Assert.True(candidate.IsEnded);
    }

    [Fact]
    public void Haze_is_no_storm_where_fine_particles_rise_along()
    {
        HourlySeries fine = Hourly.Of(Pollutant.PM25, First, 3, hour => IsStorm(hour) ? 600 : 40);

        Assert.False(Assert.Single(SandCandidate.Find(Measured, fine, SandCriteria.Default)).FineShareFell);
    }

    [Theory]
    [InlineData(150)] // Not above 150.
    [InlineData(119)] // Not twice 60.
    public void Less_is_no_candidate(int highest) =>
        Assert.Empty(SandCandidate.Find(Hourly.Of(Pollutant.PM10, First, 3, hour => IsStorm(hour) ? highest : 60), Hourly.Of(Pollutant.PM25, First, 3, _ => 40), SandCriteria.Default));

    [Fact]
    public void A_storm_that_goes_on_is_not_ended()
    {
        HourlySeries coarse = Hourly.Of(Pollutant.PM10, First, 2, hour => hour >= new ClockHour(Storm, 20) ? 500 : 60);

        SandCandidate candidate = Assert.Single(SandCandidate.Find(coarse, Hourly.Of(Pollutant.PM25, First, 2, _ => null), SandCriteria.Default));

        Assert.Equal(new ClockHour(Storm, 24), candidate.To);
        Assert.False(candidate.IsEnded);
        Assert.Null(candidate.FineShareFell);
    }

    static bool IsStorm(ClockHour hour) => hour.Day == Storm && hour.Hour is >= 7 and <= 18;

    static SandEvent Event() => new("北京市", new(Storm, 7), new(Storm, 18), "卫星图", "监测中心");

    static SandDay DayOf(decimal? o3)
    {
        var raw = Hourly.Clean(First, 3);
        raw[Pollutant.O3] = Hourly.Daily(Pollutant.O3, First, 3, _ => o3);
        HourlySeries storm = Hourly.Of(Pollutant.PM10, First, 3, hour => hour.Day == Storm ? hour.Hour is >= 7 and <= 18 ? 965 : 61 : 60);
        raw[Pollutant.PM10] = DailyMeans.Of(storm, Limits);
        return SandDay.Of(raw, new Dictionary<Pollutant, DailySeries> { [Pollutant.PM10] = SandDeduction.DaysOf(storm, "北京市", [Event()], Limits) }, Storm, Index, SandScope.ExceedingDays);
    }

    static SandDay Both(int raw, int deducted) => new(Storm, Report(raw), Report(deducted));

    static IndexReport Report(int index) => new(Index.Edition, new(index, default, 6, null), [], [], []);
}
