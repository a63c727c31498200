using System.Text.Json;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>Whole documents against references written by careful reading.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<string> References => ["annex", "sample"];

    [Theory]
    [MemberData(nameof(References))]
    public void A_clean_table_is_read_row_by_row(string which)
    {
        (string document, string reference) = which == "annex" ? Corpus.CleanAnnex : (Corpus.Sample, Corpus.SampleReference);
        JsonElement[] expected = Corpus.Rows(reference);
        (ProgrammeDraft Programme, TaskDraft Task, MeasureDraft Measure)[] rows = [.. Measures(Corpus.Import(document, Corpus.Beijing))];

        Assert.Equal(expected.Select(Wanted), rows.Select(Read));
    }

    [Fact]
    public void The_scan_gives_the_whole_plan()
    {
        PlanDraft draft = Corpus.Import(Corpus.Scan, Corpus.Beijing);

        Assert.Equal([26, 28, 19, 16, 14], draft.Programmes.Select(programme => programme.Tasks.Count));
        Assert.Equal(173, Measures(draft).Count());
        Assert.Equal([15, 16], draft.Programmes[3].MissingNumbers);
        Assert.Equal([4, 5], draft.Programmes[4].MissingNumbers);
        Assert.Equal((17, 15), (draft.DistrictTargets!.Rows.Count, draft.DistrictTargets.Columns.Count));
        Assert.Equal(("京政办发〔2023〕4号", "北京市人民政府办公厅", new DateOnly(2023, 2, 23), 3), (draft.Document.DocumentNumber, draft.Document.Issuer, draft.Document.IssuedOn!.Value, draft.Document.ReportingRule!.WorkingDay!.Value));
        Assert.Equal(["京政办发〔2020〕8号", "京政办发〔2021〕3号"], draft.Document.Supersedes.Select(old => old.DocumentNumber));
    }

    [Fact]
    public void Running_text_gives_its_duties()
    {
        PlanDraft draft = Corpus.Import(Corpus.RunningText, Corpus.Directory("samples/yunzhou-2024/units.json"));
        TaskDraft[] tasks = [.. draft.Programmes.Single().Tasks];

        Assert.Equal(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七"], tasks.Select(task => task.Number));
        Assert.Equal(2, tasks[6].Measures.Count);
        Assert.Equal(("市教育局", "2024年9月底前"), (tasks[4].Measures[0].Lead.Single().Unit, tasks[4].Measures[0].Deadlines.Single().Text));
        Assert.Equal("市水务局", tasks[10].Measures[0].Lead.Single().Unit);
        Assert.Equal(["市水务局", "市生态环境局"], tasks[10].Measures[0].Responsible.Select(unit => unit.Unit));
        Assert.Equal("市行政审批局", tasks[12].Measures[0].Lead.Single().Unit);
        Assert.Contains(draft.Findings, finding => finding.Code == FindingCodes.RoleMissing);
    }

    static IEnumerable<(ProgrammeDraft Programme, TaskDraft Task, MeasureDraft Measure)> Measures(PlanDraft draft) =>
        draft.Programmes.SelectMany(programme => programme.Tasks.SelectMany(task => task.Measures.Select(measure => (programme, task, measure))));

    // A row as both sides can say it: width, blanks and dashes apart, units and deadlines as sets.
    static string Wanted(JsonElement row) => Line(
        row.GetProperty("no").GetString()!, row.GetProperty("title").GetString()!, row.GetProperty("measure").GetString()!,
        (row.GetProperty("deadline_text").GetString() ?? "").Split(' ', '/', '、', '\n'),
        Units(row, "lead_units"), Units(row, "responsible_units"), Units(row, "co_units"));

    static string Read((ProgrammeDraft Programme, TaskDraft Task, MeasureDraft Measure) row) => Line(
        row.Task.Number, row.Task.Title, string.Concat(row.Measure.Paragraphs), row.Measure.Deadlines.Select(deadline => deadline.Text),
        Units(row.Measure.Lead), Units(row.Measure.Responsible), Units(row.Measure.Supporting));

    static string Line(string number, string title, string text, IEnumerable<string> deadlines, string lead, string responsible, string supporting) =>
        $"{number} {string.Concat(Folded.Of(title).Where(char.IsLetterOrDigit))} [{string.Join(' ', deadlines.Select(Folded.Of).Where(d => d.Length > 0).Distinct().Order(StringComparer.Ordinal))}] {lead} | {responsible} | {supporting} {Folded.Of(text)}";

    static string Units(JsonElement row, string role) => Set(row.GetProperty(role).EnumerateArray().Select(unit => unit.GetString()!));

    static string Units(IReadOnlyList<UnitReference> units) => Set(units.Select(unit => unit.Unit ?? unit.Text));

    static string Set(IEnumerable<string> units) => string.Join('、', units.Select(Folded.Unit).Distinct().Order(StringComparer.Ordinal));
}
