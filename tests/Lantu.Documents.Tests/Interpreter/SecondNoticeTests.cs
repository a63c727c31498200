using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter;

public sealed class SecondNoticeTests
{
    static readonly string First = Plan("云州市人民政府关于印发《云州市节水行动计划》的通知", "云政发〔2024〕7号", "修好水管");
    static readonly string Second = Plan("云州市人民政府关于印发《云州市造林行动计划》的通知", "云政发〔2024〕8号", "种下新树");

    [Fact]
    public void Of_two_plans_in_one_file_the_first_is_read_and_the_second_kept_whole()
    {
        PlanDraft draft = Corpus.InterpretText(First + Second);

        Assert.Equal(["修好水管。"], draft.Programmes.SelectMany(p => p.Tasks).SelectMany(t => t.Measures).SelectMany(m => m.Paragraphs));
        Finding finding = draft.Findings.Single(f => f.Code == FindingCodes.SecondDocument);
        Assert.Equal((FindingSeverity.Error, "云州市人民政府关于印发《云州市造林行动计划》的通知"), (finding.Severity, finding.Arguments[0]));
        Assert.Equal(First.Count(c => c == '\n') + 1, finding.Place.Line);
        Assert.Contains("种下新树", finding.HeldText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_mentions_other_notices_is_one_document()
    {
        PlanDraft draft = Corpus.InterpretText(First.Replace("修好水管", "落实《国务院办公厅关于印发节水规划的通知》", StringComparison.Ordinal));

        Assert.DoesNotContain(draft.Findings, f => f.Code == FindingCodes.SecondDocument);
    }

    static string Plan(string title, string number, string text) =>
        $"""
        {title}

        {number}

        各县（区）人民政府，市政府各部门：

        现将计划印发给你们，请认真落实。

        云州市人民政府

        2024年3月1日

        | 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |
        | --- | --- | --- | --- | --- |
        | 1 | 一件事 | {text}。 | 年底前 | 市水务局 |


        """;
}
