using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>Who owes what where a plan is no table: brackets, labels, lines of their own, and sentences.</summary>
public sealed class RunningTextTests
{
    [Theory]
    [InlineData("（一）修路。修好主路。（市交通局牵头，市财政局、市公安局参与）", "一 修路: 市交通局 /  / 市财政局 市公安局 [] 修好主路。")]
    [InlineData("（一）修路。修好主路。（市交通局牵头，市财政局按职责分工负责）", "一 修路: 市交通局 / 市财政局 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路（市交通局、市财政局分别负责）。", "一 修路:  / 市交通局 市财政局 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路。（责任单位：市交通局、市财政局，2024年6月底前完成）", "一 修路:  / 市交通局 市财政局 /  [2024年6月底前] 修好主路。")]
    [InlineData("（一）修路。修好主路。（牵头单位：市交通局。配合单位：市财政局。完成时限：年底前。）", "一 修路: 市交通局 /  / 市财政局 [年底前] 修好主路。")]
    [InlineData("（一）修路。修好主路。（市交通局牵头，年内持续推进）", "一 修路: 市交通局 /  /  [年内持续推进] 修好主路。")]
    [InlineData("（一）修路。修好主路。（市交通局牵头，6月底前出台办法，年内持续推进）", "一 修路: 市交通局 /  /  [6月底前 年内持续推进] 修好主路。")]
    [InlineData("（一）修路。修好主路。（完成时限：6月底前完成设计，年底前建成；责任单位：市交通局）", "一 修路:  / 市交通局 /  [6月底前 年底前] 修好主路。")]
    [InlineData("（一）修路。修好主路。（市交通局、市财政局负责，排在第一位的部门为牵头部门，下同）", "一 修路: 市交通局 / 市交通局 市财政局 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路。（由市交通局会同市公安局负责）", "一 修路:  / 市交通局 / 市公安局 [] 修好主路。")]
    [InlineData("（一）修路。修好主路。（市交通局等市级有关部门及各县负责）", "一 修路:  / 市交通局 市级有关部门 各县 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路。（省交通厅和各市、州、县人民政府负责）", "一 修路:  / 省交通厅 各市、州、县人民政府 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路。牵头单位：市交通局；配合单位：市财政局。", "一 修路: 市交通局 /  / 市财政局 [] 修好主路。")]
    [InlineData("（一）修路。修好主路。\n\n责任领导：王某某\n\n牵头单位：市交通局\n\n责任单位：市财政局", "一 修路: 市交通局 / 市财政局 /  [] 修好主路。")]
    [InlineData("（一）修路。由市交通局牵头，会同市财政局、市委金融办抓好落实，修好主路。", "一 修路: 市交通局 /  / 市财政局 市委金融办 [] 由市交通局牵头，会同市财政局、市委金融办抓好落实，修好主路。")]
    [InlineData("（一）修路。修好主路。该项工作由市交通局牵头，市财政局、市公安局配合。", "一 修路: 市交通局 /  / 市财政局 市公安局 [] 修好主路。该项工作由市交通局牵头，市财政局、市公安局配合。")]
    [InlineData("（一）修路。修好主路。（市交通局）", "一 修路:  / 市交通局 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路（市交通局、市财政局）。", "一 修路:  / 市交通局 市财政局 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路。（省商务厅、省文化和旅游厅，各市人民政府）", "一 修路:  / 省商务厅 省文化和旅游厅 各市人民政府 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路。（市交通局、市财政局等，列第一位的为牵头单位，下同）", "一 修路: 市交通局 / 市交通局 市财政局 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路。（市交通局，长期坚持）", "一 修路:  / 市交通局 /  [长期坚持] 修好主路。")]
    [InlineData("（一）修路。修好主路。[责任单位：市交通局、市财政局]", "一 修路:  / 市交通局 市财政局 /  [] 修好主路。")]
    [InlineData("（一）修路。修好主路。牵头领导：李四，责任单位：市交通局，完成时限：8月底。", "一 修路:  / 市交通局 /  [8月底] 修好主路。")]
    [InlineData("（一）修路。修好主路，报主管部门（市财政局）。（市交通局负责）", "一 修路:  / 市交通局 /  [] 修好主路，报主管部门（市财政局）。")]
    [InlineData("（一）修路。改造园区（市级开发区）。（市交通局负责）", "一 修路:  / 市交通局 /  [] 改造园区（市级开发区）。")]
    [InlineData("（一）修路。报（市财政局）审批后修好主路。（市交通局负责）", "一 修路:  / 市交通局 /  [] 报（市财政局）审批后修好主路。")]
    [InlineData("（一）修路。修好主路（含桥梁（市财政局出资））。（市交通局负责）", "一 修路:  / 市交通局 /  [] 修好主路（含桥梁（市财政局出资））。")]
    public void A_duty_is_read_wherever_it_stands(string item, string measure) => Assert.Equal([measure], Said.By(Interpret(item)));

    [Theory]
    [InlineData("（市交通局牵头，市财政局等参与）", "市财政局等")]
    [InlineData("（市交通局牵头，市财政局等部门配合）", "市财政局等部门")]
    [InlineData("（市交通局、市财政局等按职责分工负责）", "市财政局等")]
    [InlineData("（市交通局等牵头）", "市交通局等")]
    [InlineData("（市交通局牵头，会同市财政局等落实）", "市财政局等")]
    [InlineData("（责任单位：市交通局、市财政局等按职责分工负责）", "市财政局等")]
    [InlineData("由市交通局牵头，市财政局等部门配合。", "市财政局等部门")]
    [InlineData("由市交通局牵头，会同市财政局等落实。", "市财政局等")]
    public void A_list_with_an_open_end_stays_open_and_is_told(string duty, string open)
    {
        PlanDraft draft = Interpret($"（一）修路。修好主路。{duty}");

        MeasureDraft measure = draft.Programmes[0].Tasks[0].Measures[0];
        Assert.Equal([open], measure.Lead.Concat(measure.Responsible).Concat(measure.Supporting).Where(unit => unit.IsOpen).Select(unit => unit.Text));
        Assert.Equal([open], draft.Findings.Where(finding => finding.Code == FindingCodes.GroupOpen).Select(finding => finding.Arguments[0]));
    }

    [Fact]
    public void The_rule_that_the_first_unit_leads_holds_from_where_it_is_printed() => Assert.Equal(
        ["1 增长6%:  / 省甲局 省乙局 /  [] 增长6%。", "2 投资5亿元: 省乙局 / 省乙局 省甲局 /  [] 投资5亿元。", "3 发债1亿元: 省甲局 / 省甲局 省丙厅 /  [] 发债1亿元。"],
        Said.By(Interpret("1.增长6%。（省甲局、省乙局）\n\n2.投资5亿元。（省乙局、省甲局，列第一位的为牵头单位，下同）\n\n3.发债1亿元。（省甲局、省丙厅）")));

    [Fact]
    public void Each_statement_closes_what_stands_before_it() =>
        Assert.Equal(
            ["一 修路:  / 市交通局 /  [] 修好主路。", "一 修路:  / 市公安局 /  [] 装好路灯。", "一 修路: 市财政局 /  /  [] 由市财政局牵头安排资金。"],
            Said.By(Interpret("（一）修路。修好主路。（市交通局负责）装好路灯。（市公安局负责）\n\n（一）修路。由市财政局牵头安排资金。")));

    [Fact]
    public void A_month_behind_an_items_number_is_no_decimal() =>
        Assert.Equal(["4", "5"], Interpret("4.年底前修好主路。（市交通局负责）\n\n5.6月底前装好路灯。（市公安局负责）").Programmes[0].Tasks.Select(task => task.Number));

    [Theory]
    [InlineData("关于印发深化医药卫生体制改革2023年下半年重点工作任务的通知", "深化医药卫生体制改革2023年下半年重点工作任务")]
    [InlineData("关于印发2024年民生实事的通知", "2024年民生实事")]
    [InlineData("关于印发2024年民生实事项目任务分解的通知", "2024年民生实事项目任务分解")]
    public void A_plan_may_be_called_by_what_it_lists(string notice, string title) =>
        Assert.Equal(title, Corpus.InterpretText($"某市人民政府{notice}\n\n某政发〔2023〕2号\n\n各区人民政府：\n\n现印发给你们，请认真组织实施。\n\n某市人民政府\n\n2023年7月21日\n\n{title}\n\n一、道路\n\n（一）修路。修好主路。（市交通局负责）").Programmes[0].Title);

    [Fact]
    public void A_plan_that_names_nobody_is_read_with_its_units_open()
    {
        const string Text = "某市节能降碳行动方案\n\n一、总体要求\n\n（一）指导思想。坚持节约优先。\n\n二、重点任务\n\n（一）化石能源\n\n1.控制煤炭消费。到2025年底，散煤基本清零。\n\n2.优化油气消费。合理调控石油消费。\n\n（二）非化石能源。到2025年底，新型储能装机超过4000万千瓦。";
        PlanDraft draft = Corpus.InterpretText(Text);

        Assert.Equal(["1 控制煤炭消费:  /  /  [] 到2025年底，散煤基本清零。", "2 优化油气消费:  /  /  [] 合理调控石油消费。", "二 非化石能源:  /  /  [] 到2025年底，新型储能装机超过4000万千瓦。"], Said.By(draft));
        Assert.Equal(3, draft.Findings.Count(finding => finding.Code == FindingCodes.RoleMissing));
        Assert.Contains(draft.Findings, finding => finding.Code == FindingCodes.TextOutsidePlan && finding.Arguments.Any(argument => argument.Contains("节约优先", StringComparison.Ordinal)));
        Assert.Contains(Corpus.InterpretText(Text.Replace("方案", "纪实", StringComparison.Ordinal)).Findings, finding => finding.Code == FindingCodes.NothingTracked);
    }

    [Fact]
    public void A_first_sentence_is_a_title_only_where_all_items_have_one()
    {
        PlanDraft untitled = Interpret(
            "1.积极的财政政策要适度加力、提质增效，赤字率按3%安排，规模扩大。发行专项债券。（市财政局负责）\n\n2.落实减税降费政策，重点支持科技创新和制造业，严肃财经纪律。过紧日子。（市税务局负责）\n\n3.保持物价平稳。增加供应，打击囤积。（市发展改革委负责）");
        PlanDraft titled = Interpret("1.用好财政。发行专项债券。（市财政局负责）\n\n2.减税降费。过紧日子。（市税务局负责）\n\n3.稳定物价。增加供应。（市发展改革委负责）");

        Assert.Equal("保持物价平稳。增加供应，打击囤积。", untitled.Programmes[0].Tasks[2].Measures[0].Paragraphs.Single());
        Assert.Equal(("稳定物价", "增加供应。"), (titled.Programmes[0].Tasks[2].Title, titled.Programmes[0].Tasks[2].Measures[0].Paragraphs.Single()));
    }

    [Fact]
    public void A_duty_stated_once_for_all_is_told_and_not_spread()
    {
        PlanDraft draft = Interpret("（一）修路。修好主路。（市交通局负责，各县人民政府负责落实。以下均需各县人民政府落实，不再列出）\n\n（二）种树。种好行道树。（市园林局负责）");

        Assert.Equal(["一 修路:  / 市交通局 各县人民政府 /  [] 修好主路。", "二 种树:  / 市园林局 /  [] 种好行道树。"], Said.By(draft));
        Assert.Equal(["各县人民政府"], draft.Findings.Single(finding => finding.Code == FindingCodes.DutyForAll).Arguments);
    }

    [Fact]
    public void Opinions_are_signed_below_their_last_section()
    {
        PlanDraft draft = Corpus.InterpretText("""
            云州市人民政府关于落实《政府工作报告》重点工作分工的意见
            云政发〔2024〕9号

            各县人民政府，市政府各部门：
            　　为做好今年工作，提出以下意见：
            　　一、增长
            　　1.扩大投资。（市发展改革委负责）
            　　二、民生
            　　2.修缮校舍。（市教育局负责）
            　　各部门每季度末前报送进展。
            　　　　　　　　云州市人民政府
            　　　　　　　　2024年3月15日
            （此件公开发布）
            """);

        Assert.Equal(("云州市人民政府", new DateOnly(2024, 3, 15), "云政发〔2024〕9号"), (draft.Document.Issuer, draft.Document.IssuedOn, draft.Document.DocumentNumber));
        Assert.Equal(["1 扩大投资:  / 市发展改革委 /  [] 扩大投资。", "2 修缮校舍:  / 市教育局 /  [] 修缮校舍。"], Said.By(draft));
    }

    [Theory]
    [InlineData("主办单位：云州市政府办公室 网站标识码0000000001 云ICP备00000001号")]
    [InlineData("扫一扫在手机打开当前页")]
    public void Lines_that_a_site_prints_are_no_duties(string line)
    {
        PlanDraft draft = Interpret($"（一）修路。修好主路。（市交通局负责）\n\n（二）种树。种好行道树。（市园林局负责）\n\n{line}");

        Assert.Equal(2, Said.By(draft).Count);
        Assert.Contains(draft.Findings, finding => finding.Code == FindingCodes.TextOutsidePlan && finding.HeldText.StartsWith(line[..4], StringComparison.Ordinal));
    }

    static PlanDraft Interpret(string items) => Corpus.InterpretText($"一、重点任务\n\n{items}");
}
