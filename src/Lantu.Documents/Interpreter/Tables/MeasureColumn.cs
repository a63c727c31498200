using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>
/// Tables of indicators print the unit of measure apart from the figure: in a column of its own (单位: 微克/立方米) or in the goal's heading (签约项目（个）).
/// Figure and unit are read together; a figure that has its unit stays as it is.
/// </summary>
static partial class MeasureColumn
{
    // As many cells as tell what a column holds.
    const int MostCells = 60;

    /// <summary>The columns with the one that holds units of measure known. 单位 heads bodies as often: its cells tell.</summary>
    public static TaskColumns Tell(TaskColumns columns, Grid grid, int firstRow)
    {
        int at = Enumerable.Range(0, columns.Count).FirstOrDefault(column => columns.Roles[column] is null && Heading().IsMatch(Wording.FoldTitle(columns.Names[column])), -1);
        if (at < 0 || !columns.Has(ColumnRole.Goal) || columns.Has(ColumnRole.Measure))
        {
            return columns;
        }

        string[] cells = [.. grid.Rows.Skip(firstRow).SelectMany(row => row.Cells).Where(cell => cell.Column == at && cell.ColumnSpan == 1).Select(TextOf).Where(text => !Wording.IsNone(text)).Take(MostCells)];
        return cells.Length == 0 || cells.Count(IsUnit) * 2 < cells.Length ? columns : columns.With(at, ColumnRole.Measure);
    }

    /// <summary>The goal with its unit where it prints none: 90以上 in a row of % is 90%以上.</summary>
    /// <param name="goal">A paragraph of the goal's cell.</param>
    /// <param name="unit">What the row's own column says; empty where there is none.</param>
    /// <param name="heading">What the goal's column is called.</param>
    public static string WithUnit(string goal, string unit, string heading)
    {
        Match figure = BareFigure().Match(goal);
        string said = unit.Length > 0 ? unit : Bracket().Match(Wording.Fold(heading)).Groups["unit"].Value;
        return figure.Success && IsUnit(said) ? $"{figure.Groups["figure"].Value}{said}{figure.Groups["bound"].Value}" : goal;
    }

    /// <summary>What the lower line of the heading calls a goal: 一季度, 签约项目 of 签约项目（个）; empty where the table's rows name it.</summary>
    public static string NameOf(TaskColumns columns, int column)
    {
        string name = columns.LowerName(column);
        return Bracket().Match(Wording.Fold(name)) is { Success: true } unit && IsUnit(unit.Groups["unit"].Value) ? name[..^unit.Length] : name;
    }

    // What makes a figure a quantity is a unit.
    static bool IsUnit(string text) => text.Length is > 0 and <= 12 && TargetReader.Read([$"达到1{text}"], new TargetContext(0, null, [])).Targets is [var target] && target.Unit == text;

    static string TextOf(GridCell cell) => Wording.Tidy(string.Concat(cell.Paragraphs));

    [GeneratedRegex("^(?:计量|指标|数量)?单位$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\((?<unit>[^()]{1,12})\)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Bracket();

    [GeneratedRegex("""^(?<figure>(?:[≥≤<>＞＜约近]|>=|<=|不[得能应]?(?:低于|少于|超过|高于|大于)|达到?|控制在)*[0-9０-９][0-9０-９.．,]*)(?<bound>(?:左右|及?以上|及?以下|以内)?)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BareFigure();
}
