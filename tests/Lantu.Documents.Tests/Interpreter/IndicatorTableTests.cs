using System.Globalization;
using Lantu.Documents.Drafts;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>Tables of indicators: what is measured, in which unit and how much stand in columns of their own.</summary>
public sealed class IndicatorTableTests
{
    [Theory]
    [InlineData("序号|指标名称|单位|2025年目标|责任单位", "1|PM2.5年均浓度|微克/立方米|≤32|市环境局", "PM2.5年均浓度 AtMost 32 微克/立方米")]
    [InlineData("序号|指标|计量单位|目标值|责任单位", "1|优良水体比例|%|90以上|市水务局", "优良水体比例 AtLeast 90 %")]
    [InlineData("序号|指标|目标值|责任单位", "1|新增光伏装机|30万千瓦|市发改委", "新增光伏装机 Equal 30 万千瓦")]
    [InlineData("序号|指标|目标值|责任单位", "1|单位能耗下降率|3%|市发改委", "单位能耗下降率 DecreaseBy 3 %")]
    [InlineData("序号|项目|年度目标（公里）|责任单位", "1|新建管网|120|市水务局", "新建管网 Equal 120 公里")]
    [InlineData("序号|考核指标|责任单位", "1|新增就业1.2万人以上|市人社局", "新增就业 AtLeast 1.2 万人")]
    [InlineData("序号|重点任务|工作措施|量化目标|责任单位", "1|工业|培育规上企业。|15家以上|市工信局", "培育规上企业 AtLeast 15 家")]
    [InlineData("序号|重点任务|工作措施|量化目标|责任单位", "1|控车|淘汰旧车，发放补贴，严查排放，加强路检。|1200辆|市公安局", "控车 Equal 1200 辆")]
    public void A_row_gives_its_target(string header, string row, string target) =>
        Assert.Equal(target, Shown(Table(header, row)));

    [Fact]
    public void Goals_under_one_heading_are_called_by_their_own()
    {
        PlanDraft draft = Corpus.InterpretText("<h1>2024年招商任务</h1><table><tr><td rowspan=2>责任单位</td><td colspan=2>全年目标</td><td rowspan=2>完成时限</td></tr><tr><td>签约项目（个）</td><td>到位资金（亿元）</td></tr><tr><td>市商务局</td><td>20</td><td>50</td><td>年底前</td></tr><tr><td>市工信局</td><td>15</td><td>30</td><td>年底前</td></tr></table>");

        Assert.Equal("签约项目 Equal 20 个; 到位资金 Equal 50 亿元; 签约项目 Equal 15 个; 到位资金 Equal 30 亿元", Shown(draft));
        Assert.Equal(["市商务局", "市工信局"], draft.Programmes.Single().Tasks.SelectMany(task => task.Measures).Select(measure => measure.Responsible.Single().Text));
    }

    [Fact]
    public void A_column_of_bodies_called_by_that_name_counts_nothing() =>
        Assert.Equal("", Shown(Table("序号|任务|目标|单位|完成时限", "1|管网|120|市水务局|年底前")));

    static PlanDraft Table(string header, string row) =>
        Corpus.InterpretText($"# 2025年任务\n\n|{header}|\n|{string.Concat(Enumerable.Repeat("---|", header.Split('|').Length))}\n|{row}|\n");

    static string Shown(PlanDraft draft) => string.Join("; ", draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures).SelectMany(measure => measure.Targets).Select(Shown));

    static string Shown(Target target) => string.Create(CultureInfo.InvariantCulture, $"{target.Quantity} {target.Comparator} {target.Value} {target.Unit}");
}
