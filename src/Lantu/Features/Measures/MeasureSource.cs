using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Measures;

/// <summary>The rows of the document a measure was read from, among their neighbours.</summary>
static class MeasureSource
{
    /// <summary>How many rows are shown before and after each that is meant.</summary>
    public const int Around = 1;

    /// <summary>
    /// Picks from the rows at the measure's places those that are meant. A line, a cell or a row of a page says it; where the document tells only pages,
    /// the rows that hold the text are meant, or else a piece of it, or else the whole page.
    /// </summary>
    public static SourceExcerpt Of(Measure measure, IReadOnlyList<SourceRow> near)
    {
        List<SourceRow> at = [.. near.Where(row => measure.Places.Contains(row.Place))];
        Func<SourceRow, bool>[] ways =
        [
            row => row.Place.Line is not null || row.Place.Cell is not null || row.Place.Row is not null,
            row => row.Cells.Any(cell => measure.Paragraphs.Any(paragraph => Passage.Holds(cell, paragraph))),
            row => row.Cells.Any(cell => measure.Paragraphs.Any(paragraph => Passage.HoldsPieceOf(cell, paragraph))),
            _ => true,
        ];
        HashSet<int> here = [.. ways.Select(way => at.Where(way).Select(row => row.Ordinal)).FirstOrDefault(rows => rows.Any(), [])];

        return new SourceExcerpt([.. near.Where(row => here.Any(ordinal => Math.Abs(ordinal - row.Ordinal) <= Around))], here) { Phrases = measure.Paragraphs };
    }
}
