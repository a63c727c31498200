namespace Lantu.Documents.Readers.Excel;

/// <summary>A row that shows something, with its 1-based number in the sheet.</summary>
sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells);
