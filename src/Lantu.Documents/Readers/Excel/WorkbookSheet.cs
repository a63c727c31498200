namespace Lantu.Documents.Readers.Excel;

/// <summary>A sheet as the workbook lists it.</summary>
sealed record WorkbookSheet(string Name, string Path, bool IsHidden);
