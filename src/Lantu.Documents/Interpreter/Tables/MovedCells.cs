namespace Lantu.Documents.Interpreter.Tables;

/// <summary>The cells of a short row in the columns where they fit.</summary>
/// <param name="Cells">Column, text with one paragraph a line, and whether it stands elsewhere than printed; from the left.</param>
/// <param name="Gain">How many more cells fit than where they are printed, a misfit counting twice.</param>
/// <param name="Columns">The columns of the table.</param>
sealed record MovedCells(IReadOnlyList<(int Column, string Text, bool IsMoved)> Cells, int Gain, TaskColumns Columns)
{
    /// <summary>The row by the names of its columns.</summary>
    public string Told => string.Join('；', Cells.Select(cell => $"{Columns.Names[cell.Column]}：{cell.Text.Replace("\n", "", StringComparison.Ordinal)}"));

    /// <summary>The columns that get another cell than is printed in them.</summary>
    public IReadOnlyList<string> Moved => [.. Cells.Where(cell => cell.IsMoved).Select(cell => Columns.Names[cell.Column])];

    /// <summary>What the role's columns would hold; empty where it would be nothing.</summary>
    public string In(ColumnRole role) => string.Join('\n', Cells.Where(cell => cell.Column < Columns.Count && Columns.Roles[cell.Column] == role).Select(cell => cell.Text));
}
