using System.Text;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Readers;
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
}
