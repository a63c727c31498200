using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;

namespace Lantu.Documents.Tests.Interpreter.Repairs;

/// <summary>The repairs proposed for the scanned plan of 2023 against what careful reading proves misaligned.</summary>
public sealed class ScanRepairTests
{
    const double Right = 0.9;
    const double ToldOfSample = 0.5;
    const double WrongOfSample = 0.15;

    static readonly string[] Kinds =
    [
        FindingCodes.UnitsShifted, FindingCodes.UnitsSlipped, FindingCodes.UnitsMerged, FindingCodes.UnitsDoubled, FindingCodes.UnitsOfAnotherRow,
        FindingCodes.RowsJoined, FindingCodes.TextLost, FindingCodes.NumberMisplaced,
    ];

    // Without the scan the sample stands in for it, in which less can be known.
    [Theory]
    [InlineData(2, 0.9, 0.1)]
    [InlineData(null, 0.75, 0.1)]
    public void Most_of_what_the_scan_misaligned_is_proposed_and_little_else(int? annex, double told, double wrong)
    {
        if (Corpus.HasScan)
        {
            Measure(Corpus.Scan, annex, told, wrong);
        }

        Measure(Corpus.Sample, annex, ToldOfSample, WrongOfSample);
    }

    static void Measure(string document, int? annex, double told, double wrong)
    {
        (IReadOnlyList<Misaligned> wanted, PlanDraft draft, IReadOnlyList<Proposal> proposals) = Read(document, annex);

        Misaligned[] found = [.. wanted.Where(misaligned => proposals.Any(proposal => proposal.IsOf(misaligned)))];
        Misaligned[] provable = [.. found.Where(misaligned => RepairParts.All.Any(role => misaligned.Units(role) is not null))];
        string missed = string.Join("; ", wanted.Except(found).Select(misaligned => $"{misaligned.Line} {misaligned.Kind}"));
        Assert.True(found.Length >= told * wanted.Count, $"{found.Length} of {wanted.Count}; not told: {missed}");

        string[] others = [.. provable.Where(misaligned => !IsRight(draft, proposals, misaligned)).Select(misaligned => $"{misaligned.Line} {misaligned.Kind}")];
        Assert.True(others.Length <= (1 - Right) * provable.Length, $"Other units: {string.Join("; ", others)}");

        string[] strays = [.. proposals.Where(proposal => !wanted.Any(proposal.IsOf)).Select(proposal => $"{proposal.Finding.Place.Line} {proposal.Finding.Code}")];
        Assert.True(strays.Length <= wrong * proposals.Count, $"{strays.Length} of {proposals.Count} unproven: {string.Join("; ", strays)}");
    }

    // The sample tells the same plan in other words, without blank cells: less can be known.
    [Fact]
    public void The_sample_of_the_same_plan_gets_only_proven_repairs()
    {
        (IReadOnlyList<Misaligned> wanted, PlanDraft _, IReadOnlyList<Proposal> proposals) = Read(Corpus.Sample, null);

        string[] strays = [.. proposals.Where(proposal => !wanted.Any(proposal.IsOf)).Select(proposal => $"{proposal.Finding.Place.Line} {proposal.Finding.Code}")];
        Assert.InRange(proposals.Count, 20, 40);
        Assert.True(strays.Length <= 3, string.Join("; ", strays));
    }

    [Fact]
    public void What_is_proposed_is_not_applied()
    {
        PlanDraft draft = Corpus.Import(Corpus.Scan, Corpus.Beijing);
        MeasureDraft[] measures = [.. draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures)];
        RepairStep[] steps = [.. draft.Findings.Where(finding => Kinds.Contains(finding.Code)).SelectMany(finding => finding.Repair?.Steps ?? [])];

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.NotEqual(step.Text, measures[step.Measure - 1].Content().Printed(step.Part)));
        Assert.Equal(steps.Length, steps.DistinctBy(step => (step.Measure, step.Part)).Count());
    }

    static (IReadOnlyList<Misaligned> Wanted, PlanDraft Draft, IReadOnlyList<Proposal> Proposals) Read(string document, int? annex)
    {
        PlanDraft draft = Corpus.Import(document, Corpus.Beijing);
        Dictionary<SourcePlace, int> ordinals = [];
        (int ordinal, List<int> annexes) = (0, []);
        foreach ((int number, MeasureDraft measure) in draft.Programmes.SelectMany(programme => programme.Tasks.SelectMany(task => task.Measures.Select(measure => (programme.Annex, measure)))))
        {
            ordinal++;
            annexes.Add(number);
            ordinals[measure.Places[^1]] = ordinal;
        }

        Proposal[] proposals =
        [
            .. draft.Findings.Where(finding => Kinds.Contains(finding.Code) && ordinals.ContainsKey(finding.Place))
                .Where(finding => finding is not { Code: FindingCodes.UnitsSlipped, Repair: null })
                .Select(finding => new Proposal(finding, [.. (finding.Repair?.Steps.Select(step => step.Measure) ?? []).Append(ordinals[finding.Place]).Distinct()]))
                .Where(proposal => annex is null || annexes[proposal.Measures[0] - 1] == annex),
        ];
        return ([.. Misaligned.All.Where(misaligned => annex is null || misaligned.Annex == annex)], draft, proposals);
    }

    // Whether every role has the units that careful reading proves, once the repair is accepted.
    static bool IsRight(PlanDraft draft, IReadOnlyList<Proposal> proposals, Misaligned wanted)
    {
        PartReader parts = new(Corpus.Beijing, 2023);
        MeasureContent content = draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures).ElementAt(wanted.Measure - 1).Content();
        foreach (RepairStep step in proposals.First(proposal => proposal.IsOf(wanted)).Finding.Repair!.Steps.Where(step => step.Measure == wanted.Measure))
        {
            content = parts.Put(content, step.Part, step.Text);
        }

        return RepairParts.All.All(role => wanted.Units(role) is not { } units || units.ToHashSet().SetEquals(RepairParts.Of(content, role).Select(unit => unit.Unit ?? unit.Text)));
    }

    sealed record Proposal(Finding Finding, IReadOnlyList<int> Measures)
    {
        public bool IsOf(Misaligned misaligned) =>
            Finding.Code == misaligned.Kind && Measures.Contains(misaligned.Measure) && (misaligned.Task is null || Finding.Arguments[1] == misaligned.Task);
    }
}
