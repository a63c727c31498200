namespace Lantu.Domain.Lineage;

/// <summary>
/// Finds which measures of a plan are an earlier plan's, one to one. The same text is the same measure wherever it stands. Else the texts are
/// alike by one less the edits between them over the length of the longer: it says how much of the text was touched, does not reward length,
/// and means the same for people as for the program.
/// </summary>
public static class MeasureMatcher
{
    /// <summary>So alike, it is the same at the same position, or where its surroundings say so and nothing else is like it.</summary>
    public const double SureFrom = 0.9;

    /// <summary>So alike, a person is asked; below it is another measure, unless at one position the one is a part of the other.</summary>
    public const double AskedFrom = 0.6;

    // Something so alike elsewhere makes a match doubtful that the position does not bear out: plans repeat one sentence for each district.
    const double RivalFrom = 0.75;

    // Counting edits takes the product of both lengths: for texts longer than any measure the share of common pairs of characters stands for it.
    const int LongestCounted = 5_000;

    const int ShortestPart = 10;

    const double PositionWeight = 0.05;
    const double TitleWeight = 0.02;

    /// <summary>The matches in the later plan's order; a measure without one is new, and one of the earlier plan's without one is gone.</summary>
    public static IReadOnlyList<MeasureMatch> Match(IReadOnlyList<ComparedMeasure> earlier, IReadOnlyList<ComparedMeasure> later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);

        FoldedMeasure[] olds = FoldedMeasure.ListOf(earlier);
        FoldedMeasure[] news = FoldedMeasure.ListOf(later);
        Dictionary<int, int> sure = SameTexts.Of(olds, news).ToDictionary(pair => pair.Later, pair => pair.Earlier);
        List<MeasureMatch> matches = [.. sure.Select(pair => new MeasureMatch(later[pair.Key].Ordinal, earlier[pair.Value].Ordinal, 1, LineageState.Same))];
        Candidate[] candidates = [.. Candidates(olds, [.. news.Where(measure => !sure.ContainsKey(measure.Index))])];
        List<Candidate> chosen = Choose(candidates, sure);
        ILookup<int, Candidate> ofOld = candidates.ToLookup(candidate => candidate.Old.Index);
        ILookup<int, Candidate> ofNew = candidates.ToLookup(candidate => candidate.New.Index);

        foreach (Candidate candidate in chosen.Where(candidate => candidate.IsInPlace && candidate.Alike >= SureFrom))
        {
            sure[candidate.New.Index] = candidate.Old.Index;
        }

        foreach (Candidate candidate in chosen)
        {
            double rival = ofOld[candidate.Old.Index].Concat(ofNew[candidate.New.Index]).Where(other => !ReferenceEquals(other, candidate)).Select(other => other.Alike).DefaultIfEmpty(0).Max();
            bool isSame = candidate.Alike >= SureFrom
                && (candidate.IsInPlace ? rival <= candidate.Alike : rival < RivalFrom && (candidate.HasOneTitle || HasOneNeighbour(candidate, sure)));
            matches.Add(new MeasureMatch(candidate.New.Measure.Ordinal, candidate.Old.Measure.Ordinal, Math.Round(candidate.Alike, 4), isSame ? LineageState.Same : LineageState.Asked));
        }

        return [.. matches.OrderBy(match => match.Ordinal)];
    }

    /// <summary>How alike two texts are, from 0 to 1, whatever their width, blanks, dashes and quotation marks.</summary>
    public static double Alike(string one, string other)
    {
        string folded = FoldedText.Of(one);
        string second = FoldedText.Of(other);
        return string.Equals(folded, second, StringComparison.Ordinal) ? 1 : Alike(new EditPattern(folded), folded.Length, second);
    }

    // Also with measures that are matched already: what is like one of those is no distinctive text.
    static IEnumerable<Candidate> Candidates(FoldedMeasure[] olds, FoldedMeasure[] news)
    {
        PairIndex index = new([.. olds.Select(old => old.Text)]);
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        foreach (FoldedMeasure old in olds)
        {
            positions.TryAdd(old.Measure.Position, old.Index);
        }

        foreach (FoldedMeasure measure in news.Where(measure => measure.Text.Length > 0))
        {
            IReadOnlyList<(int Text, int Shared)> found = index.Find(measure.Text, AskedFrom);
            int? there = positions.TryGetValue(measure.Measure.Position, out int place) ? place : null;
            IEnumerable<(int Text, int Shared)> close = there is { } inPlace && found.All(candidate => candidate.Text != inPlace) ? found.Append((inPlace, 0)) : found;
            EditPattern? pattern = measure.Text.Length <= LongestCounted ? new EditPattern(measure.Text) : null;
            foreach ((int old, int shared) in close)
            {
                string text = olds[old].Text;
                double alike = pattern is not null && text.Length <= LongestCounted
                    ? Alike(pattern, measure.Text.Length, text)
                    : (double)shared / Math.Max(1, Math.Max(measure.Text.Length, text.Length) - 1);
                if (alike >= AskedFrom || (old == there && IsPartOf(text, measure.Text)))
                {
                    yield return new Candidate(olds[old], measure, alike, old == there, measure.Title.Length > 0 && string.Equals(measure.Title, olds[old].Title, StringComparison.Ordinal));
                }
            }
        }
    }

    // A measure that was divided, or joined with another, keeps a part of its text.
    static bool IsPartOf(string one, string other) =>
        Math.Min(one.Length, other.Length) >= ShortestPart && (one.Length < other.Length ? other.Contains(one, StringComparison.Ordinal) : one.Contains(other, StringComparison.Ordinal));

    static List<Candidate> Choose(IEnumerable<Candidate> candidates, Dictionary<int, int> sure)
    {
        HashSet<int> oldTaken = [.. sure.Values];
        HashSet<int> newTaken = [];
        List<Candidate> chosen = [];
        foreach (Candidate candidate in candidates
            .OrderByDescending(candidate => candidate.Alike + (candidate.IsInPlace ? PositionWeight : 0) + (candidate.HasOneTitle ? TitleWeight : 0))
            .ThenBy(candidate => Math.Abs(candidate.Old.Index - candidate.New.Index)).ThenBy(candidate => candidate.New.Index))
        {
            if (!oldTaken.Contains(candidate.Old.Index) && !newTaken.Contains(candidate.New.Index))
            {
                oldTaken.Add(candidate.Old.Index);
                newTaken.Add(candidate.New.Index);
                chosen.Add(candidate);
            }
        }

        return chosen;
    }

    static bool HasOneNeighbour(Candidate candidate, Dictionary<int, int> sure) =>
        (sure.TryGetValue(candidate.New.Index - 1, out int before) && before == candidate.Old.Index - 1)
        || (sure.TryGetValue(candidate.New.Index + 1, out int after) && after == candidate.Old.Index + 1);

    static double Alike(EditPattern pattern, int length, string other) => Math.Max(length, other.Length) is var longer and > 0 ? 1 - ((double)pattern.DistanceTo(other) / longer) : 1;

    sealed record Candidate(FoldedMeasure Old, FoldedMeasure New, double Alike, bool IsInPlace, bool HasOneTitle);
}
