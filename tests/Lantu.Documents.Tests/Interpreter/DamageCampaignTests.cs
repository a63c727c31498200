using Lantu.Documents.Drafts;
using Lantu.Documents.Tests.Interpreter.Damages;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>
/// A seeded set of 200 damages to the samples and the scan: each is one that happens to real documents, and each names the findings of
/// which one must tell a person of it.
/// </summary>
public sealed class DamageCampaignTests
{
    const int Cases = 200;
    const double Required = 0.9;

    // Characters that only findings hold, of all characters of the damaged documents.
    const double MostHeld = 0.02;

    static readonly UnitDirectory Yunzhou = Corpus.Directory("samples/yunzhou-2024/units.json");

    [Fact]
    public void Ninety_of_a_hundred_damages_are_told_and_none_makes_it_fail()
    {
        Random random = new(20230223);
        TablePlan[] tables = [new(Corpus.Sample), new(Corpus.Scan)];
        string[] running = File.ReadAllLines(Corpus.RunningText);
        PlanDraft[] whole = [.. tables.Select(table => Corpus.InterpretText(string.Join('\n', table.Lines), Corpus.Beijing)), Corpus.InterpretText(string.Join('\n', running), Yunzhou)];
        List<string> missed = [];
        (long Held, long Characters) all = (0, 0);
        for (int i = 0; i < Cases; i++)
        {
            // Three documents in turn, the two of tables twice as often.
            int which = i % 5 is 4 ? 2 : i % 2;
            DamageCase damage = which == 2
                ? RunningTextDamages.All[i / 5 % RunningTextDamages.All.Count](running, random)
                : TableDamages.All[i % TableDamages.All.Count](tables[which], random);

            PlanDraft draft = Corpus.InterpretText(damage.Text, which == 2 ? Yunzhou : Corpus.Beijing);

            if (!damage.Codes.Any(code => Count(draft, code) > Count(whole[which], code)))
            {
                missed.Add($"{damage.Name} ({which})");
            }

            all = (all.Held + Held(draft), all.Characters + damage.Text.Length);
        }

        Assert.True(missed.Count <= Cases * (1 - Required), $"{missed.Count} of {Cases} not told: {string.Join("; ", missed.GroupBy(name => name).OrderBy(g => g.Key).Select(g => $"{g.Key} ×{g.Count()}"))}");
        Assert.InRange((double)all.Held / all.Characters, 0, MostHeld);
    }

    static int Count(PlanDraft draft, string code) => draft.Findings.Count(finding => finding.Code == code);

    static int Held(PlanDraft draft) => draft.Findings.Sum(finding => finding.HeldText.Length);
}
