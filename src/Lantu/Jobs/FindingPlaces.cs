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
    readonly Dictionary<SourcePlace, List<int>> _rows = [];
    readonly Dictionary<int, List<int>> _measures = [];
    readonly IReadOnlyList<MeasureDraft> _drafts;

    /// <param name="document">The document as it was read.</param>
    /// <param name="measures">All measures of the plan in order.</param>
    public FindingPlaces(SourceDocument document, IReadOnlyList<MeasureDraft> measures)
    {
        _drafts = measures;
        int row = 0;
        foreach (Block block in document.Blocks)
        {
            if (block is not Grid grid)
            {
                Enter(block.Place, ++row);
                continue;
            }

            foreach (GridRow printed in grid.Rows)
            {
                row++;
                foreach (SourcePlace place in printed.Cells.Select(cell => cell.Place).Prepend(printed.Place).Distinct())
                {
                    Enter(place, row);
                }
            }
        }

        for (int i = 0; i < measures.Count; i++)
        {
            foreach (int at in measures[i].Places.SelectMany(RowsAt).Distinct())
            {
                (_measures.TryGetValue(at, out List<int>? there) ? there : _measures[at] = []).Add(i);
            }
        }
    }

    /// <summary>Index of the measure the finding stands at; absent where it concerns the document.</summary>
    public int? MeasureOf(Finding finding)
    {
        IReadOnlyList<int> rows = RowsAt(finding.Place);
        List<int> candidates = [.. rows.SelectMany(row => _measures.TryGetValue(row, out List<int>? there) ? there : []).Distinct()];
        foreach (int candidate in candidates.Where(candidate => finding.Arguments.Any(argument => argument.Length > 0 && Has(_drafts[candidate], argument))))
        {
            return candidate;
        }

        return candidates.Count > 0 && rows.Count == 1 ? candidates[0] : null;
    }

    static bool Has(MeasureDraft measure, string words) =>
        measure.Paragraphs.Concat(measure.Deadlines.Select(deadline => deadline.Text)).Concat(Units(measure).Select(unit => unit.Text))
            .Any(text => text.Contains(words, StringComparison.Ordinal));

    static IEnumerable<UnitReference> Units(MeasureDraft measure) => measure.Lead.Concat(measure.Responsible).Concat(measure.Supporting);

    IReadOnlyList<int> RowsAt(SourcePlace place) => place != SourcePlace.Unknown && _rows.TryGetValue(place, out List<int>? rows) ? rows : [];

    void Enter(SourcePlace place, int row) => (_rows.TryGetValue(place, out List<int>? rows) ? rows : _rows[place] = []).Add(row);
}
