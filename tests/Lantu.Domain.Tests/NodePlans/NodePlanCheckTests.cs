using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Tests.NodePlans;

public sealed class NodePlanCheckTests
{
    static readonly Measure Plain = Measures.Of("提高机扫率。", "9月底前");

    static readonly Measure Work = Measures.Of("完成老旧管网改造120公里。", "6月底前");

    [Theory]
    [InlineData("6-30 一", "TooFewNodes")]
    [InlineData("3-31 一|4-30 二|5-31 三|6-30 四|7-31 五|8-31 六|9-30 七", "TooManyNodes")]
    [InlineData("3-31 |9-30 二", "TextMissing@0")]
    [InlineData("9-30 一|3-31 二", "NotInOrder@1")]
    [InlineData("3-31 一|10-1 二", "AfterDeadline@1")]
    [InlineData("3-31 一|9-30 二", "")]
    [InlineData("9-30 一|9-30 二", "")]
    public void Nodes_are_two_to_six_in_order_and_not_after_the_deadline(string nodes, string faults) => Assert.Equal(faults, Faults(Plain, new NodePlanContent { Nodes = [.. nodes.Split('|').Select(Node)] }));

    [Fact]
    public void A_node_lies_in_the_plans_year_and_is_a_sentence()
    {
        NodePlanContent content = new() { Nodes = [new(new DateOnly(2022, 12, 31), "一"), new(new DateOnly(2023, 6, 30), new string('字', 201)), new(new DateOnly(2024, 1, 1), "三")] };

        Assert.Equal("DayOutside@0 TextTooLong@1 DayOutside@2", Faults(Plain, content));
    }

    [Theory]
    [InlineData("2:10 3:20 4:40 5:80 6:120", "")]
    [InlineData("5:80 6:120", "")]
    [InlineData("2:10 3:20 4:40 5:80 6:119", "MissesShare@6")]
    [InlineData("2:10 3:20 4:40 5:80 6:121", "MissesShare@6")]
    [InlineData("2:10 3:50 4:40 5:80 6:120", "NotRising@4")]
    [InlineData("2:-1 3:50 4:60 5:80 6:120", "Negative@2")]
    [InlineData("2:10 4:40 5:80 6:120", "MonthMissing@3")]
    [InlineData("2:10 3:20 4:40 5:120", "EndMissing")]
    [InlineData("", "EndMissing")]
    public void A_curve_of_work_rises_month_by_month_to_the_share(string points, string faults) => Assert.Equal(faults, Faults(Work, Curve(points)));

    [Fact]
    public void A_state_of_things_may_fall_and_must_not_end_above_its_bound()
    {
        Measure state = Measures.Of("细颗粒物年均浓度控制在32微克/立方米左右，降尘量不超过5.5吨/平方公里·月。", "6月底前");
        PlannedQuantity dust = Measures.Frame(state).Quantities.Single(quantity => quantity.Share == 5.5m);

        Assert.Equal("", Faults(state, Curve("4:7 5:6 6:5.5", dust.Target)));
        Assert.Equal("MissesShare@6", Faults(state, Curve("4:7 5:6 6:5.6", dust.Target)));
    }

    [Fact]
    public void Without_a_target_there_is_no_curve() => Assert.Equal("NoTarget", Faults(Plain, Curve("6:1")));

    [Fact]
    public void A_share_that_the_document_does_not_tell_is_not_held_against() =>
        Assert.Empty(NodePlanCheck.Find(Curve("5:1 6:2"), Measures.Frame(Work, reporting: 2)));

    static string Faults(Measure measure, NodePlanContent content) =>
        string.Join(' ', NodePlanCheck.Find(content, Measures.Frame(measure)).Select(fault => fault.At is { } at ? $"{fault.Kind}@{at}" : $"{fault.Kind}"));

    static PlanNode Node(string text)
    {
        string[] parts = text.Split(' ');
        int[] day = [.. parts[0].Split('-').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
        return new PlanNode(new DateOnly(2023, day[0], day[1]), parts[1]);
    }

    static NodePlanContent Curve(string points, int target = 0) => new()
    {
        Curve = new PlannedCurve(target, "", "", true, [.. points.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(point => point.Split(':'))
            .Select(point => new CurvePoint(PlannedQuantity.MonthEnd(new DateOnly(2023, int.Parse(point[0], System.Globalization.CultureInfo.InvariantCulture), 1)), decimal.Parse(point[1], System.Globalization.CultureInfo.InvariantCulture)))]),
    };
}
