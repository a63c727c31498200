namespace Lantu.Documents.Readers.Excel;

/// <summary>A cell that shows something, with 0-based column.</summary>
readonly record struct SheetCell(int Column, string Text);
