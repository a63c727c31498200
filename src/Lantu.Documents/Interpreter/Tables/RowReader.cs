using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>Turns the rows of grids into rows by role. One reader serves all grids of a programme, so that a table goes on over pages.</summary>
/// <param name="findings">Takes what is doubtful.</param>
/// <param name="coming">The columns of the programme's first header: the table that lost its own and stands before it most likely had the same.</param>
sealed partial class RowReader(FindingList findings, TaskColumns? coming)
{
    readonly List<TaskTableEvent> _events = [];
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    TaskColumns? _first;
    string _lastTitle = "";
    bool _mergesTitles;
    bool _inNotes;
    bool _writesAllCells;
    TaskColumns? _columns;

    public IReadOnlyList<TaskTableEvent> Events => _events;

    /// <summary>The columns of the first header that was read.</summary>
    public TaskColumns? Columns => _first ?? _columns;

    /// <summary>A heading that stands between tables.</summary>
    public void AddHeading(string text, SourcePlace place)
    {
        Part();
        _events.Add(new TaskTableEvent(null, text, place));
    }

    /// <summary>Something stands between two tables: what the one above leaves open is closed.</summary>
    public void Part() => (_lastTitle, _inNotes) = ("", false);

    /// <summary>Reads a grid; false, and nothing read, where it has no header and none before it fits.</summary>
    public bool TryAdd(Grid grid)
    {
        int row = 0;
        if (HeaderReader.TryRead(grid, 0) is null)
        {
            row = TitleRowsAbove(grid);
        }

        if (HeaderReader.TryRead(grid, row) is null && !FitsColumnsBefore(grid))
        {
            if ((ShapeReader.TryRead(grid) ?? (coming?.Count == grid.ColumnCount ? coming : null)) is not { } inferred)
            {
                return false;
            }

            _columns = inferred;
            row = 0;
            findings.Warn(FindingCodes.HeaderInferred, grid.Place, string.Join(" | ", inferred.Names));
        }

        for (int above = 0; above < row; above++)
        {
            string text = string.Concat(grid.Rows[above].Cells.Select(cell => Wording.Tidy(string.Concat(cell.Paragraphs))));
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, grid.Rows[above].Place, text, text);
        }

        Read(grid, row);
        return true;
    }

    // A title or remark may be printed as the table's own first, merged rows.
    static int TitleRowsAbove(Grid grid)
    {
        int row = 0;
        while (row < grid.Rows.Count && row < 4 && grid.Rows[row].Cells.Count(cell => cell.Paragraphs.Count > 0) <= 1)
        {
            row++;
        }

        return row < grid.Rows.Count && HeaderReader.TryRead(grid, row) is not null ? row : 0;
    }

    bool FitsColumnsBefore(Grid grid) => _columns is not null && Math.Abs(grid.ColumnCount - _columns.Count) <= 1;

    void Read(Grid grid, int row)
    {
        _mergesTitles = MergesTitles(grid);
        _writesAllCells = grid.Rows.Count(r => Width(r) >= grid.ColumnCount) * 5 >= grid.Rows.Count * 4;
        GridCell?[] above = new GridCell?[Math.Max(grid.ColumnCount, 1)];
        int[] left = new int[above.Length];
        while (row < grid.Rows.Count)
        {
            GridRow current = grid.Rows[row];
            if ((_columns is null || LooksLikeHeader(current)) && HeaderReader.TryRead(grid, row) is { } header)
            {
                EnterHeader(header.Columns, current.Place);
                _mergesTitles = MergesTitles(grid);
                row += header.Depth;
                Array.Clear(above);
                continue;
            }

            for (int column = 0; column < above.Length; column++)
            {
                if (left[column] > 0 && --left[column] == 0)
                {
                    above[column] = null;
                }
            }

            ReadRow(current, above);
            foreach (GridCell cell in current.Cells.Where(cell => cell.RowSpan > 1))
            {
                for (int column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, above.Length); column++)
                {
                    above[column] = cell;
                    left[column] = cell.RowSpan;
                }
            }

            row++;
        }
    }

    // A header repeated at a page's top says nothing new; one that names other columns is kept.
    void EnterHeader(TaskColumns columns, SourcePlace place)
    {
        // What its cells said of a column the first time holds where the same heading is printed again.
        columns = _columns is { } same && same.Names.SequenceEqual(columns.Names, StringComparer.Ordinal) ? same : columns;
        string[] strange = [.. columns.Names.Where(name => name.Length > 0 && !_names.Contains(name))];
        if (_names.Count > 0 && strange.Length > 0)
        {
            string text = string.Join('、', strange);
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, place, text, text);
        }

        foreach (IGrouping<string, int> group in Enumerable.Range(0, columns.Count).Where(i => columns.LowerName(i).Length > 0 && !_names.Contains(columns.Names[i])).GroupBy(i => columns.Names[i][..^columns.LowerName(i).Length], StringComparer.Ordinal))
        {
            findings.Warn(FindingCodes.HeadingUnknown, place, string.Join('、', group.Select(columns.LowerName)), group.Key);
        }

        foreach (string goal in columns.Goals.Where(name => !_names.Contains(name)))
        {
            findings.Info(FindingCodes.ProgressAsText, place, goal);
        }

        _names.UnionWith(columns.Names);
        _first ??= columns;
        _columns = columns;
    }

    static bool LooksLikeHeader(GridRow row) =>
        row.Cells.Count > 1
        && row.Cells.Sum(cell => cell.Paragraphs.Sum(p => p.Length)) < 160
        && row.Cells.Count(cell => cell.Paragraphs.Count is 1 or 2 && ColumnNames.RoleOf(string.Concat(cell.Paragraphs)) is not null) >= 2;

    void ReadRow(GridRow row, GridCell?[] above)
    {
        TaskColumns columns = _columns!;
        List<GridCell> filled = [.. row.Cells.Where(cell => cell.Paragraphs.Any(p => !string.IsNullOrWhiteSpace(p)))];
        if (filled.Count == 0)
        {
            return;
        }

        if (TableNotes.TextOf(filled, columns) is { } note)
        {
            _inNotes = true;
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, row.Place, note, note);
            return;
        }

        if (filled is [{ } only] && IsSection(only, columns, above) && !(_inNotes && HeadingNumber.TryRead(Wording.Tidy(string.Concat(only.Paragraphs))) is not { Level: <= 2 }))
        {
            Part();
            _events.Add(new TaskTableEvent(null, Wording.Tidy(string.Concat(only.Paragraphs)), row.Place));
            return;
        }

        // 2.… in a row of its own goes on with the notes; so does a sentence where tasks have their numbers.
        if (filled is [{ Column: 0 } line] && above[0] is null && (_inNotes || IsSentence(line, columns)))
        {
            string remark = Wording.Tidy(string.Join('\n', line.Paragraphs));
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, row.Place, remark, remark);
            return;
        }

        _inNotes = false;
        if (filled is [var first, var rest] && !above.Any(cell => cell is not null) && NumberedSection(first, rest, columns) is { } section)
        {
            Part();
            _events.Add(new TaskTableEvent(null, section, row.Place));
            return;
        }

        bool isCovered = above.Any(cell => cell is not null);
        HoldExtraCells(row, filled, columns);
        MovedCells? moved = !isCovered && IsShort(row, columns) ? ShortRow.Proposed(row, columns) : null;
        if (!isCovered && IsShort(row, columns))
        {
            findings.Add(new Finding { Code = FindingCodes.CellsShort, Severity = FindingSeverity.Warning, Place = row.Place, Arguments = [$"{row.Cells.Count}", $"{columns.Count}"], Proposal = moved?.Told });
        }

        GridCell? At(int column, bool inherit) =>
            filled.Find(cell => cell.Column <= column && column < cell.Column + cell.ColumnSpan && IsNearest(cell, column, columns))
                ?? (inherit && column < above.Length ? above[column] : null);
        GridCell? In(ColumnRole role) => columns.IndexesOf(role) is [var first, ..] ? At(first, inherit: false) : null;
        CellParts PartsIn(ColumnRole role) => CellParts.Join(columns.IndexesOf(role).Select(column => CellParts.Of(At(column, inherit: true))));

        string number = NumberOf(In(ColumnRole.Number));
        string title = Wording.Tidy(string.Concat(In(ColumnRole.Title)?.Paragraphs ?? []));
        title = OverNumbers(title, number, columns, covering: columns.IndexesOf(ColumnRole.Title) is [var titles, ..] && titles < above.Length ? above[titles] : null);
        string unit = Wording.Tidy(string.Concat(columns.IndexesOf(ColumnRole.Measure).SelectMany(column => At(column, inherit: true)?.Paragraphs ?? [])));
        IReadOnlyList<string> paragraphs =
        [
            .. columns.IndexesOf(ColumnRole.Text).SelectMany(column => CellParts.ParagraphsOf(At(column, inherit: false))),
            .. columns.IndexesOf(ColumnRole.Goal).SelectMany(column => CellParts.ParagraphsOf(At(column, inherit: false)).Where(goal => !Wording.IsNone(goal)).Select(goal => YearOf(columns, column) + MeasureColumn.NameOf(columns, column) + MeasureColumn.WithUnit(goal, unit, columns.Names[column]))),
        ];
        if (!columns.Has(ColumnRole.Text) && (!columns.Has(ColumnRole.Goal) || title.Length > 30))
        {
            (string own, title, paragraphs) = TitleInText.Split(title, [.. CellParts.ParagraphsOf(In(ColumnRole.Title)), .. paragraphs]);
            number = number.Length > 0 ? number : own;
        }
        else if (!columns.Has(ColumnRole.Number) && HeadingNumber.TryRead(title) is { } heading)
        {
            (number, title) = (heading.Printed, heading.Title);
        }

        _events.Add(new TaskTableEvent(
            new TaskRow
            {
                Place = row.Place,
                Number = number,
                Title = title,
                Section = Wording.Tidy(string.Concat(In(ColumnRole.Section)?.Paragraphs ?? [])),
                Paragraphs = paragraphs,
                ParagraphsAtFullLines = columns.IndexesOf(ColumnRole.Text) is [var text] && At(text, inherit: false) is { } cell && cell.Paragraphs.Any(p => p.Contains($"。{GridCell.Wrap}", StringComparison.Ordinal))
                    ? CellParts.ParagraphsOf(cell with { Paragraphs = [.. cell.Paragraphs.Select(p => p.Replace($"。{GridCell.Wrap}", "。\n", StringComparison.Ordinal))] })
                    : [],
                Deadline = PartsIn(ColumnRole.Deadline),
                Lead = PartsIn(ColumnRole.Lead),
                Responsible = PartsIn(ColumnRole.Responsible),
                Supporting = PartsIn(ColumnRole.Supporting),
                Moved = moved,
                Columns = columns,
            },
            null,
            row.Place));
    }

    // 年度目标 over 2024年 and 2025年: what is reached in which year is said only by the headings.
    static string YearOf(TaskColumns columns, int column) =>
        columns.IndexesOf(ColumnRole.Goal).Count(other => YearHeading().IsMatch(columns.Names[other])) > 1 && YearHeading().Match(columns.Names[column]) is { Success: true } year ? $"{year.Groups["year"].Value}：" : "";

    // A title that stands left of the numbers is printed once for all the numbers beside it; one merged over several numbers is the title of each. Where
    // the table merges titles, one that no merged cell reaches has none.
    string OverNumbers(string title, string number, TaskColumns columns, GridCell? covering)
    {
        bool isOver = columns.IndexesOf(ColumnRole.Title) is [var at, ..] && columns.IndexesOf(ColumnRole.Number) is [var numbers, ..] && at < numbers;
        _lastTitle = title.Length > 0 ? title : covering is not null ? Wording.Tidy(string.Concat(covering.Paragraphs)) : _mergesTitles ? "" : _lastTitle;
        return title.Length == 0 && number.Length > 0 && (isOver || covering is { ColumnSpan: 1 }) ? _lastTitle : title;
    }

    // Numbers are short; a sentence in their column, with nothing beside it, is a remark.
    static bool IsSentence(GridCell cell, TaskColumns columns) =>
        columns.Count > 0 && columns.Roles[0] == ColumnRole.Number && Wording.Tidy(string.Concat(cell.Paragraphs)) is { Length: > 10 } text && HeadingNumber.TryRead(text) is not { Level: <= 2 };

    // A cell merged over lead and responsible holds for both (a merged duty); one merged over number and title is the title's.
    static bool IsNearest(GridCell cell, int column, TaskColumns columns) =>
        cell.ColumnSpan == 1
        || cell.Column == column
        || columns.Roles[column] is ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Supporting
            && columns.Roles[Math.Min(cell.Column, columns.Count - 1)] is ColumnRole.Lead or ColumnRole.Responsible;

    static string NumberOf(GridCell? cell)
    {
        string text = string.Concat(Wording.Tidy(string.Concat(cell?.Paragraphs ?? [])).Where(c => !char.IsWhiteSpace(c)));
        return text.Trim('.', '．', '、', '。', '(', ')', '（', '）', ' ', '*', '★');
    }

    // One filled cell alone is a section's heading if it stands first or is merged over the table, and reads like a heading.
    static bool IsSection(GridCell cell, TaskColumns columns, GridCell?[] above)
    {
        string text = Wording.Tidy(string.Concat(cell.Paragraphs));
        bool spans = cell.ColumnSpan * 2 > columns.Count;
        bool leads = cell.Column == 0 && above[0] is null;
        bool numbered = HeadingNumber.TryRead(text) is { Level: <= 2 };
        return text.Length <= 80 && IsName(text) && ((spans && !text.StartsWith('注')) || (leads && (cell.IsBold || numbered)));
    }

    // 水 names a section as well as 教育提升 does; a number or a mark alone names none.
    static bool IsName(string text) => text.Length > 1 || (text.Length == 1 && char.IsLetter(text[0]) && ChineseNumber.TryRead(text) is null);

    // A section's number may have the cell that tasks have theirs in: 一 and 教育提升, and nothing beside. Tasks are numbered with digits.
    static string? NumberedSection(GridCell number, GridCell heading, TaskColumns columns)
    {
        string told = Wording.Tidy(string.Concat(number.Paragraphs)), text = Wording.Tidy(string.Concat(heading.Paragraphs));
        return number.Column < columns.Count && columns.Roles[number.Column] == ColumnRole.Number && HeadingNumber.TryRead($"{told.TrimEnd('、')}、{text}") is { Level: <= 2 } && !told.Any(char.IsAsciiDigit)
            && text.Length <= 40 && IsName(text) && text.IndexOfAny(['。', '；', ';', '，']) < 0 ? $"{told.TrimEnd('、')}{(told.EndsWith('）') ? "" : "、")}{text}" : null;
    }

    // Whatever no role takes is kept: cells beyond the last column, remarks, and second columns for number, title or section.
    void HoldExtraCells(GridRow row, List<GridCell> filled, TaskColumns columns)
    {
        foreach (GridCell cell in filled)
        {
            ColumnRole? role = cell.Column < columns.Count ? columns.Roles[cell.Column] : null;
            string text = Wording.Tidy(string.Join(' ', cell.Paragraphs));
            if (Wording.IsNone(text) || (role is { } taken and not ColumnRole.Note && (taken is not (ColumnRole.Number or ColumnRole.Title or ColumnRole.Section) || columns.IndexesOf(taken)[0] == cell.Column)))
            {
                continue;
            }

            if (cell.Column >= columns.Count || columns.Names[cell.Column].Length == 0)
            {
                findings.Hold(FindingCodes.CellExtra, FindingSeverity.Warning, cell.Place, text, text);
            }
            else if (!(cell.ColumnSpan > 1 && Covers(cell, columns)))
            {
                FindingSeverity severity = role is null && MissingRole.IsGivenBy(cell, columns) ? FindingSeverity.Warning : FindingSeverity.Info;
                findings.Hold(FindingCodes.TextOutsidePlan, severity, cell.Place, text, columns.Names[cell.Column], text);
            }
        }
    }

    // One empty cell at the end is often not written; where the table's other rows write it, a cell is lost.
    bool IsShort(GridRow row, TaskColumns columns) =>
        Width(row) is var width && width < columns.Count && (width < columns.Count - 1 || _writesAllCells) && row.Cells.All(cell => cell is { ColumnSpan: 1, RowSpan: 1 });

    // A table that merges a title over its rows leaves no cell blank for it.
    bool MergesTitles(Grid grid) => _columns?.IndexesOf(ColumnRole.Title) is [var title, ..] && grid.Rows.Any(row => row.Cells.Any(cell => cell.Column == title && cell.RowSpan > 1));

    static int Width(GridRow row) => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column + cell.ColumnSpan);

    static bool Covers(GridCell cell, TaskColumns columns) =>
        Enumerable.Range(cell.Column, cell.ColumnSpan).Any(i => i < columns.Count && columns.Roles[i] is not null and not ColumnRole.Note);

    [GeneratedRegex("""(?<year>20[0-9]{2}年)(?:度|末|底)?(?:目标值?)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex YearHeading();
}
