using Lantu.Domain.Indicators;

namespace Lantu.Domain.Tests.Indicators;

public sealed class FigurePeriodTests
{
    [Theory]
    [InlineData("2023", 1, 12, 365)]
    [InlineData("2024", 1, 12, 366)]
    [InlineData("2023-05", 5, 5, 31)]
    [InlineData("2023-01..05", 1, 5, 151)]
    [InlineData(" 2023-7..09 ", 7, 9, 92)]
    public void A_period_is_read_and_written(string text, int first, int last, int days)
    {
        Assert.True(FigurePeriod.TryParse(text, out FigurePeriod period));
        Assert.Equal((first, last, days), (period.First, period.Last, period.Days));
        Assert.True(FigurePeriod.TryParse(period.ToString(), out FigurePeriod again));
        Assert.Equal(period, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("23-05")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("2023-05..03")]
    [InlineData("2023-05..13")]
    [InlineData("2023-05-01")]
    [InlineData("2023年5月")]
    [InlineData("0023")]
    [InlineData("2023-")]
    [InlineData("2023-1..")]
    [InlineData("2023- 5")]
    public void What_is_none_is_not_read(string? text) => Assert.False(FigurePeriod.TryParse(text, out _));
}
