using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Measures;

/// <summary>A row of the table as it is printed: the headings that stand over it, and how many rows its task's name spans.</summary>
/// <param name="Headings">What begins here: a programme, a section, a last day.</param>
/// <param name="Row">The measure.</param>
/// <param name="TaskRows">Rows of the task from here on; zero where the task stands above.</param>
public sealed record MeasureLine(IReadOnlyList<MeasureHeading> Headings, MeasureRow Row, int TaskRows)
{
    /// <summary>Lays the rows out in the order given.</summary>
    public static IReadOnlyList<MeasureLine> Of(IReadOnlyList<MeasureRow> rows, IReadOnlyList<Programme> programmes, bool isByDeadline)
    {
        ArgumentNullException.ThrowIfNull(rows);

        List<MeasureLine> lines = [];
        MeasureRow? above = null;
        for (int i = 0; i < rows.Count; i++)
        {
            MeasureRow row = rows[i];
            IReadOnlyList<MeasureHeading> headings = isByDeadline ? DayOver(row, above) : PartsOver(row, above, programmes);
            int tasks = headings.Count == 0 && above?.TaskOrdinal == row.TaskOrdinal ? 0 : rows.Skip(i).TakeWhile(other => other.TaskOrdinal == row.TaskOrdinal && (!isByDeadline || other.LastDay == row.LastDay)).Count();
            lines.Add(new MeasureLine(headings, row, tasks));
            above = row;
        }

        return lines;
    }

    static MeasureHeading[] DayOver(MeasureRow row, MeasureRow? above) =>
        above is not null && above.LastDay == row.LastDay ? [] : [new(row.LastDay is { } day ? Words.Day(day) : Words.Of("NoLastDay"), IsProgramme: false)];

    static MeasureHeading[] PartsOver(MeasureRow row, MeasureRow? above, IReadOnlyList<Programme> programmes)
    {
        bool isNewPart = above?.ProgrammeOrdinal != row.ProgrammeOrdinal;
        List<MeasureHeading> headings = [];
        if (isNewPart && programmes.First(programme => programme.Ordinal == row.ProgrammeOrdinal).Title is { Length: > 0 } title)
        {
            headings.Add(new MeasureHeading(title, IsProgramme: true));
        }

        if (row.Section is not null && (isNewPart || above?.Section != row.Section))
        {
            headings.Add(new MeasureHeading(row.Section, IsProgramme: false));
        }

        return [.. headings];
    }
}
