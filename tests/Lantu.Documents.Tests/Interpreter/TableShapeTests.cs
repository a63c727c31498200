using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>The shapes in which offices print task tables.</summary>
public sealed class TableShapeTests
{
    const string Roles = "序号|任务|措施|牵头单位|责任单位|配合单位|完成时限";

    [Theory]
    [InlineData("1|道路|修路。|市交通局|市公安局|无|年底前", "1 道路: 市交通局 / 市公安局 /  [年底前] 修路。", "")]
    [InlineData("1|道路|修路。|市交通局|市公安局等按职责分工负责|—|年底前", "1 道路: 市交通局 / 市公安局 /  [年底前] 修路。", "group-open 市公安局等")]
    [InlineData("1|道路|修路。|责任单位按职责分工|市公安局|—|年底前", "1 道路: 责任单位按职责分工 / 市公安局 /  [年底前] 修路。", "unit-unknown 责任单位按职责分工")]
    [InlineData("1|道路|修路。|年底前|市公安局|—|年底前", "1 道路: 年底前 / 市公安局 /  [年底前] 修路。", "unit-unknown 年底前")]
    [InlineData("1|道路|修路。|同上|市公安局|—|年底前", "1 道路: 同上 / 市公安局 /  [年底前] 修路。", "unit-unknown 同上")]     // There is no row above.
    public void Words_that_name_nobody_become_no_unit(string row, string measure, string told)
    {
        PlanDraft draft = Corpus.InterpretText($"# 2024年任务\n\n|{Roles}|\n|---|---|---|---|---|---|---|\n|{row}|\n");

        Assert.Equal([measure], Said.By(draft));
        Assert.Equal(told, string.Join('；', draft.Findings.Where(finding => finding.Code is FindingCodes.UnitUnknown or FindingCodes.GroupOpen).Select(finding => $"{finding.Code} {finding.Arguments[0]}")));
    }

    [Fact]
    public void Same_as_above_is_what_the_row_above_prints() => Assert.Equal(
        ["1 甲: 市甲局 / 市乙局 /  [6月底前] 做甲。", "2 乙: 市丙局 / 市乙局 /  [6月底前] 做乙。", "3 丙: 市丙局 / 市乙局 /  [6月底前] 做丙。"],
        Said.By(Corpus.InterpretText($"# 2024年任务\n\n|{Roles}|\n|---|---|---|---|---|---|---|\n|1|甲|做甲。|市甲局|市乙局|—|6月底前|\n|2|乙|做乙。|市丙局|同上|—|同上|\n|3|丙|做丙。|同上|同上|—|同上|\n")));

    [Theory]
    [InlineData("牵头：市住建局；责任：各区政府", "市住建局 / 各区政府 / ")]
    [InlineData("牵头：市住建局<br>配合：各区政府", "市住建局 /  / 各区政府")]
    [InlineData("市民政局（牵头）、市财政局、各区政府", "市民政局 / 市财政局 各区政府 / ")]
    [InlineData("市民政局（牵头）、市财政局（配合）", "市民政局 /  / 市财政局")]
    [InlineData("市民政局、市财政局按职责分工负责", " / 市民政局 市财政局 / ")]
    public void One_cell_can_say_who_does_what(string cell, string duty) => Assert.Equal(
        [$"1 道路: {duty} [年底前] 修好主路。"],
        Said.By(Corpus.InterpretText($"# 2024年任务\n\n|序号|任务|措施|责任单位|完成时限|\n|---|---|---|---|---|\n|1|道路|修好主路。|{cell}|年底前|\n")));

    [Theory]
    [InlineData("序号|任务类别|具体任务|责任单位|完成时限", "1|道路|修好主路。|市交通局|年底前", "1 道路:  / 市交通局 /  [年底前] 修好主路。")]
    [InlineData("序号|整治重点|整治内容和措施|完成时限|牵头单位|责任单位", "1|道路|修好主路。|年底前|市交通局|市公安局", "1 道路: 市交通局 / 市公安局 /  [年底前] 修好主路。")]
    [InlineData("序号|实事项目|年度任务及进度安排|牵头单位|完成时限", "1|道路|修好主路。|市交通局|年底前", "1 道路: 市交通局 /  /  [年底前] 修好主路。")]
    [InlineData("编号|项目名称|建设内容及目标|年度目标|责任领导|责任单位|时限", "1-1|道路|修主路。|建成通车。|王某某|市交通局|年底前", "1-1 道路:  / 市交通局 /  [年底前] 修主路。建成通车。")]
    [InlineData("序号|重点任务|工作内容|具体措施|责任单位|责任单位（区级）", "1|道路|修好主路。|铺沥青。|市交通局|各区政府", "1 道路:  / 市交通局 各区政府 /  [] 修好主路。铺沥青。")]
    [InlineData("序号|重点任务|工作措施|一季度|二季度|三季度|四季度|责任单位", "1|道路|修好主路。|||||市交通局", "1 道路:  / 市交通局 /  [] 修好主路。")]
    [InlineData("序号|重点任务|工作措施|责任部门（列首位的为牵头部门）|完成时限", "1|道路|修好主路。|市交通局、市公安局|年底前", "1 道路: 市交通局 / 市交通局 市公安局 /  [年底前] 修好主路。")]
    [InlineData("序号|重点任务|工作措施|责任单位", "1|道路|修好主路。|市交通局牵头，市公安局、市财政局配合", "1 道路: 市交通局 /  / 市公安局 市财政局 [] 修好主路。")]
    [InlineData("序号|重点任务|工作措施|责任分工", "1|道路|修好主路。|牵头单位：市交通局；责任单位：市公安局；配合单位：市财政局", "1 道路: 市交通局 / 市公安局 / 市财政局 [] 修好主路。")]
    [InlineData("序号|工作任务|责任单位|完成时限", "1|修好主路，装好路灯。|市交通局|年底前", "1 修好主路，装好路灯:  / 市交通局 /  [年底前] 修好主路，装好路灯。")]
    [InlineData("序号|工作任务|具体内容|责任领导|牵头单位|责任(配合)单位|完成时限", "1|道路|修好主路。|王某某|市公安局|市交通局|12月底", "1 道路: 市公安局 / 市交通局 /  [12月底] 修好主路。")]
    [InlineData("序号|重点任务|责任部门|时间进度", "1|修好主路，装好路灯。|市交通局|年底前", "1 修好主路，装好路灯:  / 市交通局 /  [年底前] 修好主路，装好路灯。")]
    [InlineData("序号|重点任务|工作措施|责任单位", "1|道路|修好主路。|各市（州）人民政府负责，省交通厅指导", "1 道路:  / 各市（州）人民政府 / 省交通厅 [] 修好主路。")]
    [InlineData("项目|目标任务|工作措施|牵头单位|完成时间", "一、城市建设|1.道路|修好主路。|市交通局|（1）6月底前（2）年底前", "1 道路: 市交通局 /  /  [（1）6月底前 （2）年底前] 修好主路。")]
    [InlineData("序号|重点任务|具体要求|牵头负责单位|支持单位|时序进度", "1|道路|修好主路。|市交通局|市公安局|年底前", "1 道路: 市交通局 /  / 市公安局 [年底前] 修好主路。")]
    [InlineData("序号|工作任务及进度安排|责任单位及责任人|完成节点", "1|修好主路。|市交通局|年底前", "1 修好主路:  / 市交通局 /  [年底前] 修好主路。")]
    [InlineData("序号|工作重点|工作措施|主管部门|完成时限", "1|道路|修好主路。|市交通局|年底前", "1 道路:  / 市交通局 /  [年底前] 修好主路。")]
    [InlineData("序号|重点任务|工作措施|进度安排|责任单位", "1|道路|修好主路。|6月底前完成招标，年底前完工|市交通局", "1 道路:  / 市交通局 /  [6月底前完成招标 年底前完工] 修好主路。")]
    [InlineData("序号|项目名称|建设内容|责任单位|监督单位", "1|道路|修好主路。|市交通局|市人大城环委", "1 道路:  / 市交通局 / 市人大城环委 [] 修好主路。")]
    [InlineData("序号|项目名称|建设内容|责任单位|行业监管部门", "1|道路|修好主路。|市建投公司|市交通局", "1 道路:  / 市建投公司 / 市交通局 [] 修好主路。")]
    [InlineData("序号|工作任务|具体要求|责任科室（单位）|责任人", "1|道路|修好主路。|规划科|周某", "1 道路:  / 规划科 /  [] 修好主路。")]
    [InlineData("序号|工作任务|具体要求|责任科室|责任单位", "1|道路|修好主路。|规划科|市交通局", "1 道路:  / 市交通局 /  [] 修好主路。")]
    [InlineData("序号|项目名称|建设内容|督导单位|责任单位", "1|道路|修好主路。|市督查室|市交通局", "1 道路:  / 市交通局 / 市督查室 [] 修好主路。")]
    [InlineData("序号|重点任务|工作措施|进度安排|责任单位", "1|道路|修好主路。|80%|市交通局", "1 道路:  / 市交通局 /  [] 修好主路。80%")]
    public void Columns_are_known_by_their_headings(string header, string row, string measure) => Assert.Equal([measure], Said.By(Interpret(header, row)));

    [Fact]
    public void A_header_with_a_long_remark_in_it_is_still_one() =>
        Assert.Equal(["1 修路:  / 市交通局 /  [] 修好主路。"], Said.By(Interpret($"序号|重点任务|工作措施（{new string('注', 200)}）|责任单位", "1|修路|修好主路。|市交通局")));

    [Fact]
    public void A_first_table_that_lost_its_header_has_the_next_ones()
    {
        PlanDraft draft = Corpus.InterpretText("1\t道路\t修好。\t年底前\t市交通局\n\n序号\t重点任务\t工作措施\t完成时限\t责任单位\n2\t绿化\t种好行道树。\t年底前\t市园林局\n");

        Assert.Equal(["1 道路:  / 市交通局 /  [年底前] 修好。", "2 绿化:  / 市园林局 /  [年底前] 种好行道树。"], Said.By(draft));
        Assert.Contains(draft.Findings, finding => finding.Code == FindingCodes.HeaderInferred);
    }

    [Theory]
    [InlineData("水务", "道路", "", "道路")]                        // It stands over all the numbers beside it.
    [InlineData("水务", "**二、交通**||||", "", "")]                // A section ends its reach.
    public void A_title_left_of_the_numbers_reaches_as_far_as_its_table_or_section(string first, string between, string blank, string title)
    {
        string middle = between.Contains('|', StringComparison.Ordinal) ? between : $"{between}|2|修好主路。|市交通局";
        PlanDraft draft = Interpret("任务|序号|措施|责任单位", $"{first}|1|修好水管。|市水务局", middle, $"{blank}|3|修好辅路。|市交通局");

        Assert.Equal(title, draft.Programmes.SelectMany(programme => programme.Tasks).Last().Title);
    }

    [Fact]
    public void A_title_left_of_the_numbers_does_not_reach_into_another_table()
    {
        PlanDraft draft = Corpus.InterpretText("# 2024年任务\n\n任务\t序号\t措施\t责任单位\n水务\t1\t修好水管。\t市水务局\n\n下表为交通任务。\n\n任务\t序号\t措施\t责任单位\n\t2\t修好主路。\t市交通局\n");

        Assert.Equal(["水务", ""], draft.Programmes.Single().Tasks.Select(task => task.Title));
        Assert.Contains(draft.Findings, finding => finding.Code == FindingCodes.TaskTitleMissing);
    }

    [Fact]
    public void A_title_merged_over_several_numbers_is_that_of_each() => Assert.Equal(
        ["1 放管服:  / 市司法局 /  [] 容缺受理。", "2 放管服:  / 市数据局 /  [] 告知承诺。"],
        Said.By(Corpus.InterpretText("<h1>2024年改革任务</h1><table><tr><td>序号</td><td>任务</td><td>措施</td><td>责任单位</td></tr><tr><td>1</td><td rowspan=2>放管服</td><td>容缺受理。</td><td>市司法局</td></tr><tr><td>2</td><td>告知承诺。</td><td>市数据局</td></tr></table>")));

    [Fact]
    public void Where_titles_are_merged_one_that_no_cell_reaches_has_none() => Assert.Equal(
        ["水务", "水务", ""],
        Corpus.InterpretText("<h1>2024年任务</h1><table><tr><td>任务</td><td>序号</td><td>措施</td><td>责任单位</td></tr><tr><td rowspan=2>水务</td><td>1</td><td>修好水管。</td><td>市水务局</td></tr><tr><td>2</td><td>换新水表。</td><td>市城管局</td></tr><tr><td></td><td>3</td><td>修好主路。</td><td>市交通局</td></tr></table>").Programmes.Single().Tasks.Select(task => task.Title));

    [Fact]
    public void A_row_with_a_number_is_no_line_of_the_heading() => Assert.Equal(
        ["1 道路:  / 市交通局 /  [年底前] 修好主路。"],
        Said.By(Corpus.InterpretText("<h1>2024年任务</h1><table><tr><td>序号</td><td>项目</td><td>建设内容</td><td colspan=2>责任单位</td><td>完成时限</td></tr><tr><td>1</td><td>道路</td><td>修好主路。</td><td colspan=2>市交通局</td><td>年底前</td></tr></table>")));

    [Fact]
    public void Notes_go_on_below_their_first_line()
    {
        PlanDraft draft = Corpus.InterpretText("# 2024年任务\n\n序号\t任务\t措施\t责任单位\n1\t供水\t修好水管。\t相关区政府\n备注：1.任务按季度调度。\t\t\t\n2.相关区政府是指东区、西区政府。\t\t\t\n");

        Assert.Single(Said.By(draft));
        Assert.Contains(draft.Findings, finding => finding.HeldText == "2.相关区政府是指东区、西区政府。");
    }

    [Fact]
    public void A_section_ends_a_task_even_where_numbers_begin_anew() =>
        Assert.Equal(
            ["1 修路:  / 市交通局 /  [] 修好主路。", "1 种树:  / 市园林局 /  [] 种好行道树。"],
            Said.By(Interpret("序号|重点任务|工作措施|责任单位", "**一、道路**|||", "1|修路|修好主路。|市交通局", "**二、绿化**|||", "1|种树|种好行道树。|市园林局")));

    [Theory]
    [InlineData("一", "道路", "一、道路")]
    [InlineData("（一）", "道路", "（一）道路")]
    [InlineData("二", "水", "二、水")]
    public void A_section_may_have_its_number_in_a_cell_of_its_own(string number, string heading, string section)
    {
        PlanDraft draft = Interpret("序号|重点任务|工作措施|责任单位", $"{number}|{heading}||", "1|修路|修好主路。|市交通局");

        Assert.Equal(["1 修路:  / 市交通局 /  [] 修好主路。"], Said.By(draft));
        Assert.Equal(section, draft.Programmes[0].Tasks[0].Section);
    }

    [Fact]
    public void A_section_of_one_character_is_merged_over_the_table()
    {
        PlanDraft draft = Interpret("序号|重点任务|工作措施|责任单位", "**水**|||", "1|修渠|修好主渠。|市水务局");

        Assert.Equal(("水", "修渠"), (draft.Programmes[0].Tasks[0].Section, Assert.Single(draft.Programmes[0].Tasks).Title));
    }

    [Fact]
    public void The_lower_of_two_heading_lines_tells_the_roles_that_the_upper_one_groups()
    {
        PlanDraft draft = Corpus.InterpretText("<table><tr><td rowspan=2>序号</td><td rowspan=2>重点任务</td><td rowspan=2>工作措施</td><td colspan=2>量化指标</td><td colspan=2>责任单位</td></tr><tr><td>指标名称</td><td>目标值</td><td>牵头</td><td>配合</td></tr><tr><td>1</td><td>道路</td><td>修好主路。</td><td>通车里程</td><td>10公里</td><td>市交通局</td><td>市公安局</td></tr></table>");

        Assert.StartsWith("1 道路: 市交通局 /  / 市公安局", Assert.Single(Said.By(draft)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("责任单位", "市级", "区级", "市交通局", "甲区政府", "1 道路:  / 市交通局 甲区政府 /  [] 修好主路。")]
    [InlineData("责任单位", "牵头", "属地", "市交通局", "甲区政府", "1 道路: 市交通局 / 甲区政府 /  [] 修好主路。")]
    [InlineData("完成时限", "市区", "郊区", "6月底前", "年底前", "1 道路:  /  /  [6月底前 年底前] 修好主路。")]
    public void Names_in_a_lower_heading_line_that_nobody_knows_leave_what_stands_above_them(string upper, string one, string other, string first, string second, string measure)
    {
        PlanDraft draft = Corpus.InterpretText($"<table><tr><td rowspan=2>序号</td><td rowspan=2>重点任务</td><td rowspan=2>工作措施</td><td colspan=2>{upper}</td></tr><tr><td>{one}</td><td>{other}</td></tr><tr><td>1</td><td>道路</td><td>修好主路。</td><td>{first}</td><td>{second}</td></tr></table>");

        Assert.Equal([measure], Said.By(draft));
        Assert.Equal([upper], draft.Findings.Where(finding => finding.Code == FindingCodes.HeadingUnknown).Select(finding => finding.Arguments[1]));
    }

    [Fact]
    public void Goals_under_a_time_are_told_with_it_and_are_no_deadlines()
    {
        PlanDraft draft = Corpus.InterpretText("<table><tr><td rowspan=2>序号</td><td rowspan=2>项目</td><td rowspan=2>内容</td><td colspan=2>进度安排</td><td rowspan=2>责任单位</td></tr><tr><td>上半年</td><td>全年</td></tr><tr><td>1</td><td>学位</td><td>建学校6所。</td><td>完成2所</td><td>—</td><td>市教育局</td></tr><tr><td>2</td><td>午餐</td><td>明厨亮灶。</td><td>80%</td><td>100%</td><td>市市场局</td></tr></table>");

        Assert.Equal(["1 学位:  / 市教育局 /  [] 建学校6所。上半年完成2所", "2 午餐:  / 市市场局 /  [] 明厨亮灶。上半年80%全年100%"], Said.By(draft));
        Assert.DoesNotContain(draft.Findings, finding => finding.Code is FindingCodes.DeadlineUnreadable or FindingCodes.DeadlineMissing);
        Assert.Equal(["进度安排上半年", "进度安排全年"], draft.Findings.Where(finding => finding.Code == FindingCodes.ProgressAsText).Select(finding => finding.Arguments.Single()));
    }

    [Theory]
    [InlineData("序号|重点任务|工作措施|时限要求|谁来办", "1|道路|修好主路。|年底前|市交通局", "谁来办", FindingSeverity.Warning)]
    [InlineData("序号|重点任务|工作措施|责任单位|何时办", "1|道路|修好主路。|市交通局|年底前", "何时办", FindingSeverity.Warning)]
    [InlineData("序号|重点任务|责任单位|完成时限|怎么办", "1|道路|市交通局|年底前|年内修好全部主路和支路。", "怎么办", FindingSeverity.Warning)]
    [InlineData("序号|重点任务|工作措施|责任单位|完成时限|报送", "1|道路|修好主路。|市交通局|年底前|市公安局", "报送", FindingSeverity.Info)]
    [InlineData("序号|重点任务|工作措施|责任单位|完成时限|备注", "1|道路|修好主路。|市交通局|年底前|抓紧", "备注", FindingSeverity.Info)]
    public void What_only_an_unknown_column_gives_has_to_be_looked_at(string header, string row, string column, FindingSeverity severity) =>
        Assert.Equal(severity, Interpret(header, row).Findings.Single(finding => finding.Code == FindingCodes.TextOutsidePlan && finding.Arguments[0] == column).Severity);

    [Fact]
    public void A_first_task_below_a_heading_cell_over_two_columns_is_no_heading() => Assert.Equal(
        ["1 修路:  / 市交通局 市公安局 /  [] 修好主路。"],
        Said.By(Corpus.InterpretText("<table><tr><td>序号</td><td>重点任务</td><td>工作措施</td><td colspan=2>责任单位</td></tr><tr><td>1</td><td>修路</td><td>修好主路。</td><td>市交通局</td><td>市公安局</td></tr></table>")));

    [Fact]
    public void Without_numbers_tasks_are_told_by_their_titles() =>
        Assert.Equal(["1 加强大气污染防治", "2 加强水污染防治"],
            Interpret("重点任务|工作措施|责任单位", "加强大气污染防治|少烧煤。|市能源局", "加强水污染防治|少排污。|市水务局").Programmes[0].Tasks.Select(task => $"{task.Number} {task.Title}"));

    [Theory]
    [InlineData("<p>市甲局</p><p>市乙局</p>", "市丙局", "—", "Responsible 1 2")]
    [InlineData("市甲局", "<p>市乙局</p><p>市丙局</p>", "—", "Lead 1 2")]
    [InlineData("<p>市甲局</p><p>市乙局</p>", "<p>市乙局</p><p>市丙局</p>", "市丁局", "Supporting 1 2")]
    [InlineData("<p>市甲局</p><p>市乙局</p>", "<p>市乙局</p><p>市丙局</p>", "—", "")]
    public void A_column_that_falls_short_of_paragraphs_the_others_follow_is_told(string lead, string responsible, string supporting, string told) =>
        Assert.Equal(told, string.Join('；', Corpus.InterpretText(
            $"""
            # 2024年任务

            | 序号 | 任务 | 措施 | 完成时限 | 牵头单位 | 责任单位 | 协办单位 |
            |---|---|---|---|---|---|---|
            | 1 | 光伏 | <p>新增光伏装机30万千瓦。</p><p>建成储能项目5个。</p> | <p>6月底前</p><p>10月底前</p> | {lead} | {responsible} | {supporting} |
            """).Findings.Where(finding => finding.Code == FindingCodes.ParagraphsUnaligned).Select(finding => string.Join(' ', finding.Arguments))));

    [Fact]
    public void What_the_row_above_prints_is_proposed_for_an_empty_cell()
    {
        PlanDraft draft = Interpret("序号|重点任务|工作措施|完成时限|牵头部门|主责单位", "1|修路|修好主路。|年底前|市交通局|市公安局", "||装好路灯。|||市城管局");

        Assert.Equal(
            [(FindingCodes.DeadlineMissing, "年底前"), (FindingCodes.RoleMissing, "市交通局")],
            draft.Findings.Where(finding => finding.Proposal is not null).Select(finding => (finding.Code, finding.Proposal!)).Order());
        Assert.Empty(draft.Programmes[0].Tasks[0].Measures[1].Lead);
    }

    [Theory]
    [InlineData("6月底前<br>年底前", "市交通局<br>市公安局", 2)]
    [InlineData("年底前", "市交通局<br>市公安局", 1)]
    public void Lines_count_as_parts_where_all_columns_agree(string deadlines, string units, int measures)
    {
        string html = $"<table><tr><td>序号<td>重点任务<td>工作措施<td>完成时限<td>责任单位</tr><tr><td>1<td>修路<td>修好主路。<br>装好路灯。<td>{deadlines}<td>{units}</tr></table>";

        Assert.Equal(measures, Said.By(Corpus.InterpretText(html)).Count);
    }

    [Theory]
    [InlineData("<td colspan=4>注：本表由市政府办公室负责解释。", "注：本表由市政府办公室负责解释。")]
    [InlineData("<td colspan=4>备注：1.牵头单位负总责。<br>2.按月报送。", "备注：1.牵头单位负总责。2.按月报送。")]
    [InlineData("<td>说明：带*的为市级任务。<td><td><td>", "说明：带*的为市级任务。")]
    [InlineData("<td>注1：<td colspan=3>带*的为市级任务。", "注1：带*的为市级任务。")]
    [InlineData("<td>注<td>带*的为市级任务。<td><td>", "注带*的为市级任务。")]
    [InlineData("<td>（注：带*的为市级任务。）<td><td><td>", "（注：带*的为市级任务。）")]
    public void A_note_at_the_foot_is_no_task_and_kept(string row, string held)
    {
        PlanDraft draft = Corpus.InterpretText($"<table><tr><td>序号<td>重点任务<td>工作措施<td>责任单位</tr><tr><td>1<td>修路<td>修好主路。<td>市交通局</tr><tr>{row}</tr></table>");

        Assert.Equal(["1 修路:  / 市交通局 /  [] 修好主路。"], Said.By(draft));
        Assert.Equal([held], draft.Findings.Where(finding => finding.Code == FindingCodes.TextOutsidePlan).Select(finding => finding.HeldText));
    }

    [Theory]
    [InlineData("重点任务|工作措施|责任单位", "说明：编好书|编好说明书。|市财政局", "1 说明：编好书:  / 市财政局 /  [] 编好说明书。")]
    [InlineData("序号|重点任务|工作措施|责任单位", "1|说明|编好说明书。|市财政局", "1 说明:  / 市财政局 /  [] 编好说明书。")]
    public void A_task_that_begins_like_a_note_is_one_by_who_owes_it(string header, string row, string measure) => Assert.Equal([measure], Said.By(Interpret(header, row)));

    static PlanDraft Interpret(string header, params string[] rows) =>
        Corpus.InterpretText(string.Join('\n', [$"| {header.Replace("|", " | ", StringComparison.Ordinal)} |", $"|{string.Concat(header.Split('|').Select(_ => " --- |"))}", .. rows.Select(row => $"| {row.Replace("|", " | ", StringComparison.Ordinal)} |")]));
}
