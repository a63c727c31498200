using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter;

public sealed class ReportingRuleTests
{
    public static TheoryData<string, string> Duties => new()
    {
        // sentence of the notice                                       period, month of it, working day, day of month, recipient
        { "每月第三个工作日前向市生态环境局报送上月工作进展情况", "Month - 3 - 市生态环境局" },
        { "各单位要于每月5日前将上月进展情况报送市发展改革委", "Month - - 5 市发展改革委" },
        { "请于每季度末月25日前将工作进展情况报市发展改革委", "Quarter 3 - 25 市发展改革委" },
        { "每季度首月10日前将上季度情况报市政府办公室", "Quarter 1 - 10 市政府办公室" },
        { "每半年最后一个月20日前将总结报送市教育局", "HalfYear 6 - 20 市教育局" },
        { "每年12月15日前将年度工作情况报省住房城乡建设厅备案", "Year 12 - 15 省住房城乡建设厅" },
        { "按月调度，每季度第二个工作日前向市农业农村局反馈情况", "Quarter - 2 - 市农业农村局" },
        { "每月25日前报送进展情况", "Month - - 25 " },
    };

    [Theory]
    [MemberData(nameof(Duties))]
    public void Reads_period_day_and_recipient(string sentence, string rule)
    {
        ReportingRule read = Notice(sentence).Document.ReportingRule!;

        Assert.Equal(rule, $"{read.Period} {Show(read.MonthOfPeriod)} {Show(read.WorkingDay)} {Show(read.DayOfMonth)} {read.Recipient}");
        Assert.Contains(read.Text, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("各单位要认真落实，定期总结")]
    [InlineData("每月开展一次检查")]
    [InlineData("每年植树节前后开展活动")]
    public void A_notice_without_a_reporting_day_has_no_rule(string sentence) => Assert.Null(Notice(sentence).Document.ReportingRule);

    [Theory]
    [InlineData("每月")]
    [InlineData("每月第十个工作日向")]
    [InlineData("每季度25日报")]
    public void A_phrase_repeated_thousands_of_times_is_read(string phrase) => Assert.NotNull(Notice(string.Concat(Enumerable.Repeat(phrase, 3000))).Document.Title);

    static string Show(int? number) => number?.ToString() ?? "-";

    static PlanDraft Notice(string sentence) => Corpus.InterpretText(
        $"""
        云州市人民政府关于印发《云州市节水行动计划》的通知

        云政发〔2024〕7号

        各县（区）人民政府，市政府各部门：

        现将计划印发给你们。{sentence}。

        云州市人民政府

        2024年3月1日

        | 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |
        | --- | --- | --- | --- | --- |
        | 1 | 一件事 | 修好水管。 | 年底前 | 市水务局 |
        """);
}
