using System.Text;
using CsCheck;
using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Interpreter.Damages;
using Lantu.Domain.Plans;

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

    static List<string> Lost(SourceDocument document)
    {
        PlanDraft draft = PlanInterpreter.Interpret(document, _ => Corpus.Beijing);
        string kept = Kept(draft);
        List<string> lost = [];
        foreach (string token in document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(Tokens))
        {
            if (!kept.Contains(token, StringComparison.Ordinal))
            {
                lost.Add(token);
            }
        }

        return lost;
    }

    // What separates names and what prints "none" is not content; the rest must be found again, blanks and width apart.
    static IEnumerable<string> Tokens(string text) =>
        text.Split([' ', '\n', GridCell.Wrap, '\t', '\u3000', '、', '，', ',', '；', ';', '。', '—', '–', '-', '/', '|', '.', '·', '*'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Letters).Where(token => token.Length > 0);

    static string Letters(string text) => string.Concat(Folded.Of(text).Where(char.IsLetterOrDigit));

    static string Kept(PlanDraft draft)
    {
        StringBuilder kept = new();
        using MemoryStream json = new();
        PlanJson.Write(json, draft);
        kept.Append(Letters(Encoding.UTF8.GetString(json.ToArray())));
        foreach (MeasureDraft measure in draft.Programmes.SelectMany(p => p.Tasks).SelectMany(t => t.Measures))
        {
            kept.Append('|').Append(Letters(string.Concat(measure.Paragraphs)));
            foreach (var unit in measure.Lead.Concat(measure.Responsible).Concat(measure.Supporting))
            {
                kept.Append('|').Append(Letters(unit.Text));
            }
        }

        foreach (var column in draft.DistrictTargets?.Columns ?? [])
        {
            kept.Append('|').Append(Letters(column.Name + column.Unit));
        }

        foreach (Finding finding in draft.Findings)
        {
            kept.Append('|').Append(Letters(finding.HeldText)).Append('|').Append(Letters(string.Concat(finding.Arguments)));
        }

        return kept.ToString();
    }
}
