using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.DayRatios;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class DayRatioTests
{
    [Theory]
    [InlineData(271, 365, "74.2")]
    [InlineData(290, 366, "79.2")]
    [InlineData(25, 31, "80.6")]
    [InlineData(18, 31, "58.1")]
    [InlineData(109, 151, "72.2")]
    [InlineData(142, 181, "78.5")]
    [InlineData(16, 30, "53.3")]
    [InlineData(27, 29, "93.1")]
    [InlineData(13, 365, "3.6")]
    [InlineData(10, 151, "6.6")]
    [InlineData(3, 31, "9.7")]
    [InlineData(7, 366, "1.9")]
    public void Published_shares_come_out(int days, int validDays, string percent) => Assert.Equal(decimal.Parse(percent), new DayShare(days, validDays, default).Stated);

    [Theory]
    [InlineData(274, "75.1")]
    [InlineData(273, "74.8")]
    [InlineData(270, "74.0")]
    public void Targets_in_per_cent_are_days_of_a_year(int days, string percent) => Assert.Equal(decimal.Parse(percent), new DayShare(days, 365, default).Stated);

    [Fact]
    public void The_share_itself_is_not_rounded() => Assert.True(new DayShare(270, 365, default).Percent.Value < 74);

    [Fact]
    public void Good_is_at_most_100_and_heavy_above_200_of_the_valid_days()
    {
        Evaluated<int>[] indices = [.. new int?[] { 0, 50, 100, 101, 200, 201, 500, null, null }.Select(index => new Evaluated<int>(index, default, 6, index is null ? new(Lack.Items, 5, 6, "PM10") : null))];

        DayRatioReport report = DayRatioReport.Of(indices, DayBasis.Raw, EvaluationRules.Hj663Of2013);

        Assert.Equal((3, 7), (report.Good.Days, report.Good.ValidDays));
        Assert.Equal((2, 7), (report.Heavy.Days, report.Heavy.ValidDays));
        Assert.Equal((42.9m, 28.6m), (report.Good.Stated, report.Heavy.Stated));
    }

    [Fact]
    public void Without_a_valid_day_there_is_no_ratio()
    {
        DayRatioReport report = DayRatioReport.Of([new Evaluated<int>(null, default, 0, new(Lack.Items, 0, 6))], DayBasis.Raw, EvaluationRules.Hj663Of2013);

        Assert.Null(report.Good.Stated);
        Assert.Equal(Lack.Values, report.Good.Percent.Invalid?.Lack);
    }
}
