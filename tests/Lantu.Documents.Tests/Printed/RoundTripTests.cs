using System.Text;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Printed;
using Lantu.Documents.Printed.Excel;
using Lantu.Documents.Printed.Word;
using Lantu.Documents.Readers;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Printed;

/// <summary>A plan printed and read again is the same plan: what is printed carries all of it.</summary>
public sealed class RoundTripTests
{
    const string Notice = "云州市人民政府关于印发《云州市2024年行动计划》的通知\n\n云政发〔2024〕3号\n\n各县（区）人民政府：\n\n现印发给你们。\n\n云州市人民政府\n\n2024年2月6日\n\n# 云州市2024年行动计划\n\n";

    public static TheoryData<string> Forms => ["docx", "xlsx"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_sample_in_tables_reads_back(string form) => Check(Corpus.Import(Corpus.Sample, Corpus.Beijing), Corpus.Beijing, form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_sample_in_running_text_reads_back(string form)
    {
        UnitDirectory units = Corpus.Directory("samples/yunzhou-2024/units.json");

        Check(Corpus.Import(Corpus.RunningText, units), units, form);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_scanned_notice_reads_back(string form) => Check(Corpus.Import(Corpus.Scan, Corpus.Beijing), Corpus.Beijing, form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_clean_annex_reads_back(string form) => Check(Corpus.Import(Corpus.CleanAnnex.Document, Corpus.Beijing), Corpus.Beijing, form);

    [Theory]
    [InlineData("|序号|重点任务|工作措施|完成时限|牵头部门|主责单位|协办单位|\n|-|-|-|-|-|-|-|\n|一、水||||||||\n|1|修河|修好主河。<br>管好支流。|年底前、6月底前|市水务局|市水务局|市财政局|\n|||清淤。|长期实施|市水务局|市住建局|—|\n|二、气||||||||\n|2|修路|洒水。|2025年3月、6月底前|市交通局|市公安局||")]
    [InlineData("|类别|任务名称|工作内容|时间|责任单位|备注|\n|-|-|-|-|-|-|\n|水|修河|修好主河。|年底前|市水务局|已立项|\n|水|清淤|清好支流。|年底前|市水务局||\n|气|修路|洒水。|6月底前|市交通局|缓|")]
    [InlineData("|序号|工作任务|责任单位|完成时限|\n|-|-|-|-|\n|1|整治河道。全年完成10公里。|市水务局|年底前|\n|2|洒水|市交通局|6月底前|\n|3|修桥：修好两座桥。|市交通局|6月底前|")]
    [InlineData("|序号|工作任务|工作内容|责任分工|\n|-|-|-|-|\n|1|修河|修好主河。|市水务局牵头，市财政局、市公安局配合|\n|2|修路|洒水。|牵头单位：市交通局；责任单位：市公安局；完成时限：年底前|")]
    [InlineData("|序号|工作任务|工作内容|责任单位（排首位的为牵头单位）|完成时限|\n|-|-|-|-|-|\n|1|修河|修好主河。|市水务局、市财政局|年底前|\n|2|修路|洒水。|市交通局|年底前|")]
    [InlineData("|工作任务|工作内容|年度目标|牵头单位|完成时限|\n|-|-|-|-|-|\n|（一）修河|修好主河。|完成10公里。|市水务局|年底前|\n|（二）修路|洒水。|每日2次。|市交通局|年底前|")]
    [InlineData("一、水\n\n（一）修河。修好主河。（市水务局牵头，市财政局配合，6月底前完成）清淤。（市住建局负责）\n\n（二）管水\n\n管好水源。\n\n水厂提标。（责任单位：市水务局（市河长办）、市财政局；完成时限：2024年6月、9月底前）\n\n二、气\n\n1.洒水降尘，每日2次，重点道路加密到4次，由市交通局牵头，市公安局配合。\n\n（1）雾炮车进工地。（市住建局负责）")]
    public void Every_shape_reads_back(string plan)
    {
        PlanDraft draft = Corpus.InterpretText(Notice + plan);

        Assert.NotEmpty(draft.Programmes.Single().Tasks);
        Check(draft, UnitDirectory.Empty, "docx");
        Check(draft, UnitDirectory.Empty, "xlsx");
    }

    [Theory]
    [InlineData("云州市人民政府办公室关于做好2024年重点工作的通知\n\n云政办〔2024〕5号\n\n各单位：\n\n请落实。每季度末月25日前将进展报市政府督查室。《云州市2022年重点工作》（云政办〔2022〕1号）同时废止。\n\n附件：2024年重点工作任务表\n\n云州市人民政府办公室、云州市财政局\n\n2024年1月2日\n\n附件\n\n# 2024年重点工作任务表\n\n")]
    [InlineData("云州市人民政府关于印发2024年重点工作的通知\n\n云政办〔2024〕5号\n\n各单位：\n\n请落实。\n\n# 2024年重点工作任务表\n\n")]
    [InlineData("# 2024年重点工作任务表\n\n")]
    [InlineData("")]
    public void Every_notice_reads_back(string notice)
    {
        PlanDraft draft = Corpus.InterpretText(notice + "|序号|工作任务|工作内容|责任单位|\n|-|-|-|-|\n|1|修河|修好主河。|市水务局|\n|2|修路|洒水。|市交通局|");

        Assert.NotEmpty(draft.Programmes);
        Check(draft, UnitDirectory.Empty, "docx");
        Check(draft, UnitDirectory.Empty, "xlsx");
    }

    // Nothing else of the print would tell it; and where something would, the office's word counts before it.
    [Theory]
    [InlineData("# 重点工作任务表\n\n", 2027)]
    [InlineData("# 2024年重点工作任务表\n\n", 2027)]
    [InlineData("", 2027)]
    [InlineData("云州市人民政府关于印发重点工作的通知\n\n各单位：\n\n请落实。\n\n# 重点工作任务表\n\n", 2027)]
    [InlineData("云州市人民政府关于印发重点工作的通知\n\n云政办〔2024〕5号\n\n各单位：\n\n请落实。\n\n附件：重点工作任务表\n\n云州市人民政府\n\n2024年12月2日\n\n附件\n\n# 重点工作任务表\n\n", 2025)]
    [InlineData("# 重点工作分工\n\n一、水\n\n（一）修河。年底前修好主河。（市水务局牵头）\n\n", 2027)]
    public void A_year_that_was_typed_is_in_print(string head, int year)
    {
        byte[] text = Encoding.UTF8.GetBytes(head + (head.Contains("一、水", StringComparison.Ordinal) ? "" : "|序号|工作任务|工作内容|责任单位|完成时限|\n|-|-|-|-|-|\n|1|修河|6月底前修好主河。|市水务局|年底前|\n|2|修路|洒水。|市交通局|3月底前|"));
        PlanDraft draft = PlanInterpreter.Interpret(DocumentReader.Read(text, "plan.md"), _ => UnitDirectory.Empty, new InterpreterOptions { PlanYear = year });

        Assert.Equal(year, draft.Programmes.Single().Tasks[0].Measures[0].Milestones.Single().Date.Year);
        Check(draft, UnitDirectory.Empty, "docx");
        Check(draft, UnitDirectory.Empty, "xlsx");
    }

    internal static byte[] Print(PlanDraft draft, string form)
    {
        using MemoryStream made = new();
        (form == "docx" ? (Action<Stream, PlanDraft>)WordPrint.Write : ExcelPrint.Write)(made, draft);
        return made.ToArray();
    }

    static void Check(PlanDraft draft, UnitDirectory units, string form)
    {
        Assert.Equal(Canonical.Of(draft), Canonical.Of(Corpus.Interpret(Print(draft, form), $"plan.{form}", units)));

        // Nobody has settled anything of it.
        Assert.Equal(Canonical.Of(draft), Canonical.Of(Reissue.Of(draft)));
    }
}
