using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Reporting;
using Lantu.Ui;

namespace Lantu.Features.Completeness;

/// <summary>The matrix and its sums as a workbook, as they are seen.</summary>
static class CompletenessList
{
    public static IReadOnlyList<ListTable> Of(CompletenessView view) => view.Rows.Count == 0 ? [Months(view)] : [Units(view), Months(view)];

    static ListTable Units(CompletenessView view) => new(
        Words.Of("CompletenessUnits"),
        [
            new(Words.Of("Unit"), 2), .. view.Rounds.Select(round => new ListColumn(CompletenessWords.Month(round), 0.9, IsCentred: true)),
            .. CompletenessWords.Sums.Select(sum => new ListColumn(Words.Of(sum.Key), 0.6, IsCentred: true)), new(Words.Of("OnTimeRate"), 0.8, IsCentred: true), new(Words.Of("TimelinessRank"), 0.8, IsCentred: true),
        ],
        [.. view.Rows.Select(row => (IReadOnlyList<ListCell>)[ListCell.Of(row.Name), .. row.Months.Select(one => ListCell.Of(string.Join("、", CompletenessWords.Of(one)))), .. Sums(row.Tally), ListCell.Of(CompletenessWords.Rate(row.Tally)), ListCell.Of(CompletenessWords.Rank(row.Rank))])]);

    static ListTable Months(CompletenessView view) => new(
        Words.Of("CompletenessMonths"),
        [new(Words.Of("RoundMonth"), 2), .. CompletenessWords.MonthSums.Select(sum => new ListColumn(Words.Of(sum.Key), 0.8, IsCentred: true)), new(Words.Of("OnTimeRate"), 0.8, IsCentred: true)],
        [.. view.Rounds.Select((round, i) => Month(RoundWords.Months(round), view.Months[i])), Month(Words.Of("CompletenessYear"), view.Total)]);

    static IReadOnlyList<ListCell> Month(string name, TimelinessTally tally) => [ListCell.Of(name), .. CompletenessWords.MonthSums.Select(sum => Number(sum.Of(tally))), ListCell.Of(CompletenessWords.Rate(tally))];

    static IEnumerable<ListCell> Sums(TimelinessTally tally) => CompletenessWords.Sums.Select(sum => Number(sum.Of(tally)));

    static ListCell Number(int count) => ListCell.Of(count.ToString(CultureInfo.InvariantCulture));
}
