using CsCheck;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Reporting;

public sealed class PlausibilityRuleTests
{
    static readonly PlannedQuantity Works = new(0, "改造管网", "公里", true, Comparator.AtLeast, 120, new DateOnly(2024, 12, 31));
    static readonly PlannedQuantity Rate = new(1, "达标率", "%", false, Comparator.AtLeast, 95, new DateOnly(2024, 12, 31));

    [Theory]
    [InlineData(30, 20, 1, null)]
    [InlineData(20, 20, 1, null)]
    [InlineData(19, 20, 1, PlausibilityKind.Falls)]
    [InlineData(75, 20, 1, PlausibilityKind.Jumps)]
    [InlineData(75, 20, 3, null)]
    [InlineData(200, 20, 1, PlausibilityKind.OtherUnit)]
    [InlineData(0.002, 20, 1, PlausibilityKind.OtherUnit)]
    [InlineData(2.02, 20, 1, PlausibilityKind.OtherUnit)]
    public void What_work_like_this_does_raises_no_question(double value, double before, int months, PlausibilityKind? first) =>
        Assert.Equal(first, PlausibilityRule.Shipped.Ask(Works, (decimal)value, (decimal)before, months, null) is [{ } question, ..] ? question.Kind : null);

    [Fact]
    public void The_node_plan_says_how_much_is_much()
    {
        Assert.Empty(PlausibilityRule.Shipped.Ask(Works, 90, 20, 1, planned: 30));
        Assert.Equal(PlausibilityKind.Jumps, Assert.Single(PlausibilityRule.Shipped.Ask(Works, 111, 20, 1, planned: 30)).Kind);
    }

    [Fact]
    public void More_than_the_whole_is_asked_about_also_in_the_first_round()
    {
        Assert.Equal([new(PlausibilityKind.Beyond, 0, 121, 120)], PlausibilityRule.Shipped.Ask(Works, 121, null, 1, null));
        Assert.Empty(PlausibilityRule.Shipped.Ask(Works, 120, null, 1, null));
        Assert.Equal([new(PlausibilityKind.Beyond, 1, 100.5m, 100)], PlausibilityRule.Shipped.Ask(Rate, 100.5m, 99, 1, null));
        Assert.Empty(PlausibilityRule.Shipped.Ask(Rate, 80, 99, 1, null));
        Assert.Empty(PlausibilityRule.Shipped.Ask(Works with { Share = null }, 1_000_000, null, 1, null));
    }

    [Fact]
    public void An_answer_stays_while_the_figure_stays()
    {
        PlausibilityQuestion asked = Assert.Single(PlausibilityRule.Shipped.Ask(Works, 19, 20, 1, null));

        Assert.True(Assert.Single(PlausibilityRule.Shipped.Ask(Works, 19, 21, 1, null)).IsAnsweredBy(asked));
        Assert.False(Assert.Single(PlausibilityRule.Shipped.Ask(Works, 18, 20, 1, null)).IsAnsweredBy(asked));
    }

    [Fact]
    public void Whatever_is_typed_at_most_one_question_is_asked_about_its_course_and_one_about_the_whole() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[1, 12]).Sample((value, before, months) =>
        {
            PlausibilityKind[] kinds = [.. PlausibilityRule.Shipped.Ask(Works, value / 10m, before / 10m, months, null).Select(question => question.Kind)];
            Assert.InRange(kinds.Length, 0, 2);
            Assert.InRange(kinds.Count(kind => kind != PlausibilityKind.Beyond), 0, 1);
            Assert.Equal(value > 1200, kinds.Contains(PlausibilityKind.Beyond));
            Assert.True(value >= before || kinds.Intersect([PlausibilityKind.Falls, PlausibilityKind.OtherUnit]).Any());
        });
}
