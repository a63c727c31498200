using System.Text;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Readers;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>Which year a plan runs.</summary>
public sealed class PlanYearTests
{
    [Fact]
    public void A_year_that_a_person_gives_counts_instead_of_the_documents()
    {
        byte[] plan = Encoding.UTF8.GetBytes("# 云州市2024年行动计划\n\n| 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |\n|---|---|---|---|---|\n| 1 | 修路 | 修好主路。 | 6月底前 | 市交通局 |");

        PlanDraft draft = PlanInterpreter.Interpret(DocumentReader.Read(plan, "plan.md"), _ => UnitDirectory.Empty, new InterpreterOptions { PlanYear = 2025 });

        Assert.Equal(2025, draft.Document.PlanYear);
        Assert.Equal(new DateOnly(2025, 6, 30), draft.Programmes[0].Tasks[0].Measures[0].Deadlines[0].Date);
    }

    [Fact]
    public void Where_no_year_is_known_only_dates_with_their_own_are_days_and_the_plan_says_so_once()
    {
        PlanDraft draft = Corpus.InterpretText(
            """
            # 重点任务清单

            | 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |
            |---|---|---|---|---|
            | 1 | 修路 | <p>修好主路5公里。</p><p>6月底前修好支路。</p> | <p>6月底前</p><p>2025年9月底前</p> | <p>市交通局</p><p>市公安局</p> |
            | 2 | 供水 | 修好水管。 | 每季度 | 市水务局 |
            """);

        MeasureDraft[] measures = [.. draft.Programmes[0].Tasks.SelectMany(task => task.Measures)];
        Assert.Equal(
            [("6月底前", DeadlineKind.By, null), ("2025年9月底前", DeadlineKind.By, new DateOnly(2025, 9, 30)), ("每季度", DeadlineKind.Recurring, (DateOnly?)null)],
            measures.SelectMany(measure => measure.Deadlines).Select(deadline => (deadline.Text, deadline.Kind, deadline.Date)));
        Assert.Empty(measures.SelectMany(measure => measure.Milestones));
        Assert.Null(Assert.Single(measures[0].Targets).By);
        Assert.Equal(FindingSeverity.Error, Assert.Single(draft.Findings, finding => finding.Code == FindingCodes.YearUnknown).Severity);
        Assert.DoesNotContain(draft.Findings, finding => finding.Code == FindingCodes.DeadlineUnreadable);
    }

    [Fact]
    public void The_year_of_issue_stands_for_the_plans() =>
        Assert.DoesNotContain(Corpus.InterpretText("# 云州市人民政府关于印发《行动计划》的通知\n\n云州市人民政府\n\n2024年3月1日\n\n# 行动计划\n\n| 序号 | 任务 | 措施 | 时限 | 责任单位 |\n|---|---|---|---|---|\n| 1 | 修路 | 修好主路。 | 年底前 | 市交通局 |").Findings, finding => finding.Code == FindingCodes.YearUnknown);
}
