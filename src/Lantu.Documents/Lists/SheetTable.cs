using System.Text;
using Lantu.Documents.Readers;
using Lantu.Documents.Readers.Excel;

namespace Lantu.Documents.Lists;

/// <summary>A sheet as a table: its first row names the columns, in any order, and others may stand between.</summary>
sealed class SheetTable
{
    readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public SheetTable(string name, IReadOnlyList<SheetRow> rows)
    {
        Name = name;
        foreach (SheetCell cell in rows.Count > 0 ? rows[0].Cells : [])
        {
            _columns.TryAdd(Fold(cell.Text), cell.Column);
        }

        Rows = [.. rows.Skip(1)];
    }

    public string Name { get; }

    public IReadOnlyList<SheetRow> Rows { get; }

    public bool Has(string column) => _columns.ContainsKey(Fold(column));

    /// <summary>What a row says in a column, without what surrounds it; nothing where it says nothing.</summary>
    public string? Text(SheetRow row, string column) =>
        _columns.TryGetValue(Fold(column), out int at) && row.Cells.FirstOrDefault(cell => cell.Column == at).Text is { } found && CleanText.Cleaned(found).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The cell's address.</summary>
    public string Address(SheetRow row, string column) => CellAddress.Write(row.Number, _columns.GetValueOrDefault(Fold(column)));

    static string Fold(string name) => string.Concat(CleanText.Cleaned(name).Normalize(NormalizationForm.FormKC).Where(sign => !char.IsWhiteSpace(sign)));
}
