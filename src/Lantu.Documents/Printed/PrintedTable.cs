namespace Lantu.Documents.Printed;

/// <summary>A table: its head, repeated on each page, and its rows from left to right. A cell merged from above starts there, not here.</summary>
sealed record PrintedTable(IReadOnlyList<PrintedColumn> Columns, IReadOnlyList<IReadOnlyList<PrintedCell>> Rows)
{
    /// <summary>The row of the columns' names.</summary>
    public IReadOnlyList<PrintedCell> Head => [.. Columns.Select((column, i) => new PrintedCell(i, [column.Name]) { IsHeading = true })];
}
