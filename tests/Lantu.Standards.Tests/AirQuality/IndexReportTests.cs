using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class IndexReportTests
{
    static readonly IndexItem OzoneHour = new(Pollutant.O3, Averaging.Hour);

    static readonly IndexItem OzoneEightHours = new(Pollutant.O3, Averaging.EightHours);

    [Theory]
    [InlineData(0, 1, "优", "绿")]
    [InlineData(50, 1, "优", "绿")]
    [InlineData(51, 2, "良", "黄")]
    [InlineData(100, 2, "良", "黄")]
    [InlineData(101, 3, "轻度污染", "橙")]
    [InlineData(150, 3, "轻度污染", "橙")]
    [InlineData(151, 4, "中度污染", "红")]
    [InlineData(200, 4, "中度污染", "红")]
    [InlineData(201, 5, "重度污染", "紫")]
    [InlineData(300, 5, "重度污染", "紫")]
    [InlineData(301, 6, "严重污染", "褐红")]
    [InlineData(500, 6, "严重污染", "褐红")]
    public void An_index_has_a_class_and_its_colour(int index, int level, string name, string colour)
    {
        AirQualityClass one = AirQualityClasses.Of(index);

        Assert.Equal((level, name, colour), (one.Level, one.Name, one.Colour));
    }

    [Fact]
    public void The_index_is_the_highest_sub_index()
    {
        IndexReport report = IndexRules.Hj633Of2012.OfDay(Day(pm25: 80, pm10: 151));

        Assert.Equal(107, report.Index.Value);
        Assert.Equal(6, report.Index.Count);
        Assert.Equal("轻度污染", report.Class?.Name);
        Assert.Equal([Pollutant.PM25], report.Primary);
        Assert.Equal([Pollutant.PM10, Pollutant.PM25], report.Exceeding);
    }

    [Fact]
    public void Pollutants_that_tie_are_primary_together()
    {
        IndexReport report = IndexRules.Hj633Of2012.OfDay(Day(pm25: 75, pm10: 150, o3: 160));

        Assert.Equal(100, report.Index.Value);
        Assert.Equal([Pollutant.O3, Pollutant.PM10, Pollutant.PM25], report.Primary);
        Assert.Empty(report.Exceeding);
    }

    [Fact]
    public void An_index_of_fifty_has_no_primary_pollutant() => Assert.Empty(IndexRules.Hj633Of2012.OfDay(Day(pm25: 35)).Primary);

    [Fact]
    public void Exceeding_pollutants_are_a_term_of_2012_alone()
    {
        Assert.NotEmpty(IndexRules.Hj633Of2012.OfDay(Day(pm25: 150)).Exceeding);
        Assert.Empty(IndexRules.Hj633Of2026.OfDay(Day(pm25: 150)).Exceeding);
    }

    [Fact]
    public void The_scale_of_2026_begins_at_one()
    {
        Assert.Equal(0, IndexRules.Hj633Of2012.OfDay(Day(so2: 0, no2: 0, co: 0, o3: 0, pm10: 0, pm25: 0)).Index.Value);
        Assert.Equal(1, IndexRules.Hj633Of2026.OfDay(Day(so2: 0, no2: 0, co: 0, o3: 0, pm10: 0, pm25: 0)).Index.Value);
    }

    [Fact]
    public void With_a_pollutant_missing_a_low_index_is_not_stated()
    {
        IndexReport report = IndexRules.Hj633Of2012.OfDay(Day(pm25: 75, pm10: null));

        Assert.Null(report.Index.Value);
        Assert.Null(report.Class);
        Assert.Equal(new(Lack.Items, 5, 6, "PM10"), report.Index.Invalid);
        Assert.Equal([Pollutant.PM10], report.Missing);
        Assert.Equal(5, report.SubIndices.Count);
    }

    [Fact]
    public void With_a_pollutant_missing_an_index_above_one_hundred_is_stated()
    {
        IndexReport report = IndexRules.Hj633Of2026.OfDay(Day(pm25: 61, pm10: null));

        Assert.Equal(101, report.Index.Value);
        Assert.Equal([Pollutant.PM10], report.Missing);
    }

    [Fact]
    public void A_pollutant_left_out_by_decision_is_not_missing()
    {
        IndexReport report = IndexRules.Hj633Of2012.OfDay(Day(pm25: 75, pm10: 600), leftOut: [Pollutant.PM10]);

        Assert.Equal(100, report.Index.Value);
        Assert.Empty(report.Missing);
        Assert.Equal([Pollutant.PM10], report.LeftOut);
    }

    [Fact]
    public void Of_nothing_there_is_no_index()
    {
        Assert.Equal(Lack.Items, IndexRules.Hj633Of2012.OfDay(new Dictionary<IndexItem, decimal>()).Index.Invalid?.Lack);
        Assert.Equal(Lack.Items, IndexRules.Hj633Of2012.OfDay(Day(), leftOut: Pollutants.Six.ToArray()).Index.Invalid?.Lack);
    }

    [Fact]
    public void A_negative_concentration_leaves_the_day_without_index_however_bad_the_rest()
    {
        IndexReport report = IndexRules.Hj633Of2012.OfDay(Day(pm25: 300, so2: -1));

        Assert.Null(report.Index.Value);
        Assert.Equal(Lack.PossibleValues, report.Index.Invalid?.Lack);
    }

    [Fact]
    public void Ozone_of_the_hour_counts_in_bulletins_of_2012_and_only_when_asked_for()
    {
        Dictionary<IndexItem, decimal> day = Day();
        day[OzoneHour] = 300;

        Assert.Equal(150, IndexRules.Hj633Of2012.OfDay(day, includeO3OneHour: true).Index.Value);
        Assert.Equal([Pollutant.O3], IndexRules.Hj633Of2012.OfDay(day, includeO3OneHour: true).Primary);
        Assert.True(IndexRules.Hj633Of2012.OfDay(day).Index.Value <= 50);
        Assert.True(IndexRules.Hj633Of2026.OfDay(day, includeO3OneHour: true).Index.Value <= 50);
    }

    [Fact]
    public void A_bulletin_of_2012_without_ozone_of_the_hour_is_incomplete() =>
        Assert.Equal([Pollutant.O3], IndexRules.Hj633Of2012.OfDay(Day(), includeO3OneHour: true).Missing);

    [Fact]
    public void Above_eight_hundred_2012_reads_ozone_by_the_hour()
    {
        Dictionary<IndexItem, decimal> day = Day(o3: 801);
        day[OzoneHour] = 1000;

        Assert.Equal(400, IndexRules.Hj633Of2012.OfDay(day).Index.Value);
        Assert.Equal(300, IndexRules.Hj633Of2026.OfDay(day).Index.Value);
    }

    [Fact]
    public void Above_eight_hundred_without_the_hour_2012_has_no_index_rather_than_that_of_the_rest()
    {
        IndexReport report = IndexRules.Hj633Of2012.OfDay(Day(o3: 801, pm25: 115));

        Assert.Null(report.Index.Value);
        Assert.Equal(Lack.TableRows, report.Index.Invalid?.Lack);
    }

    [Fact]
    public void The_hour_of_2012_reads_particles_over_a_day_and_ozone_twice()
    {
        Dictionary<IndexItem, decimal> hour = Hour();
        hour[OzoneEightHours] = 215;
        hour[new(Pollutant.PM10, Averaging.Day)] = 50;
        hour[new(Pollutant.PM25, Averaging.Day)] = 35;

        IndexReport report = IndexRules.Hj633Of2012.OfHour(hour);

        Assert.Equal(150, report.Index.Value);
        Assert.Equal(7, report.SubIndices.Count);
        Assert.Equal([Pollutant.O3], report.Primary);
    }

    [Fact]
    public void The_hour_of_2012_above_eight_hundred_of_sulphur_dioxide_reads_its_day()
    {
        Dictionary<IndexItem, decimal> hour = Hour();
        hour[new(Pollutant.SO2, Averaging.Hour)] = 900;
        hour[OzoneEightHours] = 100;
        hour[new(Pollutant.PM10, Averaging.Day)] = 50;
        hour[new(Pollutant.PM25, Averaging.Day)] = 35;

        Assert.Equal(Lack.TableRows, IndexRules.Hj633Of2012.OfHour(hour).Index.Invalid?.Lack);

        hour[new(Pollutant.SO2, Averaging.Day)] = 475;

        Assert.Equal(150, IndexRules.Hj633Of2012.OfHour(hour).Index.Value);
    }

    [Fact]
    public void The_hour_of_2026_reads_particles_of_the_hour_on_the_knots_of_the_day()
    {
        Dictionary<IndexItem, decimal> hour = Hour();
        hour[new(Pollutant.PM10, Averaging.Hour)] = 50;
        hour[new(Pollutant.PM25, Averaging.Hour)] = 60;

        IndexReport report = IndexRules.Hj633Of2026.OfHour(hour);

        Assert.Equal(100, report.Index.Value);
        Assert.Equal([Pollutant.PM25], report.Primary);
        Assert.Equal(6, report.SubIndices.Count);
    }

    static Dictionary<IndexItem, decimal> Hour() => new()
    {
        [new(Pollutant.SO2, Averaging.Hour)] = 10,
        [new(Pollutant.NO2, Averaging.Hour)] = 20,
        [new(Pollutant.CO, Averaging.Hour)] = 1,
        [OzoneHour] = 100,
    };

    static Dictionary<IndexItem, decimal> Day(decimal? so2 = 10, decimal? no2 = 20, decimal? co = 0.8m, decimal? o3 = 80, decimal? pm10 = 40, decimal? pm25 = 20) =>
        new (IndexItem Item, decimal? Value)[]
        {
            (new(Pollutant.SO2, Averaging.Day), so2),
            (new(Pollutant.NO2, Averaging.Day), no2),
            (new(Pollutant.CO, Averaging.Day), co),
            (OzoneEightHours, o3),
            (new(Pollutant.PM10, Averaging.Day), pm10),
            (new(Pollutant.PM25, Averaging.Day), pm25),
        }.Where(one => one.Value is not null).ToDictionary(one => one.Item, one => one.Value!.Value);
}
