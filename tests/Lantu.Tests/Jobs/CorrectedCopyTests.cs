using System.Text;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Lantu.Jobs;

namespace Lantu.Tests.Jobs;

/// <summary>Corrected copies of whole documents: thirty random edits of rows, known to the test by the text each row had before.</summary>
public sealed class CorrectedCopyTests
{
    const int Edits = 30;

    // Where the scan has several measures in one cell, an edit may make the reader divide the cell otherwise: of those rows no truth is known.
    const int MostDivided = 5;

    static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "beijing-2023", "plan.md");

    /// <summary>The scanned notice where it stands beside the checkout, else the sample once more.</summary>
    static string Scan => Path.Combine(Repository.Root, "..", "shared", "data", "beijing-2023", "notice.txt") is var scan && File.Exists(scan) ? scan : Sample;

    public static TheoryData<bool, int> Copies => [.. new[] { false, true }.SelectMany(scan => Enumerable.Range(1, 6).Select(seed => (scan, seed)))];

    [Theory]
    [MemberData(nameof(Copies))]
    public void Measures_keep_their_identity_through_thirty_edits(bool scan, int seed)
    {
        CorrectedCopy copy = new(File.ReadAllText(scan ? Scan : Sample), new Random(seed), Edits);
        Plan first = Read(copy.Original);
        Plan second = Read(copy.Corrected);
        IReadOnlyList<ComparedMeasure> earlier = ComparedMeasure.ListOf(first.Programmes, first.Tasks, first.Measures);
        IReadOnlyList<ComparedMeasure> later = ComparedMeasure.ListOf(second.Programmes, second.Tasks, second.Measures);

        IReadOnlyList<MeasureMatch> matches = MeasureMatcher.Match(earlier, later);
        PlanDifference difference = PlanDifference.Of(earlier, later, matches.Where(match => match.State == LineageState.Same).ToDictionary(match => match.Ordinal, match => match.PriorOrdinal));

        Dictionary<int, int?> truth = copy.Truth(first.Measures, second.Measures);
        Dictionary<int, MeasureMatch> found = matches.ToDictionary(match => match.Ordinal);
        int right = truth.Count(pair => found.TryGetValue(pair.Key, out MeasureMatch? match) && match.State == LineageState.Same ? match.PriorOrdinal == pair.Value : pair.Value is null && match is null);
        string[] wrong = [.. truth.Where(pair => found.TryGetValue(pair.Key, out MeasureMatch? match) ? match.State == LineageState.Same && match.PriorOrdinal != pair.Value : pair.Value is not null).Select(pair => later[pair.Key - 1].Text)];
        TestContext.Current.TestOutputHelper!.WriteLine($"{right} of {truth.Count} right, {found.Values.Count(match => match.State == LineageState.Asked)} asked, {wrong.Length} wrong, {later.Count - truth.Count} divided anew; {copy.Log}");

        Assert.InRange(later.Count - truth.Count, 0, MostDivided);
        Assert.Empty(wrong);
        Assert.InRange(right, truth.Count * 0.98, truth.Count);
        Assert.Equal(earlier.Select(measure => measure.Ordinal), difference.Measures.Where(measure => measure.Earlier is not null).Select(measure => measure.Earlier!.Ordinal).Order());
        Assert.Equal(later.Select(measure => measure.Ordinal), difference.Measures.Where(measure => measure.Later is not null).Select(measure => measure.Later!.Ordinal).Order());
        Assert.All(difference.Measures, measure => Assert.NotEmpty(measure.Kinds));
    }

    static Plan Read(string text) => PlanOf.Draft(ReadPlan.From(Encoding.UTF8.GetBytes(text), "plan.md", null, null), TimeProvider.System.GetUtcNow(), "test");
}
