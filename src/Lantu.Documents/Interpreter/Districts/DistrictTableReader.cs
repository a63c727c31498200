using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Programmes;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Interpreter.Districts;

/// <summary>
/// Reads the table of targets per district (import.md, point 8): one row a unit, headers over one or more lines, cells of figures.
/// </summary>
static partial class DistrictTableReader
{
    // A unit of measure is short: a longer bracket says something else.
    const int LongestUnit = 14;

    /// <summary>
    /// The first such table of a part and what else the part holds, or nothing. What was cut off below it is read with it: figures in as many columns,
    /// directly below without a heading, as a blank line leaves them, or anywhere below under the same heading again.
    /// </summary>
    public static (DistrictTargets Table, ProgrammePart Others)? TryRead(ProgrammePart part, FindingList findings)
    {
        for (int i = 0; i < part.Blocks.Count; i++)
        {
            if (part.Blocks[i] is not Grid grid || NameColumn(grid) is not (>= 0 and var names) || HeaderReader.TryRead(grid, 0) is not null)
            {
                continue;
            }

            string[] headings = Headings(grid, HeaderDepth(grid, names));
            List<Grid> pieces = [grid];
            bool isBelow = true;
            foreach (Block block in part.Blocks.Skip(i + 1))
            {
                isBelow &= block is Grid;
                if (block is Grid next && Continues(next, names, headings, isBelow))
                {
                    pieces.Add(next);
                }
                else if (block is Grid)
                {
                    break;
                }
            }

            Grid whole = grid with { Rows = [.. grid.Rows, .. pieces.Skip(1).SelectMany(piece => piece.Rows.Skip(RepeatedHeader(piece)))] };
            if (TryRead(whole, part.Title.Length > 0 ? part.Title : null, findings) is { } table)
            {
                return (table, part with { Blocks = [.. part.Blocks.Where(block => !pieces.Any(piece => ReferenceEquals(piece, block)))] });
            }
        }

        return null;
    }

    // Another heading heads another table, however many columns it has.
    static bool Continues(Grid next, int names, string[] headings, bool isBelow)
    {
        int header = RepeatedHeader(next);
        return next.ColumnCount == headings.Length && (header == 0 ? isBelow : Headings(next, header).SequenceEqual(headings, StringComparer.Ordinal))
            && HeaderReader.TryRead(next, 0) is null && HoldsFigures(next, header, names);
    }

    static int RepeatedHeader(Grid piece) => NameColumn(piece) is >= 0 and var names ? HeaderDepth(piece, names) : 0;

    // The table, or nothing where the grid is none: its first column must be headed as one of places, and figures fill the rest.
    static DistrictTargets? TryRead(Grid grid, string? title, FindingList findings)
    {
        int nameColumn = NameColumn(grid);
        int header = nameColumn < 0 ? 0 : HeaderDepth(grid, nameColumn);
        if (header == 0 || header >= grid.Rows.Count || grid.ColumnCount < nameColumn + 2 || !HoldsFigures(grid, header, nameColumn))
        {
            return null;
        }

        string[] names = Headings(grid, header);
        List<DistrictColumn> columns = [.. names.Skip(nameColumn + 1).Select(ColumnOf)];
        // What heads the names says no more than that they are places; anything else in it, and what heads a column left of them, is kept.
        foreach (string heading in names.Take(nameColumn + 1).Where(heading => heading.Length > 0 && !IsPlaces(heading)))
        {
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, grid.Rows[0].Place, heading, heading);
        }

        List<DistrictRow> rows = [];
        foreach (GridRow row in grid.Rows.Skip(header))
        {
            string unit = Wording.Tidy(TextAt(row, nameColumn));
            if (unit.Length == 0 || row.Cells.Count <= 1)
            {
                string rest = string.Concat(row.Cells.Select(cell => Wording.Tidy(string.Concat(cell.Paragraphs))));
                if (rest.Length > 0)
                {
                    findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, row.Place, rest, rest);
                }

                continue;
            }

            List<DistrictCell> cells = [];
            for (int column = nameColumn + 1; column < names.Length; column++)
            {
                string text = Wording.Tidy(TextAt(row, column));
                DistrictCell cell = DistrictCellReader.Read(text);
                if (!cell.IsNotApplicable && cell.Value is null)
                {
                    findings.Warn(FindingCodes.DistrictCellUnreadable, row.Place, unit, columns[column - nameColumn - 1].Name, text);
                }

                cells.Add(cell);
            }

            foreach (GridCell extra in row.Cells.Where(cell => cell.Column < nameColumn || cell.Column >= names.Length))
            {
                string text = Wording.Tidy(string.Concat(extra.Paragraphs));
                if (!Wording.IsNone(text))
                {
                    findings.Hold(FindingCodes.CellExtra, extra.Column < nameColumn ? FindingSeverity.Info : FindingSeverity.Warning, extra.Place, text, text);
                }
            }

            rows.Add(new DistrictRow(unit, cells, row.Place));
        }

        return new DistrictTargets(title, columns, rows);
    }

    static int NameColumn(Grid grid)
    {
        foreach (GridRow row in grid.Rows.Take(3))
        {
            foreach (GridCell cell in row.Cells.Where(cell => cell.Column <= 1))
            {
                if (IsPlaces(string.Concat(cell.Paragraphs)))
                {
                    return cell.Column;
                }
            }
        }

        return -1;
    }

    static bool IsPlaces(string heading) => Places().IsMatch(Wording.FoldTitle(heading));

    // The header ends above the first row that has a name and at least one figure or dash right of it.
    static int HeaderDepth(Grid grid, int nameColumn)
    {
        for (int row = 1; row < Math.Min(grid.Rows.Count, 6); row++)
        {
            if (grid.Rows[row].Cells.Any(cell => cell.Column == nameColumn && cell.Paragraphs.Count > 0)
                && grid.Rows[row].Cells.Any(cell => cell.Column > nameColumn && IsFigure(cell)))
            {
                return row;
            }
        }

        return 0;
    }

    static bool HoldsFigures(Grid grid, int header, int nameColumn)
    {
        List<GridCell> cells = [.. grid.Rows.Skip(header).SelectMany(row => row.Cells).Where(cell => cell.Column > nameColumn && cell.Paragraphs.Count > 0)];
        return cells.Count > 0 && cells.Count(IsFigure) * 2 > cells.Count;
    }

    static bool IsFigure(GridCell cell)
    {
        string text = Wording.Tidy(string.Concat(cell.Paragraphs));
        return text.Length is > 0 and <= 20 && (Wording.IsNone(text) || (text.Any(char.IsDigit) && text.Count(char.IsDigit) * 3 >= text.Length));
    }

    static string[] Headings(Grid grid, int header)
    {
        string[] names = new string[grid.ColumnCount];
        Array.Fill(names, "");
        foreach (GridCell cell in grid.Rows.Take(header).SelectMany(row => row.Cells))
        {
            string text = Wording.Tidy(string.Concat(cell.Paragraphs));
            for (int column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, names.Length); column++)
            {
                names[column] += text;
            }
        }

        return names;
    }

    // The first bracket without a comma is the unit, before or behind one that names what the cells hold besides: 断面水质达标率(%)(优良水体比例,劣V类水体比例).
    static DistrictColumn ColumnOf(string heading)
    {
        for (int open = heading.IndexOfAny(['(', '（']); open >= 0; open = heading.IndexOfAny(['(', '（'], open + 1))
        {
            int close = heading.IndexOfAny([')', '）'], open);
            if (close < 0)
            {
                break;
            }

            string unit = heading[(open + 1)..close];
            if (unit.IndexOfAny(['，', ',']) < 0)
            {
                return unit.Length > LongestUnit ? new DistrictColumn(heading, null) : new DistrictColumn(heading[..open] + heading[(close + 1)..], unit);
            }
        }

        return new DistrictColumn(heading, null);
    }

    static string TextAt(GridRow row, int column)
    {
        foreach (GridCell cell in row.Cells)
        {
            if (cell.Column <= column && column < cell.Column + cell.ColumnSpan)
            {
                return string.Concat(cell.Paragraphs);
            }
        }

        return "";
    }

    // 区, 区（市、县）, 各县市区, 设区市, 责任区, 镇街名称: kinds of places and nothing else. 责任单位 is who does the work of a row.
    [GeneratedRegex("""^单位(?:名称)?$|^(?:各|责任|所属|设|地级|县级|所在)?(?:行政区划?|辖区|区域|开发区|功能区|园区|地区|城区|乡镇|镇街|街道|城市|省份|属地|市州|区|县|市|州|盟|旗|地|省)(?:及?(?:开发区|功能区|园区|管委会|地区|乡镇|街道|区|县|市|州|旗))*(?:名称|名|别)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Places();
}
