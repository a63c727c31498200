using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Printed;

/// <summary>An annex as its task table, in the columns it was printed in: number and title merged over a task's measures, sections across.</summary>
sealed class TaskTable
{
    readonly ProgrammeDraft _programme;
    readonly TaskColumns _columns;
    readonly TaskCells _cells;
    readonly List<List<PrintedCell>> _rows = [];

    public TaskTable(ProgrammeDraft programme, IReadOnlyList<Finding> findings, int planYear)
    {
        _programme = programme;
        GridCell[] head = [.. programme.Columns.Select((name, i) => new GridCell(SourcePlace.Unknown, i, [name]))];
        _columns = HeaderReader.TryRead(new Grid(SourcePlace.Unknown, [new GridRow(SourcePlace.Unknown, head)]), 0)?.Columns
            ?? new TaskColumns([.. programme.Columns.Select(ColumnNames.RoleOf)], programme.Columns);
        bool hasGoals = programme.Tasks.SelectMany(task => task.Measures).All(measure => measure.Paragraphs.Count > 1);
        _cells = new TaskCells(_columns, hasGoals, new HeldCells(findings, _columns), planYear);
    }

    public PrintedTable Print()
    {
        string[] before = [];
        for (int i = 0; i < _programme.Tasks.Count; i++)
        {
            TaskDraft task = _programme.Tasks[i];
            if (!_columns.Has(ColumnRole.Section))
            {
                string[] path = SectionPath.Of(task.Section);
                _rows.AddRange(SectionPath.Entered(before, path).Select(heading => new List<PrintedCell> { new(0, [heading]) { ColumnSpan = _columns.Count, IsHeading = true } }));
                before = path;
            }

            AddTask(task, i, OpensSection(i));
        }

        return new PrintedTable([.. Enumerable.Range(0, _columns.Count).Select(Column)], _rows);
    }

    void AddTask(TaskDraft task, int index, bool opensSection)
    {
        int number = First(ColumnRole.Number);
        int title = First(ColumnRole.Title);
        int section = First(ColumnRole.Section);
        for (int m = 0; m < task.Measures.Count; m++)
        {
            List<PrintedCell> row = [];
            for (int column = 0; column < _columns.Count; column++)
            {
                // The title column holds the text where there is no other: its rows are not merged.
                bool isMerged = column == number || (column == title && !_cells.TitleHoldsText);
                if (column == section)
                {
                    if (opensSection && m == 0)
                    {
                        row.Add(new PrintedCell(column, Paragraphs(task.Section ?? "")) { RowSpan = RowsOfSection(index) });
                    }
                }
                else if (!isMerged)
                {
                    row.Add(new PrintedCell(column, _cells.Of(column, task, m)));
                }
                else if (m == 0)
                {
                    row.Add(new PrintedCell(column, Paragraphs(column == number ? task.Number : _cells.TitleOf(task, index))) { RowSpan = task.Measures.Count });
                }
            }

            _rows.Add(row);
        }
    }

    int First(ColumnRole role) => _columns.IndexesOf(role) is [var first, ..] ? first : -1;

    bool OpensSection(int index) => index == 0 || _programme.Tasks[index].Section != _programme.Tasks[index - 1].Section;

    int RowsOfSection(int index)
    {
        int rows = 0;
        for (int i = index; i < _programme.Tasks.Count && (i == index || !OpensSection(i)); i++)
        {
            rows += _programme.Tasks[i].Measures.Count;
        }

        return rows;
    }

    PrintedColumn Column(int column) => _columns.Roles[column] switch
    {
        ColumnRole.Number => new PrintedColumn(_columns.Names[column], 0.45, IsCentred: true),
        ColumnRole.Title when !_cells.TitleHoldsText => new PrintedColumn(_columns.Names[column], 1.15, IsCentred: true),
        ColumnRole.Title or ColumnRole.Text => new PrintedColumn(_columns.Names[column], 4.2, IsCentred: false),
        ColumnRole.Goal => new PrintedColumn(_columns.Names[column], 2, IsCentred: false),
        ColumnRole.Deadline or ColumnRole.Section => new PrintedColumn(_columns.Names[column], 0.9, IsCentred: true),
        ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Supporting => new PrintedColumn(_columns.Names[column], 1.5, IsCentred: true),
        _ => new PrintedColumn(_columns.Names[column], 0.9, IsCentred: true),
    };

    static IReadOnlyList<string> Paragraphs(string text) => text.Length > 0 ? [text] : [];
}
