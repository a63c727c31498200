using CsCheck;
using Lantu.Domain.Indicators;
using Lantu.Domain.Targets;
using Lantu.Standards.Rounding;

namespace Lantu.Domain.Tests.Indicators;

public sealed class NeededTests
{
    // By hand: (31 × 365 − 44 × 151) ÷ 214 = 4,671 ÷ 214 = 21.827…; a year of 31.5 would round to 32, so the rest stays below (31.5 × 365 − 6,644) ÷ 214 = 22.68….
    [Fact]
    public void The_rest_must_average_what_the_year_leaves_over()
    {
        NeededMean needed = NeededMean.Of(44, 151, 214, 31, TargetBounds.Of(Comparator.AtMost, 31, 0)!.Value);

        Assert.Equal(21.83m, Math.Round(needed.Exact, 2));
        Assert.Equal(22.6m, needed.MostRounded(1));
        Assert.Null(needed.LeastRounded(1));
    }

    [Fact]
    public void Brought_exactly_the_year_comes_to_the_target_and_a_step_beyond_the_end_it_does_not()
    {
        Gen.Select(Gen.Int[1, 364], Gen.Int[0, 20000], Gen.Int[1, 1000], Gen.Int[0, 2]).Sample((done, mean, target, decimals) =>
        {
            int left = 365 - done;
            decimal soFar = mean / 100m;
            NeededMean most = NeededMean.Of(soFar, done, left, target, TargetBounds.Of(Comparator.AtMost, target, decimals)!.Value);
            Assert.Equal(target, HalfEven.Round(Year(most.Exact), 8));
            decimal end = most.MostRounded(decimals + 1)!.Value;
            decimal step = new(1, 0, 0, false, (byte)(decimals + 1));
            Assert.True(HalfEven.Round(Year(end), decimals) <= target, $"{end}");
            Assert.True(HalfEven.Round(Year(end + step), decimals) > target, $"{end + step}");

            NeededMean least = NeededMean.Of(soFar, done, left, target, TargetBounds.Of(Comparator.AtLeast, target, decimals)!.Value);
            decimal low = least.LeastRounded(decimals + 1)!.Value;
            Assert.True(HalfEven.Round(Year(low), decimals) >= target, $"{low}");
            Assert.True(HalfEven.Round(Year(low - step), decimals) < target, $"{low - step}");

            decimal Year(decimal rest) => ((soFar * done) + (rest * left)) / 365;
        });
    }

    // standards.md 3.8: of 365 days 75 % are 274, for 273 are 74.8; 1.7 % are 6, for 7 are 1.9; 74 % are 270 where the rounded share is compared.
    [Theory]
    [InlineData(Comparator.AtLeast, "75", 109, 151, 214, 165, null)]
    [InlineData(Comparator.AtLeast, "76", 109, 151, 214, 169, null)]
    [InlineData(Comparator.AtLeast, "74", 109, 151, 214, 161, null)]
    [InlineData(Comparator.AtMost, "1.7", 4, 151, 214, null, 2)]
    [InlineData(Comparator.AtMost, "1.7", 7, 151, 214, null, -1)]
    [InlineData(Comparator.AtLeast, "75", 274, 300, 65, 0, null)]
    [InlineData(Comparator.AtLeast, "75", 200, 300, 65, 74, null)]
    public void Days_are_counted_out(Comparator comparator, string target, int counted, int valid, int left, int? least, int? most)
    {
        NeededDays days = NeededDays.Of(counted, valid, left, TargetBounds.Of(comparator, decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture), 1)!.Value);

        Assert.Equal((least, most), (days.Least, days.Most));
        Assert.Equal(!(least > left) && !(most < 0), days.IsReachable);
    }

    [Fact]
    public void The_year_needs_what_it_needs_however_many_there_are()
    {
        Assert.Equal((274, 0), NeededDays.Of(300, 330, 35, TargetBounds.Of(Comparator.AtLeast, 75, 1)!.Value) is var days ? (days.LeastInAll!.Value, days.Least!.Value) : default);
        Assert.Equal((182, 5), NeededDays.Of(0, 360, 5, TargetBounds.Of(Comparator.AtMost, 50, 1)!.Value) is var heavy ? (heavy.MostInAll!.Value, heavy.Most!.Value) : default);
    }

    [Fact]
    public void As_many_days_as_are_needed_suffice_and_one_fewer_does_not()
    {
        Gen.Select(Gen.Int[0, 365], Gen.Int[0, 365], Gen.Int[0, 1000]).Sample((one, other, target) =>
        {
            (int counted, int valid) = (Math.Min(one, other), Math.Max(one, other));
            int left = 366 - valid;
            decimal share = target / 10m;
            NeededDays days = NeededDays.Of(counted, valid, left, TargetBounds.Of(Comparator.AtLeast, share, 1)!.Value);
            if (days.IsReachable)
            {
                Assert.True(HalfEven.Round(NeededDays.Share(counted + days.Least!.Value, 366), 1) >= share);
                Assert.True(days.Least == 0 || HalfEven.Round(NeededDays.Share(counted + days.Least.Value - 1, 366), 1) < share);
            }
            else
            {
                Assert.True(HalfEven.Round(NeededDays.Share(counted + left, 366), 1) < share);
            }
        });
    }

    [Fact]
    public void Days_follow_from_a_share_only_where_no_other_number_gives_it()
    {
        Assert.Equal(109, NeededDays.CountOf(72.2m, 1, 151));
        Assert.Equal(271, NeededDays.CountOf(74.2m, 1, 365));
        Assert.Null(NeededDays.CountOf(74m, 0, 365));
        Assert.Null(NeededDays.CountOf(74.3m, 1, 31));
    }
}
