namespace Lantu.Documents.Readers.Pdf;

/// <summary>A horizontal or vertical line: where it stands, and from where to where it goes.</summary>
readonly record struct RulingLine(bool IsHorizontal, double At, double From, double To);
