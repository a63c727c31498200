using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Jobs;

/// <summary>
/// Ties a finding to the one measure whose rows contain its place. Where a row holds several measures, or a file prints all rows on one line, the
/// measure that has the words the finding is about is meant.
/// </summary>
sealed class FindingPlaces
{
    // By place and not by row: where all rows stand on one line, each of them has every measure.
    readonly List<SourcePlace[]> _places = [];
    readonly Dictionary<SourcePlace, List<int>> _rows = [];
    readonly Dictionary<SourcePlace, List<int>> _measures = [];
    readonly Dictionary<SourcePlace, int[]> _candidates = [];
    readonly IReadOnlyList<MeasureDraft> _drafts;

    /// <param name="document">The document as it was read.</param>
    /// <param name="measures">All measures of the plan in order.</param>
    public FindingPlaces(SourceDocument document, IReadOnlyList<MeasureDraft> measures)
    {
        _drafts = measures;
        foreach (Block block in document.Blocks)
        {
            if (block is Grid grid)
            {
                foreach (GridRow printed in grid.Rows)
                {
                    Enter([.. printed.Cells.Select(cell => cell.Place).Prepend(printed.Place).Distinct()]);
                }
            }
            else
            {
                Enter([block.Place]);
            }
        }

        for (int i = 0; i < measures.Count; i++)
        {
            foreach (SourcePlace place in measures[i].Places.Where(place => place != SourcePlace.Unknown).Distinct())
            {
                Add(_measures, place, i);
            }
        }
    }

    /// <summary>Index of the measure the finding stands at; absent where it concerns the document.</summary>
    public int? MeasureOf(Finding finding)
    {
        IReadOnlyList<int> candidates = CandidatesAt(finding.Place);
        foreach (int candidate in candidates.Where(candidate => finding.Arguments.Any(argument => argument.Length > 0 && Has(_drafts[candidate], argument))))
        {
            return candidate;
        }

        return candidates.Count > 0 && RowsAt(finding.Place).Count == 1 ? candidates[0] : null;
    }

    // The measures of the rows at a place, row by row.
    int[] CandidatesAt(SourcePlace place)
    {
        if (!_candidates.TryGetValue(place, out int[]? found))
        {
            HashSet<SourcePlace> seen = [];
            _candidates[place] = found = [.. RowsAt(place).SelectMany(row => _places[row].Where(seen.Add).SelectMany(at => _measures.GetValueOrDefault(at, [])).Order()).Distinct()];
        }

        return found;
    }

    static bool Has(MeasureDraft measure, string words) =>
        measure.Paragraphs.Concat(measure.Deadlines.Select(deadline => deadline.Text)).Concat(Units(measure).Select(unit => unit.Text))
            .Any(text => text.Contains(words, StringComparison.Ordinal));

    static IEnumerable<UnitReference> Units(MeasureDraft measure) => measure.Lead.Concat(measure.Responsible).Concat(measure.Supporting);

    IReadOnlyList<int> RowsAt(SourcePlace place) => place != SourcePlace.Unknown && _rows.TryGetValue(place, out List<int>? rows) ? rows : [];

    void Enter(SourcePlace[] places)
    {
        foreach (SourcePlace place in places)
        {
            Add(_rows, place, _places.Count);
        }

        _places.Add(places);
    }

    static void Add(Dictionary<SourcePlace, List<int>> to, SourcePlace place, int number) => (to.TryGetValue(place, out List<int>? there) ? there : to[place] = []).Add(number);
}
