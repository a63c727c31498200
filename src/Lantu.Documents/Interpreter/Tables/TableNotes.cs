using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>Tells the rows at a table's foot that explain it (注：, 备注：, 说明：) from tasks.</summary>
static partial class TableNotes
{
    /// <summary>The note's text where the row is one; nothing where it is not.</summary>
    /// <param name="filled">The row's cells that are not empty, from the left.</param>
    /// <param name="columns">What the table's columns hold.</param>
    public static string? TextOf(IReadOnlyList<GridCell> filled, TaskColumns columns)
    {
        string first = Wording.Tidy(string.Concat(filled[0].Paragraphs));
        bool begins = filled[0].Column == 0 && (Mark().IsMatch(first) || (filled.Count == 2 && BareMark().IsMatch(first)));

        // Who owes something by some day owes a task, whatever its title begins with.
        return begins && filled.Skip(1).All(cell => cell.Column < columns.Count && columns.Roles[cell.Column] is not (ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Supporting or ColumnRole.Deadline))
            ? Wording.Tidy(string.Join('\n', filled.SelectMany(cell => cell.Paragraphs)))
            : null;
    }

    [GeneratedRegex("""^[（(\[【]?(?:注|备注|附注|说明|填表说明|注释)[0-9０-９一二三四五六七八九十]{0,2}[】\])）]?[:：]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Mark();

    [GeneratedRegex("""^(?:注|备注|附注|说明|填表说明|注释)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BareMark();
}
