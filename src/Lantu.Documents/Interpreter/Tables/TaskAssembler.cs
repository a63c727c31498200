using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>Gathers rows under their tasks: numbers repeated at page tops, continuation rows, sections of two levels.</summary>
sealed class TaskAssembler(FindingList findings)
{
    readonly List<TaskRows> _tasks = [];
    readonly List<(string Heading, SourcePlace Place)> _unused = [];
    string? _section;
    string? _subsection;
    string? _sectionColumn;
    bool _sectionEntered;

    public static IReadOnlyList<TaskRows> Assemble(IReadOnlyList<TaskTableEvent> events, FindingList findings)
    {
        TaskAssembler assembler = new(findings);
        foreach (TaskTableEvent item in events)
        {
            if (item.Row is { } row)
            {
                assembler.Add(row);
            }
            else
            {
                assembler.EnterSection(item.Section!, item.Place);
            }
        }

        assembler.HoldEmptySections();
        return assembler._tasks;
    }

    // A section heading without a task under it would be nowhere in the plan.
    void HoldEmptySections()
    {
        foreach ((string heading, SourcePlace place) in _unused)
        {
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, place, heading, heading);
        }

        _unused.Clear();
    }

    void EnterSection(string heading, SourcePlace place)
    {
        if (HeadingNumber.TryRead(heading) is not { Level: >= 2 })
        {
            HoldEmptySections();
        }

        _unused.Add((heading, place));
        _sectionEntered = true;
        if (HeadingNumber.TryRead(heading) is { Level: >= 2 } && _section is not null && HeadingNumber.TryRead(_section) is { Level: 1 })
        {
            _subsection = heading;
        }
        else
        {
            (_section, _subsection) = (heading, null);
        }
    }

    string? Section => _sectionColumn ?? (_subsection is null ? _section : $"{_section} / {_subsection}");

    void Add(TaskRow row)
    {
        if (row.Section.Length > 0)
        {
            _sectionColumn = row.Section;
        }

        TaskRows? current = _tasks.Count > 0 ? _tasks[^1] : null;
        if (current is null || StartsTask(row, current) || (_sectionEntered && !row.ContinuesTask))
        {
            _sectionEntered = false;
            if (current is null && row.ContinuesTask)
            {
                findings.Fail(FindingCodes.TaskTitleMissing, row.Place, "");
            }
            else if (row.Title.Length == 0 && row.Columns.Has(ColumnRole.Title) && row.Columns.Has(ColumnRole.Text))
            {
                findings.Warn(FindingCodes.TaskTitleMissing, row.Place, row.Number);
            }
            else if (row.Number.Length == 0 && row.Columns.Has(ColumnRole.Number))
            {
                findings.Warn(FindingCodes.NumberAbsent, row.Place, row.Title);
            }

            _unused.Clear();
            _tasks.Add(current = new TaskRows(NumberFor(row), row.Title, Section, row.Place));
        }
        else if (row.Title.Length > 0)
        {
            CompareTitle(row, current);
        }

        current.Rows.Add(row);
    }

    // Without a number column the tasks are numbered as they come.
    string NumberFor(TaskRow row) =>
        row.Number.Length > 0 || row.Columns.Has(ColumnRole.Number)
            ? row.Number
            : (_tasks.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    static bool StartsTask(TaskRow row, TaskRows current)
    {
        if (row.ContinuesTask)
        {
            return false;
        }

        if (row.Number.Length > 0)
        {
            // A repeated number goes on with its task where the title is much the same; an altogether different title is another task.
            return !string.Equals(row.Number, current.Number, StringComparison.Ordinal)
                || (row.Title.Length > 0 && current.Title.Length > 0 && !AreAlike(row.Title, current.Title, row.Columns.Has(ColumnRole.Text) ? 0.2 : 0.6));
        }

        // Without a number only the title tells one task from the next: 加强大气污染防治 is not 加强水污染防治.
        return !AreAlike(row.Title, current.Title, row.Columns.Has(ColumnRole.Number) ? 0.6 : 0.9);
    }

    static bool AreAlike(string one, string other, double likeness = 0.6)
    {
        string first = Wording.FoldTitle(one);
        string second = Wording.FoldTitle(other);
        return first.Equals(second, StringComparison.Ordinal) || Likeness.Of(first, second) >= likeness;
    }

    void CompareTitle(TaskRow row, TaskRows current)
    {
        if (current.Title.Length == 0)
        {
            current.Title = row.Title;
        }
        else if (!Wording.FoldTitle(row.Title).Equals(Wording.FoldTitle(current.Title), StringComparison.Ordinal))
        {
            findings.Add(new Finding
            {
                Code = FindingCodes.TitleDiffers,
                Severity = FindingSeverity.Warning,
                Place = row.Place,
                Arguments = [current.Number, current.Title, row.Title],
                Proposal = current.Title,
                HeldText = row.Title,
            });
        }
    }
}
