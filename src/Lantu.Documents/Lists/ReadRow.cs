using Lantu.Documents.Readers.Excel;

namespace Lantu.Documents.Lists;

/// <summary>A row of a list that people filled in.</summary>
public sealed class ReadRow
{
    readonly SheetTable _table;
    readonly SheetRow _row;

    internal ReadRow(SheetTable table, SheetRow row) => (_table, _row) = (table, row);

    /// <summary>Its 1-based number in the sheet.</summary>
    public int Number => _row.Number;

    /// <summary>What it says in a column, without what surrounds it; nothing where it says nothing.</summary>
    public string? Text(string column) => _table.Text(_row, column);

    /// <summary>The address of its cell in a column.</summary>
    public string Address(string column) => _table.Address(_row, column);
}
