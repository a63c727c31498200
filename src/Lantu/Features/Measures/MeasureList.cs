using Lantu.Documents.Lists;
using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Measures;

/// <summary>The table as a list: what the page says once over several rows stands in each of them.</summary>
static class MeasureList
{
    public static ListTable Of(MeasureTable table)
    {
        Dictionary<int, string> programmes = table.Programmes.ToDictionary(programme => programme.Ordinal, programme => programme.Title);
        return new ListTable(
            Words.Of("MeasureTable"),
            [
                new(Words.Of("Programme"), 1.3), new(Words.Of("Section"), 1.5), new(Words.Of("Number"), 0.6, IsCentred: true), new(Words.Of("Task"), 1.3), new(Words.Of("Measure"), 4),
                new(Words.Of("Deadline"), 1, IsCentred: true), new(Words.Of("LastDay"), 0.9, IsCentred: true), .. MeasureTable.Roles.Select(role => new ListColumn(Words.Of(role), 1.6)), new(Words.Of("MeasureKey"), 0.7, IsCentred: true),
            ],
            [.. table.Rows.Select(row => Cells(row, programmes[row.ProgrammeOrdinal]))]);
    }

    static IReadOnlyList<ListCell> Cells(MeasureRow row, string programme) =>
    [
        ListCell.Of(programme), ListCell.Of(row.Section), ListCell.Of(row.TaskNumber), ListCell.Of(row.TaskTitle), ListCell.Of(string.Join('\n', row.Paragraphs)),
        ListCell.Of(string.Join('\n', row.Deadlines.Select(deadline => deadline.Text))), ListCell.Of(row.LastDay), .. MeasureTable.Roles.Select(role => ListCell.Of(Named(row, role))), ListCell.Of(row.Key),
    ];

    static string Named(MeasureRow row, ResponsibilityRole role) => string.Join('、', row.In(role).Select(unit => unit.Name));
}
