using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Tests.NodePlans;

public sealed class NodeSuggestionsTests
{
    [Fact]
    public void Dates_of_the_text_and_the_deadline_come_first_and_say_so()
    {
        NodeSuggestion suggestion = Measures.Suggest(Measures.Of("加强扬尘监管。6月底前完成视频监控安装，9月底前实现联网。", "年底前"));

        Assert.Equal(
            ["2023-06-30 Milestone 6月底前 6月底前完成视频监控安装，9月底前实现联网", "2023-09-30 Milestone 9月底前 9月底前实现联网", "2023-12-31 Deadline 年底前 按期完成"],
            Lines(suggestion));
    }

    [Fact]
    public void A_duty_that_recurs_gives_the_quarters_that_are_left()
    {
        NodeSuggestion suggestion = Measures.Suggest(Measures.Of("每季度开展一次联合检查，结果公开。", "长期实施"));

        Assert.Equal(
            ["2023-03-31 Duty 每季度 完成第一季度任务", "2023-06-30 Duty 每季度 完成第二季度任务", "2023-09-30 Duty 每季度 完成第三季度任务", "2023-12-31 Duty 每季度 完成第四季度任务"],
            Lines(suggestion));
    }

    [Fact]
    public void A_season_gives_the_days_before_and_after_it()
    {
        NodeSuggestion suggestion = Measures.Suggest(Measures.Of("强化汛期水质保障。", "长期实施"));

        Assert.Equal(
            ["2023-05-31 Season 汛期 汛前排查整治到位", "2023-09-30 Season 汛期 汛期任务落实并小结", "2023-12-31 WorkType 长期实施 落实全年任务并总结"],
            Lines(suggestion));
    }

    [Fact]
    public void The_type_of_work_gives_its_steps_where_the_text_gives_no_days()
    {
        NodeSuggestion suggestion = Measures.Suggest(Measures.Of("推进污水处理厂建设。", "9月底前"));

        Assert.Equal(
            ["2023-04-30 WorkType 建设 完成方案和前期手续", "2023-05-31 WorkType 建设 全面开工", "2023-07-31 WorkType 建设 完成工程量过半", "2023-09-30 Deadline 9月底前 按期完成"],
            Lines(suggestion));
    }

    [Theory]
    [InlineData("提高机扫率。", "年底前")]
    [InlineData("制定方案。", "2月底前")]
    [InlineData("制定方案。", "1月底前")]
    [InlineData("制定方案。", "2月23日前")]
    [InlineData("1月底前、2月底前、3月底前、4月底前、5月底前、6月底前、7月底前、8月底前各完成一批，每月调度。", "年底前")]
    [InlineData("夏季、采暖季、汛期和秋冬季分别开展检查。", "长期实施")]
    [InlineData("持续推进。", "")]
    [InlineData("按计划完成。", "2025年底前")]
    [InlineData("改造管网。", "6—9月")]
    [InlineData("开展检查。", "4月1日起")]
    public void Whatever_is_suggested_could_be_proposed(string text, string deadline)
    {
        Measure measure = Measures.Of(text, deadline);
        NodeSuggestion suggestion = Measures.Suggest(measure);

        Assert.Empty(NodePlanCheck.Find(suggestion.AsNodes, Measures.Frame(measure)));
        Assert.Empty(NodePlanCheck.Find(suggestion.Preferred, Measures.Frame(measure)));
        Assert.DoesNotContain(suggestion.Nodes, node => node.Words.Length == 0 && node.Source != SuggestionSource.WorkType);
    }

    [Fact]
    public void A_quantity_of_work_gets_a_curve_by_the_working_season_that_ends_at_the_share()
    {
        Measure measure = Measures.Of("完成老旧管网改造120公里。", "年底前");
        NodeSuggestion suggestion = Measures.Suggest(measure);

        Assert.Equal("改造", suggestion.CurveWords);
        Assert.Equal((11, 120m, new DateOnly(2023, 2, 28)), (suggestion.Curve!.Points.Count, suggestion.Curve.Points[^1].Value, suggestion.Curve.Points[0].Day));
        decimal june = suggestion.Curve.Points.Single(point => point.Day.Month == 6).Value;
        Assert.True(june < 120m * 5 / 11, $"{june}");
        Assert.Empty(NodePlanCheck.Find(suggestion.Preferred, Measures.Frame(measure)));
    }

    [Fact]
    public void Of_several_units_only_one_whose_share_is_printed_gets_a_curve()
    {
        Assert.Null(Measures.Suggest(Measures.Of("完成老旧管网改造120公里。", "年底前"), reporting: 2).Curve);

        Measure parted = Measures.Of("朝阳区、海淀区分别改造管网80公里、40公里，合计120公里。", "年底前");
        Assert.Equal(80, Measures.Suggest(parted, reporting: 2).Curve!.Points[^1].Value);
    }

    static IEnumerable<string> Lines(NodeSuggestion suggestion) => suggestion.Nodes.Select(node => FormattableString.Invariant($"{node.Due:yyyy-MM-dd} {node.Source} {node.Words} {node.Text}"));
}
