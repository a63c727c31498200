using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter.Repairs;

/// <summary>Clean plans whose unit cells are shifted, exchanged and slid at random, with seeds: how much is proposed back, and how much else.</summary>
public sealed class AlignmentDamageTests
{
    const int Cases = 60;

    static readonly string[] Kinds =
        [FindingCodes.UnitsShifted, FindingCodes.UnitsSlipped, FindingCodes.UnitsMerged, FindingCodes.UnitsDoubled, FindingCodes.UnitsOfAnotherRow];

    [Fact]
    public void A_clean_plan_gets_next_to_no_proposals()
    {
        if (Corpus.HasCleanAnnex)
        {
            // One cell over two columns, which says nothing but that it is one cell.
            Finding only = Assert.Single(Repairs(Corpus.Import(Corpus.CleanAnnex.Document, Corpus.Beijing)));
            Assert.Equal(FindingCodes.UnitsDoubled, only.Code);
        }

        Assert.InRange(Repairs(Corpus.InterpretText(CleanSample(dashes: true).Text(), Corpus.Beijing)).Count(), 0, 1);
        Assert.Empty(Repairs(Corpus.Import(Corpus.RunningText, Corpus.Directory("samples/yunzhou-2024/units.json"))));
    }

    // Shifted cells are found by their shape where the plan prints dashes for nobody, else by its units alone; rows by what their texts name. Where the annex is
    // not beside the checkout the sample stands in for it, whose texts, in other words, name far less.
    [Theory]
    [InlineData("shifted", true, 0.95, 0.05, 0.8, 0.1)]
    [InlineData("shifted", false, 0.7, 0.05, 0.7, 0.05)]
    [InlineData("exchanged", true, 0.3, 0.15, 0.05, 0.15)]
    [InlineData("slid", true, 0.15, 0.4, 0.01, 0.4)]
    public void What_was_moved_is_proposed_back(string damage, bool dashes, double right, double wrong, double rightInSample, double wrongInSample)
    {
        if (Corpus.HasCleanAnnex)
        {
            Damage(new AlignmentPlan(Corpus.Import(Corpus.CleanAnnex.Document, Corpus.Beijing), dashes), damage, right, wrong);
        }
        else
        {
            Damage(CleanSample(dashes), damage, rightInSample, wrongInSample);
        }
    }

    // The sample of the plan of 2023 without the rows that are misaligned in print.
    static AlignmentPlan CleanSample(bool dashes)
    {
        PlanDraft draft = Corpus.Import(Corpus.Sample, Corpus.Beijing);
        IEnumerable<int> proposed = Repairs(draft).SelectMany(finding => finding.Repair!.Steps).Select(step => step.Measure);
        return new AlignmentPlan(draft, dashes, proposed.Concat(Misaligned.All.Select(misaligned => misaligned.Measure)).ToHashSet());
    }

    static void Damage(AlignmentPlan plan, string damage, double right, double wrong)
    {
        HashSet<string> before = [.. Repairs(Corpus.InterpretText(plan.Text(), Corpus.Beijing)).Select(Told)];
        Random random = new(2022);
        (int restored, int others) = (0, 0);
        for (int i = 0; i < Cases; i++)
        {
            (int Row, string[] Units)[] changes = damage switch
            {
                "shifted" => Shift(plan, random),
                "exchanged" => Exchange(plan, random),
                _ => Slide(plan, random),
            };
            Finding[] told = [.. Repairs(Corpus.InterpretText(plan.Text(changes), Corpus.Beijing)).Where(finding => !before.Contains(Told(finding)))];
            Finding[] exact = [.. told.Where(finding => IsRight(plan, finding, changes, damage == "shifted"))];
            restored += exact.Length > 0 ? 1 : 0;
            others += told.Length - exact.Length;
        }

        Assert.True(restored >= right * Cases, $"{restored} of {Cases} restored.");
        Assert.True(others <= wrong * Cases, $"{others} others.");
    }

    static (int Row, string[] Units)[] Shift(AlignmentPlan plan, Random random)
    {
        int row = Pick(random, Enumerable.Range(0, plan.Rows.Count).Where(i => plan.Rows[i].Units is var cells && cells.All(cell => cell.Length > 0) && cells.Distinct().Count() == cells.Length));
        return [(row, AlignmentPlan.ShiftedLeft(plan.Rows[row]))];
    }

    static (int Row, string[] Units)[] Exchange(AlignmentPlan plan, Random random)
    {
        int row = Pick(random, Enumerable.Range(0, plan.Rows.Count - 1).Where(i => plan.Differ(i, i + 1) && plan.Rows[i].Annex == plan.Rows[i + 1].Annex));
        return [(row, plan.Rows[row + 1].Units), (row + 1, plan.Rows[row].Units)];
    }

    // Units of three or four rows each a row too low or too high.
    static (int Row, string[] Units)[] Slide(AlignmentPlan plan, Random random)
    {
        int length = random.Next(3, 5);
        int by = random.Next(2) == 0 ? 1 : length - 1;
        int row = Pick(random, Enumerable.Range(0, plan.Rows.Count - length).Where(i => plan.Rows[i].Annex == plan.Rows[i + length].Annex && Enumerable.Range(i, length - 1).All(k => plan.Differ(k, k + 1))));
        return [.. Enumerable.Range(0, length).Select(k => (row + k, plan.Rows[row + ((k + by) % length)].Units))];
    }

    // Puts back what was printed; a lead that is gone can't be known.
    static bool IsRight(AlignmentPlan plan, Finding finding, (int Row, string[] Units)[] changes, bool leadIsLost) =>
        finding.Repair!.Steps.All(step => Array.Exists(changes, change => change.Row == step.Measure - 1)
            && ((leadIsLost && step.Part == MeasurePart.Lead) || step.Text.Split('、').ToHashSet().SetEquals(plan.Rows[step.Measure - 1].Units[step.Part - MeasurePart.Lead].Split('、'))));

    static IEnumerable<Finding> Repairs(PlanDraft draft) => draft.Findings.Where(finding => finding.Repair is not null && Kinds.Contains(finding.Code));

    static string Told(Finding finding) => $"{finding.Code} {string.Join(' ', finding.Repair!.Steps)}";

    static int Pick(Random random, IEnumerable<int> rows)
    {
        int[] all = [.. rows];
        return all[random.Next(all.Length)];
    }
}
