using Lantu.Standards.Rounding;

namespace Lantu.Standards.Tests;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("0.1445", 3, "0.144")]
    [InlineData("1.305", 2, "1.30")]
    [InlineData("1.315", 2, "1.32")]
    [InlineData("0.5", 0, "0")]
    [InlineData("1.5", 0, "2")]
    [InlineData("-0.25", 1, "-0.2")]
    [InlineData("2.50000001", 0, "3")]
    public void A_half_goes_to_the_even_neighbour(string value, int decimals, string rounded) =>
        Assert.Equal(decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture), HalfEven.Round(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals));
}
