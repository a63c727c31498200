using Lantu.Documents.Drafts;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>What is printed once and holds for several items: who leads, whose list it is, the title of several numbers.</summary>
public sealed class SharedDutyTests
{
    const string Head = "|序号|工作任务|工作内容|责任单位|\n|---|---|---|---|\n";

    [Theory]
    [InlineData("（列第一位者为工作牵头单位或汇总单位，下同）")]
    [InlineData("（排在第一位的部门为牵头部门，下同）")]
    [InlineData("（排名首位的责任单位为牵头单位，下同）")]
    [InlineData("，列首位的为牵头单位，下同")]
    public void A_line_of_units_may_say_that_the_first_leads_from_here_on(string rule) => Assert.Equal(
        ["1 修路: 市甲局 / 市甲局 市乙局 /  [] 修好主路。", "2 通水: 市丙局 / 市丙局 /  [] 换好水管。"],
        Said.By(Corpus.InterpretText($"# 2024年重点工作责任分解\n\n1.修路。修好主路。\n责任单位：市甲局、市乙局{rule}\n\n2.通水。换好水管。\n责任单位：市丙局\n")));

    [Theory]
    [InlineData("（排在首位的责任单位为牵头单位）\n\n", "")]
    [InlineData("", "\n责任单位中列第一位的为牵头单位。\n")]
    public void The_rule_may_stand_beside_the_table(string above, string below) => Assert.Equal(
        ["1 道路: 市甲局 / 市甲局 市乙局 /  [] 修好主路。"],
        Said.By(Corpus.InterpretText($"# 2024年任务\n\n{above}{Head}|1|道路|修好主路。|市甲局、市乙局|\n{below}")));

    [Theory]
    [InlineData("任务表中责任单位列第一位者为牵头单位。", "|1|道路|修好主路。|市甲局、市乙局|\n", "1 道路: 市甲局 / 市甲局 市乙局 /  [] 修好主路。")]
    [InlineData("有多个责任单位的，第一个为牵头单位。", "|1|道路|修好主路。|市甲局、市乙局|\n", "1 道路: 市甲局 / 市甲局 市乙局 /  [] 修好主路。")]
    [InlineData("请认真落实。", "|1|道路|修好主路。|市甲局、市乙局|\n", "1 道路:  / 市甲局 市乙局 /  [] 修好主路。")]
    public void The_rule_may_stand_in_the_notice_and_holds_for_its_annexes(string said, string row, string measure) => Assert.Equal(
        [measure],
        Said.By(Corpus.InterpretText($"甲市人民政府办公室关于印发《2024年工作任务》的通知\n\n甲政办发〔2024〕8号\n\n各区人民政府：\n\n现将《2024年工作任务》印发给你们。{said}\n\n附件：2024年工作任务表\n\n甲市人民政府办公室\n\n2024年3月1日\n\n附件\n\n# 2024年工作任务表\n\n{Head}{row}")));

    [Fact]
    public void A_heading_that_names_a_body_says_whose_list_stands_below()
    {
        PlanDraft draft = Corpus.InterpretText("# 2024年环境保护责任清单\n\n一、市水务局\n\n1.全年检查河道12次。\n\n2.年底前换好水管。\n\n二、市城管局\n\n1.年底前改造路灯50盏。\n");

        Assert.Equal(["市水务局", "市水务局", "市城管局"], Measures(draft).SelectMany(measure => measure.Responsible).Select(unit => unit.Unit));
        Assert.Contains(draft.Findings, finding => finding.Code == FindingCodes.DutyBare);
    }

    [Fact]
    public void A_title_left_of_the_numbers_holds_for_all_of_them() => Assert.Equal(
        ["控煤", "控煤", "控车"],
        Corpus.InterpretText("# 2024年任务\n\n|任务|序号|措施|责任单位|\n|---|---|---|---|\n|控煤|1|清零散煤。|市甲局|\n||2|抽检煤质。|市乙局|\n|控车|3|抽测柴油车。|市丙局|\n").Programmes.Single().Tasks.Select(task => task.Title));

    [Fact]
    public void What_is_done_by_a_day_stays_in_the_words_of_the_deadline()
    {
        PlanDraft draft = Corpus.InterpretText("# 2024年任务\n\n|序号|任务|措施|责任单位|完成时限|\n|---|---|---|---|---|\n|1|公交|新开线路10条。|市甲局|6月底前开出5条，年底前开出10条|\n");

        Assert.Equal(
            [("6月底前开出5条", DeadlineKind.By, new DateOnly(2024, 6, 30)), ("年底前开出10条", DeadlineKind.By, new DateOnly(2024, 12, 31))],
            Measures(draft).Single().Deadlines.Select(deadline => (deadline.Text, deadline.Kind, deadline.Date ?? default)));
        Assert.DoesNotContain(draft.Findings, finding => finding.Code == FindingCodes.DeadlineUnreadable);
    }

    [Fact]
    public void Goals_under_years_are_due_in_their_years() => Assert.Equal(
        [("新建50个", new DateOnly(2024, 12, 31)), ("新建80个", new DateOnly(2025, 12, 31))],
        Measures(Corpus.InterpretText("# 2024年任务\n\n<table><tr><td rowspan=\"2\">序号</td><td rowspan=\"2\">任务</td><td colspan=\"2\">年度目标</td><td rowspan=\"2\">责任单位</td></tr><tr><td>2024年</td><td>2025年</td></tr><tr><td>1</td><td>充电桩</td><td>新建50个</td><td>新建80个</td><td>市甲局</td></tr></table>"))
            .Single().Targets.Select(target => (target.Text, target.By ?? default)));

    [Theory]
    [InlineData("培育企业20家。完成投资50亿元。", "培育企业20家。完成投资50亿元。", "20家 50亿元")]
    [InlineData("PM2.5治理。完成投资50亿元。", "完成投资50亿元。", "50亿元")]
    public void A_sentence_with_a_figure_is_no_title(string cell, string text, string figures)
    {
        MeasureDraft measure = Measures(Corpus.InterpretText($"# 2024年任务\n\n|序号|工作任务|责任单位|完成时限|\n|---|---|---|---|\n|1|{cell}|市甲局|年底前|\n")).Single();

        Assert.Equal(text, string.Concat(measure.Paragraphs));
        Assert.Equal(figures, string.Join(' ', measure.Targets.Select(target => $"{target.Value:0}{target.Unit}")));
    }

    [Theory]
    [InlineData("区（市、县）")]
    [InlineData("各县市区")]
    [InlineData("设区市")]
    [InlineData("县（区）名称")]
    [InlineData("责任区")]
    public void A_column_of_places_may_name_several_kinds(string heading) =>
        Assert.Equal(2, Corpus.InterpretText($"# 2024年目标分解表\n\n|{heading}|优良天数（天）|\n|---|---|\n|东湖区|300|\n|清河县|310|\n").DistrictTargets!.Rows.Count);

    [Theory]
    [InlineData("2024年底前完成20个集群整治。", "集群整治")]
    [InlineData("“十四五”期间煤炭消费占比下降5个百分点左右。", "煤炭消费占比")]
    [InlineData("1.公交车占比达到90%。", "公交车占比")]
    [InlineData("复垦土地300亩。", "复垦土地")]
    public void The_words_of_a_figure_begin_behind_number_and_time(string text, string quantity) =>
        Assert.Equal(quantity, TargetReader.Read([text], new TargetContext(2024, null, [])).Targets.Single().Quantity);

    static IEnumerable<MeasureDraft> Measures(PlanDraft draft) => draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures);
}
