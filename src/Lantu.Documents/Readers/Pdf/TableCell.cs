namespace Lantu.Documents.Readers.Pdf;

/// <summary>A cell of a ruled table: where it starts, how much it covers, and its edges in points.</summary>
sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, double Left, double Right, double Top, double Bottom);
