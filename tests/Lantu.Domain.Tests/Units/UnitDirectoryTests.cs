using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Units;

public sealed class UnitDirectoryTests
{
    static readonly UnitDirectory Directory = new(
        "云州市",
        [new Unit { Name = "市科创委", Kind = UnitKind.Department, Aliases = [new UnitName("市科技局", new DateOnly(2021, 12, 31)), new UnitName("市高新区管委会", new DateOnly(2021, 12, 31)), new UnitName("科创委")] }],
        [],
        []);

    [Theory]
    [InlineData("2021-12-31", "市科技局", "市科技局")] // Its last day.
    [InlineData("2022-01-01", "市科技局", "市科创委")]
    [InlineData("2021-03-01", "市高新区管委会", "市高新区管委会")] // Merged later: two bodies then.
    [InlineData("2021-03-01", "科创委", "市科创委")] // An abbreviation is no former name.
    public void A_body_bears_the_name_it_had_on_the_day(string day, string written, string unit) =>
        Assert.Equal(unit, new UnitListReader(Directory.AsOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).Resolve(written).Unit);
}
