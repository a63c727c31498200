using Lantu.Domain.NodePlans;

namespace Lantu.Domain.Tests.NodePlans;

public sealed class PlannedProgressTests
{
    static readonly NodePlanContent Nodes = new() { Nodes = [new(new DateOnly(2023, 3, 31), "一"), new(new DateOnly(2023, 6, 30), "二"), new(new DateOnly(2023, 6, 30), "三"), new(new DateOnly(2023, 12, 31), "四")] };

    static readonly PlannedCurve Work = new(0, "改造管网", "公里", true, [new(new DateOnly(2023, 4, 30), 30), new(new DateOnly(2023, 5, 31), 30), new(new DateOnly(2023, 6, 30), 120)]);

    static readonly PlannedCurve State = new(0, "细颗粒物", "微克/立方米", false, [new(new DateOnly(2024, 1, 31), 40), new(new DateOnly(2024, 2, 29), 32)]);

    [Theory]
    [InlineData("2023-03-30", 0)]
    [InlineData("2023-03-31", 0.25)]
    [InlineData("2023-06-29", 0.25)]
    [InlineData("2023-06-30", 0.75)]
    [InlineData("2023-12-31", 1)]
    [InlineData("2025-01-01", 1)]
    public void Of_nodes_the_share_is_that_of_those_due(string day, double share) => Assert.Equal((decimal)share, PlannedProgress.ShareAt(Nodes, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Without_nodes_nothing_is_planned() => Assert.Equal(0, PlannedProgress.ShareAt(new NodePlanContent(), new DateOnly(2023, 12, 31)));

    [Theory]
    [InlineData("2023-03-31", 0)]
    [InlineData("2022-01-01", 0)]
    [InlineData("2023-04-10", 10)]
    [InlineData("2023-04-30", 30)]
    [InlineData("2023-05-15", 30)]
    [InlineData("2023-06-15", 75)]
    [InlineData("2023-06-30", 120)]
    [InlineData("2023-12-31", 120)]
    public void Of_a_curve_the_value_lies_on_a_line_between_the_months_ends(string day, double value)
    {
        DateOnly on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((decimal)value, PlannedProgress.ValueAt(Work, on));
        Assert.Equal((decimal)value / 120, PlannedProgress.ShareAt(new NodePlanContent { Curve = Work }, on));
    }

    [Theory]
    [InlineData("2023-12-31", 40, 0)]
    [InlineData("2024-01-31", 40, 31)]
    [InlineData("2024-02-29", 32, 60)]
    [InlineData("2024-03-31", 32, 60)]
    public void A_state_begins_with_its_first_value_and_its_share_is_that_of_the_time(string day, double value, int days)
    {
        DateOnly on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((decimal)value, PlannedProgress.ValueAt(State, on));
        Assert.Equal(days / 60m, PlannedProgress.ShareAt(new NodePlanContent { Curve = State }, on));
    }
}
