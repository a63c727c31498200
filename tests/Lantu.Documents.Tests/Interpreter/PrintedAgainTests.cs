using Lantu.Documents.Drafts;
using Lantu.Documents.Tests.Readers.Making;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>What documents typed anew look like: sheets of text, sheets named after what they hold, labels around names with brackets.</summary>
public sealed class PrintedAgainTests
{
    [Fact]
    public void Text_down_one_column_of_a_sheet_is_running_text()
    {
        string[] lines = ["云州市2024年工作任务分工", .. Enumerable.Range(1, 20).Select(i => $"{i}.修第{i}条路。修好主路。（责任单位：市交通局）")];

        PlanDraft draft = Corpus.Interpret(ExcelFile.Of(ExcelFile.Data([.. lines.Select((line, i) => ExcelFile.Row(i + 1, ExcelFile.Text($"A{i + 1}", line)))])), "plan.xlsx", UnitDirectory.Empty);

        Assert.Equal("云州市2024年工作任务分工", draft.Document.Title);
        Assert.Equal(20, draft.Programmes.Single().Tasks.Count);
    }

    [Fact]
    public void A_sheet_called_notice_is_no_part_of_the_title()
    {
        string[] lines = ["云政发〔2024〕3号", "云州市人民政府关于印发《2024年行动计划》的通知", "各县（区）人民政府：", "云州市人民政府", "2024年2月6日"];

        PlanDraft draft = Corpus.Interpret(ExcelFile.Of([("通知", ExcelFile.Data([.. lines.Select((line, i) => ExcelFile.Row(i + 1, ExcelFile.Text($"A{i + 1}", line)))]), "")]), "plan.xlsx", UnitDirectory.Empty);

        Assert.Equal("云州市人民政府关于印发《2024年行动计划》的通知", draft.Document.Title);
        Assert.Equal("云州市人民政府", draft.Document.Issuer);
    }

    [Fact]
    public void Labels_in_a_bracket_stay_in_it_whatever_brackets_the_names_have() =>
        Assert.Equal(
            ["一 修路: 市交通局 / 市公安局 /  [年底前] 修好主路。"],
            Said.By(Corpus.InterpretText("# 2024年任务分工\n\n一、路\n\n（一）修路。修好主路。（牵头单位：市交通局（市路长办）；责任单位：市公安局；完成时限：年底前）")));

    [Fact]
    public void What_the_title_names_is_not_repealed_by_the_first_sentence() =>
        Assert.Equal(
            ["2022年行动计划"],
            Corpus.InterpretText("云州市人民政府关于印发《2024年行动计划》的通知\n\n云政发〔2024〕3号\n\n各县（区）人民政府：\n\n《2022年行动计划》同时废止。\n\n云州市人民政府\n\n2024年2月6日").Document.Supersedes.Select(old => old.Title));

    [Fact]
    public void Addressees_right_above_an_undated_plan_are_the_notices() =>
        Assert.Equal(["各县（区）人民政府"], Corpus.InterpretText("云州市人民政府关于印发《2024年行动计划》的通知\n\n各县（区）人民政府：\n\n# 2024年行动计划\n\n一、路\n\n（一）修路。修好主路。（市交通局负责）").Document.Addressees);
}
