using System.Text;
using CsCheck;
using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Interpreter.Damages;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>Every character of every table cell is in the plan or in a finding, on whole documents and on damaged ones.</summary>
public sealed class NothingLostTests
{
    public static TheoryData<string> Documents => ["scan", "annex", "sample"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_character_of_every_cell_is_kept(string which)
    {
        string path = which switch { "scan" => Corpus.Scan, "annex" => Corpus.CleanAnnex.Document, _ => Corpus.Sample };

        Assert.Empty(Lost(DocumentReader.Read(File.ReadAllBytes(path), path)));
    }

    [Fact]
    public void Nothing_is_lost_of_damaged_documents_either()
    {
        string[] lines = File.ReadAllLines(Corpus.Scan);
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, lines.Length - 1], Gen.Int[0, 7], Gen.Int[0, 60]).Array[1, 6].Sample(
            damages =>
            {
                string[] damaged = [.. lines];
                foreach ((int kind, int line, int cell, int at) in damages)
                {
                    damaged[line] = LineDamage.Apply(damaged, kind, line, cell, at);
                }

                SourceDocument document = DocumentReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', damaged)), "damaged.txt");
                Assert.Empty(Lost(document));
            },
            iter: 120);
    }

    [Fact]
    public void The_title_of_a_part_without_content_is_kept()
    {
        PlanDraft draft = Corpus.InterpretText("# 2024年计划\n\n| 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |\n|---|---|---|---|---|\n| 1 | 供水 | 修好水管。 | 年底前 | 市水务局 |\n\n附件：供热图纸\n");

        Assert.Contains(draft.Findings, finding => finding.Code == FindingCodes.TextOutsidePlan && finding.HeldText == "供热图纸");
    }

    // What a row prints must be kept for that row's place: in a measure read from it, in the district's row, or in a finding there. Only
    // headings stand for many rows, and the finding that keeps a table whole.
    static List<string> Lost(SourceDocument document)
    {
        PlanDraft draft = PlanInterpreter.Interpret(document, _ => Corpus.Beijing);
        Dictionary<SourcePlace, StringBuilder> kept = Kept(draft);
        string headings = Headings(draft);
        foreach (Finding finding in draft.Findings.Where(finding => finding.Code == FindingCodes.ColumnsMissing))
        {
            foreach (GridRow row in document.Blocks.OfType<Grid>().Where(grid => grid.Place == finding.Place).SelectMany(grid => grid.Rows))
            {
                (kept.TryGetValue(row.Place, out StringBuilder? own) ? own : kept[row.Place] = new StringBuilder()).Append(Letters(finding.HeldText ?? "")).Append('|');
            }
        }

        return [.. document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells
            .SelectMany(cell => cell.Paragraphs).SelectMany(Tokens)
            .Where(token => !(kept.TryGetValue(row.Place, out StringBuilder? own) && own.ToString().Contains(token, StringComparison.Ordinal)) && !headings.Contains(token, StringComparison.Ordinal))
            .Select(token => $"{row.Place.Line ?? row.Place.Page}: {token}"))];
    }

    // What separates names, what prints "none" and brackets, which set a heading's unit apart from its name, are not content; the rest must be found again, blanks and width apart.
    static IEnumerable<string> Tokens(string text) =>
        text.Split([' ', '\n', GridCell.Wrap, '\t', '\u3000', '、', '，', ',', '；', ';', '。', '—', '–', '-', '/', '|', '.', '·', '*', '(', ')', '（', '）'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Letters).Where(token => token.Length > 0);

    static string Letters(string text) => string.Concat(Folded.Of(text).Where(char.IsLetterOrDigit));

    static Dictionary<SourcePlace, StringBuilder> Kept(PlanDraft draft)
    {
        Dictionary<SourcePlace, StringBuilder> kept = [];
        void Keep(SourcePlace place, params IEnumerable<string> texts)
        {
            SourcePlace row = place with { Cell = null };
            (kept.TryGetValue(row, out StringBuilder? own) ? own : kept[row] = new StringBuilder()).AppendJoin('|', texts.Select(Letters)).Append('|');
        }

        foreach (TaskDraft task in draft.Programmes.SelectMany(programme => programme.Tasks))
        {
            foreach (MeasureDraft measure in task.Measures)
            {
                foreach (SourcePlace place in measure.Places)
                {
                    // Names and times run together as they are printed, so that what was cut in two is found whole.
                    string[] times = [.. measure.Deadlines.Select(deadline => deadline.Text)];
                    Keep(place, [task.Number, task.Title, task.Section ?? "", string.Concat(measure.Paragraphs), .. times, string.Concat(times), .. Names(measure)]);
                }
            }
        }

        foreach (DistrictRow row in draft.DistrictTargets?.Rows ?? [])
        {
            Keep(row.Place, [row.Unit, .. row.Cells.Select(cell => cell.Text)]);
        }

        foreach (Finding finding in draft.Findings)
        {
            Keep(finding.Place, [finding.HeldText, .. finding.Arguments]);
        }

        return kept;
    }

    static IEnumerable<string> Names(MeasureDraft measure) =>
        new[] { measure.Lead, measure.Responsible, measure.Supporting }.SelectMany(role => role.Select(unit => unit.Text).Append(string.Concat(role.Select(unit => unit.Text))));

    static string Headings(PlanDraft draft) =>
        string.Join('|', draft.Programmes.SelectMany(programme => programme.Columns.Append(programme.Title).Concat(programme.Tasks.Select(task => task.Section ?? "")))
            .Concat((draft.DistrictTargets?.Columns ?? []).Select(column => column.Name + column.Unit))
            .Concat(draft.Findings.Where(finding => finding.Code == FindingCodes.TextOutsidePlan).Select(finding => finding.HeldText))
            .Select(Letters));
}
