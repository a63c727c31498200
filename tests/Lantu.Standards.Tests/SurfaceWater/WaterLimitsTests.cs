using CsCheck;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Standards.Tests.SurfaceWater;

public sealed class WaterLimitsTests
{
    [Fact]
    public void Twenty_one_of_the_twenty_four_items_make_the_class()
    {
        Assert.Equal(24, WaterItems.All.Count);
        Assert.Equal(21, WaterItems.Evaluated.Count);
        Assert.Empty(WaterItems.Evaluated.Intersect(WaterItems.Reference));
        Assert.Equal(24, WaterItems.All.Select(WaterItems.Name).Distinct().Count());
    }

    [Theory]
    [InlineData(WaterItem.DissolvedOxygen, "7.5 6 5 3 2")]
    [InlineData(WaterItem.PermanganateIndex, "2 4 6 10 15")]
    [InlineData(WaterItem.ChemicalOxygenDemand, "15 15 20 30 40")]
    [InlineData(WaterItem.FiveDayBiochemicalOxygenDemand, "3 3 4 6 10")]
    [InlineData(WaterItem.AmmoniaNitrogen, "0.15 0.5 1.0 1.5 2.0")]
    [InlineData(WaterItem.TotalPhosphorus, "0.02 0.1 0.2 0.3 0.4", "0.01 0.025 0.05 0.1 0.2")]
    [InlineData(WaterItem.TotalNitrogen, null, "0.2 0.5 1.0 1.5 2.0")]
    [InlineData(WaterItem.Copper, "0.01 1.0 1.0 1.0 1.0")]
    [InlineData(WaterItem.Zinc, "0.05 1.0 1.0 2.0 2.0")]
    [InlineData(WaterItem.Fluoride, "1.0 1.0 1.0 1.5 1.5")]
    [InlineData(WaterItem.Selenium, "0.01 0.01 0.01 0.02 0.02")]
    [InlineData(WaterItem.Arsenic, "0.05 0.05 0.05 0.1 0.1")]
    [InlineData(WaterItem.Mercury, "0.00005 0.00005 0.0001 0.001 0.001")]
    [InlineData(WaterItem.Cadmium, "0.001 0.005 0.005 0.005 0.01")]
    [InlineData(WaterItem.HexavalentChromium, "0.01 0.05 0.05 0.05 0.1")]
    [InlineData(WaterItem.Lead, "0.01 0.01 0.05 0.05 0.1")]
    [InlineData(WaterItem.Cyanide, "0.005 0.05 0.2 0.2 0.2")]
    [InlineData(WaterItem.VolatilePhenol, "0.002 0.002 0.005 0.01 0.1")]
    [InlineData(WaterItem.Petroleum, "0.05 0.05 0.05 0.5 1.0")]
    [InlineData(WaterItem.AnionicSurfactant, "0.2 0.2 0.2 0.3 0.3")]
    [InlineData(WaterItem.Sulfide, "0.05 0.1 0.2 0.5 1.0")]
    [InlineData(WaterItem.FaecalColiform, "200 2000 10000 20000 40000")]
    [InlineData(WaterItem.Temperature, null)]
    [InlineData(WaterItem.PH, null)]
    public void The_limits_are_those_of_the_table(WaterItem item, string? river, string? lake = null)
    {
        Assert.Equal(Limits(river), Enumerable.Range(1, 5).Select(waterClass => WaterLimits.Limit(item, (WaterClass)waterClass, WaterBody.River)));
        Assert.Equal(Limits(lake ?? river), Enumerable.Range(1, 5).Select(waterClass => WaterLimits.Limit(item, (WaterClass)waterClass, WaterBody.Lake)));
        Assert.Null(WaterLimits.Limit(item, WaterClass.WorseThanV, WaterBody.River));
    }

    [Fact]
    public void A_value_on_the_limit_keeps_the_class_and_the_least_beyond_does_not()
    {
        foreach (WaterBody body in Enum.GetValues<WaterBody>())
        {
            foreach (WaterItem item in WaterItems.All.Where(item => WaterLimits.Limit(item, WaterClass.I, body) is not null))
            {
                int beyond = item == WaterItem.DissolvedOxygen ? -1 : 1;
                for (WaterClass waterClass = WaterClass.I; waterClass <= WaterClass.V; waterClass++)
                {
                    decimal limit = WaterLimits.Limit(item, waterClass, body)!.Value;
                    Assert.True(WaterLimits.ClassOf(item, limit, body) <= waterClass);
                    Assert.True(WaterLimits.ClassOf(item, limit + (beyond * 0.0000001m), body) > waterClass);
                }
            }
        }
    }

    [Fact]
    public void Limits_never_tighten_from_class_to_class()
    {
        foreach (WaterBody body in Enum.GetValues<WaterBody>())
        {
            foreach (WaterItem item in WaterItems.All.Where(item => WaterLimits.Limit(item, WaterClass.I, body) is not null))
            {
                decimal[] limits = [.. Enumerable.Range(1, 5).Select(waterClass => WaterLimits.Limit(item, (WaterClass)waterClass, body)!.Value)];
                Assert.Equal(item == WaterItem.DissolvedOxygen ? limits.OrderDescending() : limits.Order(), limits);
            }
        }
    }

    [Theory]
    [InlineData(5.99, WaterClass.WorseThanV)]
    [InlineData(6, WaterClass.I)]
    [InlineData(9, WaterClass.I)]
    [InlineData(9.001, WaterClass.WorseThanV)]
    public void Acid_and_alkaline_water_is_worse_than_class_five(double value, WaterClass expected) => Assert.Equal(expected, WaterLimits.ClassOf(WaterItem.PH, (decimal)value, WaterBody.River));

    [Fact]
    public void Lakes_have_limits_of_their_own_for_phosphorus_and_alone_for_nitrogen()
    {
        Assert.Equal(WaterClass.II, WaterLimits.ClassOf(WaterItem.TotalPhosphorus, 0.03m, WaterBody.River));
        Assert.Equal(WaterClass.III, WaterLimits.ClassOf(WaterItem.TotalPhosphorus, 0.03m, WaterBody.Lake));
        Assert.Null(WaterLimits.ClassOf(WaterItem.TotalNitrogen, 0.3m, WaterBody.River));
        Assert.Equal(WaterClass.II, WaterLimits.ClassOf(WaterItem.TotalNitrogen, 0.3m, WaterBody.Lake));
        Assert.Null(WaterLimits.ClassOf(WaterItem.Temperature, 20, WaterBody.Lake));
    }

    [Fact]
    public void Saturated_water_is_of_class_one_however_warm()
    {
        Assert.Equal(WaterClass.I, WaterLimits.ClassOf(WaterItem.DissolvedOxygen, 6.9m, WaterBody.River, 90));
        Assert.Equal(WaterClass.II, WaterLimits.ClassOf(WaterItem.DissolvedOxygen, 6.9m, WaterBody.River, 89.9m));
        Assert.Equal(WaterClass.V, WaterLimits.ClassOf(WaterItem.AmmoniaNitrogen, 1.6m, WaterBody.River, 100));
    }

    [Fact]
    public void The_multiple_over_class_three_is_exact()
    {
        Assert.Equal(1.2m, WaterLimits.Exceedance(WaterItem.PermanganateIndex, 13.2m, WaterBody.River));
        Assert.Null(WaterLimits.Exceedance(WaterItem.PermanganateIndex, 6, WaterBody.River));
        Assert.Null(WaterLimits.Exceedance(WaterItem.DissolvedOxygen, 9, WaterBody.River));
        Assert.Null(WaterLimits.Exceedance(WaterItem.PH, 10, WaterBody.River));
    }

    [Fact]
    public void A_greater_concentration_is_never_of_a_better_class() =>
        Gen.Select(Waters.Body, Waters.Item, Gen.Int[0, 5000], Gen.Int[0, 5000]).Sample((body, item, one, other) =>
        {
            decimal less = Math.Min(one, other) / 1000m, more = Math.Max(one, other) / 1000m;
            WaterClass? ofLess = WaterLimits.ClassOf(item, less, body), ofMore = WaterLimits.ClassOf(item, more, body);
            return item == WaterItem.PH || (item == WaterItem.DissolvedOxygen ? ofMore <= ofLess : ofMore >= ofLess);
        });

    static IEnumerable<decimal?> Limits(string? row) => row is null ? Enumerable.Repeat<decimal?>(null, 5) : row.Split(' ').Select(limit => (decimal?)decimal.Parse(limit, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(WaterItem.AmmoniaNitrogen, -0.01)]
    [InlineData(WaterItem.PH, 14.1)]
    [InlineData(WaterItem.PH, -1)]
    [InlineData(WaterItem.Lead, 1000001)]
    public void What_cannot_be_a_reading_has_no_class(WaterItem item, double value) => Assert.Null(WaterLimits.ClassOf(item, (decimal)value, WaterBody.River));
}
