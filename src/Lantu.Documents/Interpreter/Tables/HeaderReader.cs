using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>Finds the header rows of a grid and what its columns hold; a header may be printed over two or three rows.</summary>
static partial class HeaderReader
{
    const int DeepestHeader = 3;

    /// <summary>The columns, and how many rows the header takes; nothing where no header row begins at <paramref name="row"/>.</summary>
    public static (TaskColumns Columns, int Depth)? TryRead(Grid grid, int row)
    {
        (TaskColumns Columns, int Depth)? best = null;
        int bestKnown = 0;
        if (IsLineAlone(grid.Rows[row]))
        {
            return null;
        }

        for (int depth = 1; depth <= DeepestHeader && row + depth <= grid.Rows.Count; depth++)
        {
            if (grid.Rows[row + depth - 1].Cells is [{ } only] && only.ColumnSpan >= grid.ColumnCount)
            {
                break;
            }

            // Asked of every row of a table: what is cheap to tell comes first.
            if (depth > 1 && !GoesDeeper(grid, row, depth))
            {
                break;
            }

            // A lower row that knows as many columns is the header's own: 责任单位 over 牵头 and 配合 are two roles either way, but not the same ones.
            TaskColumns columns = Read(grid, row, depth);
            int known = columns.Roles.Count(role => role is not null);
            int named = columns.Names.Count(name => name.Length > 0);
            bool lookslikeHeader = known >= 3 || (known == 2 && named == 2);
            if (lookslikeHeader && (known >= 3 || known * 2 >= named) && columns.IsTaskTable && known >= bestKnown)
            {
                best = (columns, depth);
                bestKnown = known;
            }
        }

        return best is { } found ? (MeasureColumn.Tell(ProgressColumns.Tell(found.Columns, grid, row + found.Depth), grid, row + found.Depth), found.Depth) : null;
    }

    /// <summary>What the first rows call their columns, for telling a person what was found instead of a task table.</summary>
    public static IReadOnlyList<string> NamesIn(Grid grid) =>
        grid.Rows.Count == 0 ? [] : [.. Read(grid, 0, 1).Names.Where(name => name.Length > 0)];

    // A line of text above the header, as sheets have it: the only cell of its row that is filled, and no name of a column.
    static bool IsLineAlone(GridRow row) =>
        row.Cells.Count(cell => cell.Paragraphs.Count > 0) == 1 && TextOf(row.Cells.First(cell => cell.Paragraphs.Count > 0)) is var text && (HeadingNumber.TryRead(text) is not null || ColumnNames.RoleOf(text) is null);

    // A second header row stands under merged cells of the first: all its cells are short names, and some column of the first row spans.
    static bool GoesDeeper(Grid grid, int row, int depth) =>
        grid.Rows.Skip(row).Take(depth - 1).Any(r => r.Cells.Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1 || cell.Paragraphs.Count == 0))
        && grid.Rows[row + depth - 1].Cells.All(cell => TextOf(cell) is { Length: <= 12 } text && (text.Length == 0 || !text.All(char.IsAsciiDigit)))
        && (grid.Rows[row + depth - 1].Cells.All(cell => TextOf(cell).Length == 0 || ColumnNames.RoleOf(TextOf(cell)) is not null) || StandsUnderSpans(grid, row, depth));

    // 完成时限 over 上半年 and 全年: names that no list knows head columns where the line above spans them and its other cells reach down beside them.
    static bool StandsUnderSpans(Grid grid, int row, int depth)
    {
        GridCell[] lower = [.. grid.Rows[row + depth - 1].Cells.Where(cell => TextOf(cell).Length > 0)];
        bool[] spanned = new bool[grid.ColumnCount], reached = new bool[grid.ColumnCount];
        for (int i = 0; i < depth - 1; i++)
        {
            foreach (GridCell cell in grid.Rows[row + i].Cells)
            {
                bool[] marks = i + cell.RowSpan >= depth ? reached : i + cell.RowSpan == depth - 1 && cell.ColumnSpan > 1 ? spanned : [];
                for (int column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, marks.Length); column++)
                {
                    marks[column] = true;
                }
            }
        }

        return lower.Length > 1 && lower.All(cell => spanned[cell.Column]) && Enumerable.Range(0, spanned.Length).All(column => spanned[column] || reached[column]);
    }

    static TaskColumns Read(Grid grid, int row, int depth)
    {
        string[] names = new string[grid.ColumnCount], unknown = new string[grid.ColumnCount];
        ColumnRole?[] roles = new ColumnRole?[grid.ColumnCount];
        Array.Fill(names, "");
        Array.Fill(unknown, "");
        foreach (GridCell cell in grid.Rows.Skip(row).Take(depth).SelectMany(r => r.Cells))
        {
            string text = TextOf(cell);
            for (int column = cell.Column; column < cell.Column + cell.ColumnSpan && column < names.Length; column++)
            {
                // The lowest row names the column; the words above it only group (责任单位 over 牵头 and 配合).
                // 指标名称 under 量化指标 is the name of a goal, not of a task.
                ColumnRole? own = ColumnNames.RoleOf(text) is { } named && (named, roles[column]) != (ColumnRole.Title, ColumnRole.Goal) ? named : null;
                ColumnRole? told = own ?? (roles[column] == ColumnRole.Goal ? ColumnRole.Goal : ColumnNames.RoleOf(names[column] + text));
                bool isName = told is null || (told == ColumnRole.Goal && own is null && !ColumnNames.IsListed(text) && text is not ['2', '0', _, _, '年', ..]);
                unknown[column] = isName && roles[column] is not null && text.Length > 0 ? text : "";
                roles[column] = told ?? roles[column];
                names[column] += text;
            }
        }

        return new TaskColumns(FindTitle(NameOffices(NameIndicators(SeparateTitleFromText(roles, names), names), names), names), names) { LowerNames = unknown };
    }

    // 序号|任务名称|工作任务: where two columns are titles and none is text, the later one is the text. 项目|目标任务|工作措施: where one is, the
    // earlier of them is the section of the later.
    static ColumnRole?[] SeparateTitleFromText(ColumnRole?[] roles, string[] names)
    {
        int[] titles = [.. Enumerable.Range(0, roles.Length).Where(i => roles[i] == ColumnRole.Title)];
        if (titles.Length > 1 && !roles.Contains(ColumnRole.Text))
        {
            roles[titles[^1]] = ColumnRole.Text;
        }
        else if (titles.Length > 1 && !roles.Contains(ColumnRole.Section) && names[titles[0]] != names[titles[^1]])
        {
            roles[titles[0]] = ColumnRole.Section;
        }

        return roles;
    }

    // 责任科室 is beside a responsible body only its contact; in a bureau's own plan it is who owes the work.
    static ColumnRole?[] NameOffices(ColumnRole?[] roles, string[] names)
    {
        int office = Array.FindIndex(names, name => Office().IsMatch(Wording.FoldTitle(name)));
        if (office >= 0 && roles[office] is (null or ColumnRole.Note) && !roles.Any(role => role is ColumnRole.Lead or ColumnRole.Responsible))
        {
            roles[office] = ColumnRole.Responsible;
        }

        return roles;
    }

    [GeneratedRegex("^(?:牵头|责任|承办|主办|负责)(?:科室|处室|股室|科|处|站所)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Office();

    // 序号|指标|目标值: where nothing else is called by a name, what is measured names what is to be reached.
    static ColumnRole?[] NameIndicators(ColumnRole?[] roles, string[] names)
    {
        int[] goals = [.. Enumerable.Range(0, roles.Length).Where(i => roles[i] == ColumnRole.Goal)];
        int named = goals.FirstOrDefault(i => names[i].EndsWith("指标", StringComparison.Ordinal), -1);
        if (goals.Length > 1 && named >= 0 && !roles.Contains(ColumnRole.Title) && !roles.Contains(ColumnRole.Text))
        {
            roles[named] = ColumnRole.Title;
        }

        return roles;
    }

    // 序号|任务类别|具体任务 and 序号|整治重点|整治内容: where no column is called a title, the one between number and text is.
    static ColumnRole?[] FindTitle(ColumnRole?[] roles, string[] names)
    {
        int number = Array.IndexOf(roles, ColumnRole.Number);
        int text = Array.IndexOf(roles, ColumnRole.Text);
        if (number < 0 || text < 0 || roles.Contains(ColumnRole.Title))
        {
            return roles;
        }

        int title = Array.FindLastIndex(roles, text, text - number, role => role is null or ColumnRole.Section);
        if (title > number && names[title].Length > 0)
        {
            roles[title] = ColumnRole.Title;
        }

        return roles;
    }

    static string TextOf(GridCell cell) => Wording.Tidy(string.Concat(cell.Paragraphs));
}
