using CsCheck;
using Lantu.Standards.AirQuality.Columns;

namespace Lantu.Standards.Tests.AirQuality.Columns;

public sealed class OrderStatisticTests
{
    [Fact]
    public void Values_stand_where_sorting_puts_them() =>
        Gen.Select(Gen.OneOf(Gen.Long[0, 5].Array[1, 366], Gen.Long[0, 100_000].Array[1, 366]), Gen.Double[0, 0.999]).Sample((values, share) =>
        {
            int place = (int)(values.Length * share);
            long[] rising = [.. values.Order()];

            return OrderStatistics.PairAt([.. values], place) == (rising[place], rising[Math.Min(place + 1, rising.Length - 1)]);
        });
}
