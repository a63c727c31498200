using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter;

public sealed class TaskNumbersTests
{
    [Theory]
    [InlineData("1 2 3", "", "")]
    [InlineData("1 2 5", "3 4", "missing-number")]
    [InlineData("3 4 5", "1 2", "missing-number")]
    [InlineData("1 2 1 2 3", "", "")]                                  // Begun anew.
    [InlineData("1 2 4 3 5", "", "number-out-of-order")]               // Nothing is missing: 3 stands behind 4.
    [InlineData("1 2 2 3", "", "number-repeated")]
    [InlineData("1 2 70 71", "", "number-out-of-order")]               // Too far for pages lost.
    [InlineData("1 3 1 2 4", "2 3", "missing-number missing-number")]
    public void What_is_odd_in_a_sequence_is_told(string numbers, string missing, string codes)
    {
        IEnumerable<string> rows = numbers.Split(' ').Select((number, i) => $"| {number} | {Titles[i]} | {Titles[i]}要按时办完。 | 年底前 | 市水务局 |");

        PlanDraft draft = Corpus.InterpretText($"| 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |\n| --- | --- | --- | --- | --- |\n{string.Join('\n', rows)}");

        Assert.Equal(missing, string.Join(' ', draft.Programmes.Single().MissingNumbers));
        Assert.Equal(codes, string.Join(' ', draft.Findings.Select(finding => finding.Code).Where(code => code is FindingCodes.MissingNumber or FindingCodes.NumberRepeated or FindingCodes.NumberOutOfOrder)));
    }

    static readonly string[] Titles = ["修缮校舍", "清理河道", "植树造林", "改建泵站", "调查土壤"];
}
