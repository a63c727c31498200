using Lantu.Documents.Lists;
using Lantu.Jobs.Assignments;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>The assignments as a list that leaves as a workbook: what is asked for, and the units with how many stand how.</summary>
static class AnswerList
{
    static readonly Domain.Assignments.AssignmentState[] States = Enum.GetValues<Domain.Assignments.AssignmentState>();

    public static IReadOnlyList<ListTable> Of(AnswersView view) =>
    [
        new ListTable(
            Words.Of("Answers"),
            [
                new(Words.Of("Unit"), 14), new(Words.Of("MeasureKey"), 7, IsCentred: true), new(Words.Of("Task"), 14), new(Words.Of("Measure"), 34), new(Words.Of("Role"), 6, IsCentred: true), new(Words.Of("AnswerState"), 8, IsCentred: true),
                new(Words.Of("AnswerBy"), 8, IsCentred: true), new(Words.Of("AnsweredBy"), 14), new(Words.Of("ContestReason"), 20), new(Words.Of("ContestRuling"), 20),
            ],
            [.. view.Shown.Select(Row)]),
        new ListTable(
            Words.Of("UnitList"),
            [new(Words.Of("Unit"), 20), new(Words.Of("Assignments"), 8, IsCentred: true), .. States.Select(state => new ListColumn(Words.Of($"answer-{state}"), 8, IsCentred: true))],
            [.. view.Units.Select(unit => (IReadOnlyList<ListCell>)[ListCell.Of(unit.Name), ListCell.Of($"{unit.Total}"), .. States.Select(state => ListCell.Of($"{unit.Count(state)}"))])]),
    ];

    static IReadOnlyList<ListCell> Row(AssignmentRow row) =>
    [
        ListCell.Of(row.Assignment.Unit), ListCell.Of(row.Key), ListCell.Of(row.TaskTitle), ListCell.Of(row.Text), ListCell.Of(Words.Of(row.Assignment.Role)), ListCell.Of(Words.Of($"answer-{row.State}")),
        ListCell.Of(row.Due?.Date), ListCell.Of(row.Assignment.AcknowledgedAt is { } at ? $"{row.Assignment.AcknowledgedBy} {Words.Instant(at)}" : ""), ListCell.Of(row.Contest?.Reason), ListCell.Of(row.Contest?.Ruling),
    ];
}
