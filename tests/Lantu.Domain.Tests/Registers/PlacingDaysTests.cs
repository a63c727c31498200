using CsCheck;
using Lantu.Domain.Registers;
using Lantu.Domain.Stations;
using Lantu.Standards.AirQuality.Areas;

namespace Lantu.Domain.Tests.Registers;

public sealed class PlacingDaysTests
{
    static readonly DateOnly First = new(2023, 1, 1);

    [Fact]
    public void Placings_cover_a_time_together_exactly_when_each_of_its_days_has_one() =>
        Gen.Select(Gen.Select(Gen.Int[0, 20], Gen.Int[0, 8]).Array[0, 5], Gen.Int[0, 20], Gen.Int[0, 8]).Sample((placed, from, days) =>
        {
            StationPlacing[] placings = [.. placed.Select(one => Placing(one.Item1, one.Item1 + one.Item2))];
            DateOnly first = First.AddDays(from), last = first.AddDays(days);

            Assert.Equal(Enumerable.Range(0, days + 1).All(day => placings.Any(one => one.Covers(first.AddDays(day)))), placings.Cover(first, last));
        });

    [Fact]
    public void What_goes_on_covers_all_that_comes() => Assert.True(new[] { Placing(3, null), Placing(0, 2) }.Cover(First, DateOnly.MaxValue));

    static StationPlacing Placing(int from, int? until) => new("甲", 1, First.AddDays(from), until is { } last ? First.AddDays(last) : null, SiteKind.Urban);
}
