namespace Lantu.Documents.Printed;

/// <summary>A line, or paragraph, outside tables.</summary>
sealed record PrintedLine(LineKind Kind, string Text);
