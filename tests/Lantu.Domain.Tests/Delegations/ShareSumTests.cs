using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;
using Lantu.Domain.Tests.NodePlans;

namespace Lantu.Domain.Tests.Delegations;

/// <summary>The shares of those below, held against what the unit above has to do.</summary>
public sealed class ShareSumTests
{
    [Theory]
    [InlineData(Comparator.Equal, 80, 80, ShareStanding.Fits, 0)]
    [InlineData(Comparator.Equal, 80, 79.5, ShareStanding.Less, -0.5)]
    [InlineData(Comparator.AtLeast, 80, 80, ShareStanding.Fits, 0)]
    [InlineData(Comparator.AtLeast, 80, 85, ShareStanding.More, 5)]
    [InlineData(Comparator.AtMost, 80, 80, ShareStanding.Fits, 0)]
    [InlineData(Comparator.AtMost, 80, 70, ShareStanding.Less, -10)]
    [InlineData(Comparator.AtMost, 80, 81, ShareStanding.More, 1)]
    [InlineData(Comparator.MoreThan, 80, 80, ShareStanding.Less, 0)]
    [InlineData(Comparator.MoreThan, 80, 80.1, ShareStanding.Fits, 0.1)]
    [InlineData(Comparator.LessThan, 80, 80, ShareStanding.More, 0)]
    [InlineData(Comparator.LessThan, 80, 60, ShareStanding.Fits, -20)]
    [InlineData(Comparator.About, 80, 84, ShareStanding.Fits, 4)]
    [InlineData(Comparator.About, 80, 76, ShareStanding.Fits, -4)]
    [InlineData(Comparator.About, 80, 84.1, ShareStanding.More, 4.1)]
    [InlineData(Comparator.About, 80, 75.9, ShareStanding.Less, -4.1)]
    public void Each_comparator_says_what_is_well(Comparator comparator, double expected, double sum, ShareStanding standing, double difference)
    {
        DelegatedQuantity quantity = new(0, "改造管网", "公里", comparator, (decimal)expected);

        ShareSum found = quantity.Sum([Content(0, (decimal)sum - 30), Content(0, 30)]);

        Assert.Equal((standing, (decimal)difference), (found.Standing, found.Difference!.Value));
        Assert.Equal(standing is ShareStanding.Less or ShareStanding.More, found.IsToConfirm);
    }

    [Fact]
    public void What_nobody_divides_or_nobody_has_said_is_held_against_nothing()
    {
        DelegatedQuantity said = new(0, "改造管网", "公里", Comparator.Equal, 80);
        DelegatedQuantity open = said with { Expected = null };

        Assert.Equal(ShareStanding.Undivided, said.Sum([new DelegationContent(), Content(1, 80)]).Standing);
        Assert.Null(said.Sum([]).Difference);
        Assert.Equal((ShareStanding.Unstated, 30m, false), (open.Sum([Content(0, 30)]).Standing, open.Sum([Content(0, 30)]).Sum, open.Sum([Content(0, 30)]).IsToConfirm));
    }

    [Fact]
    public void Only_quantities_of_work_are_divided_and_each_by_itself()
    {
        Measure measure = Measures.Of("改造老旧管网120公里，淘汰老旧机动车3000辆，机扫率达到95%以上，用水量比上年下降5%。", "年底前");

        IReadOnlyList<DelegatedQuantity> alone = DelegatedQuantity.Of(Measures.Frame(measure), isReporting: true);

        Assert.Equal([(120m, "公里"), (3000m, "辆")], alone.Select(quantity => (quantity.Expected!.Value, quantity.Unit)));
        Assert.All(DelegatedQuantity.Of(Measures.Frame(measure, reporting: 2), isReporting: true), quantity => Assert.Null(quantity.Expected));
        Assert.All(DelegatedQuantity.Of(Measures.Frame(measure), isReporting: false), quantity => Assert.Null(quantity.Expected));
        Assert.Equal([ShareStanding.Fits, ShareStanding.Less], alone.Select(quantity => quantity.Sum([Content((0, 100), (alone[1].Target, 2000)), Content(0, 20)]).Standing));
    }

    [Fact]
    public void What_was_handed_down_is_what_has_to_be_done_below()
    {
        DelegatedQuantity above = new(0, "改造管网", "公里", Comparator.AtLeast, 80);

        Assert.Equal(30, DelegatedQuantity.Of([above], [Content(0, 30)])[0].Expected);
        Assert.Equal(50, DelegatedQuantity.Of([above], [Content(0, 30), Content(0, 20)])[0].Expected);
        Assert.Null(DelegatedQuantity.Of([above], [new DelegationContent()])[0].Expected);
    }

    static DelegationContent Content(int target, decimal value) => Content((target, value));

    static DelegationContent Content(params (int Target, decimal Value)[] shares) => new() { Shares = [.. shares.Select(share => new DelegatedShare(share.Target, "改造管网", "公里", share.Value))] };
}
