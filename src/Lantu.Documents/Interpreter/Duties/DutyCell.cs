using System.Text.RegularExpressions;

namespace Lantu.Documents.Interpreter.Duties;

/// <summary>
/// Reads a cell of a column for all who have to do with a measure: most print a list of units, some a statement of duty (A牵头，B、C配合;
/// 牵头单位：A 责任单位：B; A（牵头）、B).
/// </summary>
static partial class DutyCell
{
    /// <summary>Who owes what; where the cell is a plain list, all of it is responsible.</summary>
    public static DutyStatement Read(string cell)
    {
        if (DutyReader.TryRead(cell, firstLeads: false) is { Unread: "", NamesUnits: true } statement && (statement.Lead.Length > 0 || statement.Supporting.Length > 0 || DutyReader.IsLabelled(cell)))
        {
            return statement;
        }

        DutyStatement marked = new();
        foreach (Match part in Marked().Matches(cell))
        {
            string name = part.Groups["name"].Value;
            marked = marked.With(part.Groups["lead"].Success ? new DutyStatement { Lead = name } : new DutyStatement { Supporting = name });
        }

        string list = marked.NamesUnits ? Marked().Replace(cell, "").Trim('、', '，', ',', '；', ';', ' ', '\n') : cell;
        return marked with { Responsible = DutyReader.WithoutVerb(list) };
    }

    // Each name's part in a bracket of its own: 市民政局（牵头）、市财政局（配合）.
    [GeneratedRegex("""(?<name>[^、，,；;。\s（）()]{2,})[（(](?:(?<lead>牵头)|配合|协办|参与)(?:单位|部门)?[)）]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Marked();
}
