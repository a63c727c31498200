namespace Lantu.Documents.Interpreter.Duties;

/// <summary>
/// Reads a cell of a column for all who have to do with a measure: most print a list of units, some a statement of duty (A牵头，B、C配合;
/// 牵头单位：A 责任单位：B).
/// </summary>
static class DutyCell
{
    /// <summary>Who owes what; where the cell is a plain list, all of it is responsible.</summary>
    public static DutyStatement Read(string cell) =>
        DutyReader.TryRead(cell, firstLeads: false) is { Unread: "", NamesUnits: true } statement && (statement.Lead.Length > 0 || statement.Supporting.Length > 0 || DutyReader.IsLabelled(cell))
            ? statement
            : new DutyStatement { Responsible = cell };
}
