using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.AdHocRounds;
using Lantu.Ui;

namespace Lantu.Features.AdHocRounds;

/// <summary>The table of answers as a list: the rows and columns that are seen.</summary>
static class AnswerList
{
    public static ListTable Of(AdHocRoundView view) => new(
        view.Round.Content.Title,
        [
            new(Words.Of("Unit"), 2), .. view.IsByMeasure ? [new ListColumn(Words.Of("Measure"), 1, IsCentred: true)] : (ListColumn[])[],
            .. view.Round.Content.Columns.Select(column => new ListColumn(AdHocWords.Heading(column), column.Kind == AdHocColumnKind.Text ? 3 : 1.2, column.Kind != AdHocColumnKind.Text)),
            new(Words.Of("AdHocStanding"), 1, IsCentred: true), new(Words.Of("AdHocAnsweredAt"), 1.8, IsCentred: true),
        ],
        [.. view.Lines.Select(line => (IReadOnlyList<ListCell>)
        [
            ListCell.Of(line.Unit), .. view.IsByMeasure ? [ListCell.Of(line.Key)] : (ListCell[])[],
            .. view.Round.Content.Columns.Select((column, i) => Cell(column, line.Answer?.Values.ElementAtOrDefault(i))),
            ListCell.Of(Words.Of($"adhoc-standing-{line.Standing}")), ListCell.Of(line.Answer is { } answer ? Words.Instant(answer.At) : ""),
        ])]);

    static ListCell Cell(AdHocColumn column, string? value) =>
        column.Kind == AdHocColumnKind.Date && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? ListCell.Of(day) : ListCell.Of(AdHocWords.Value(column, value));
}
