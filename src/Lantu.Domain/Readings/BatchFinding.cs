namespace Lantu.Domain.Readings;

/// <summary>A fault of readings with its place.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Line">The line, or in Parquet the row; the first is 1.</param>
/// <param name="Column">The heading of the cell; empty where it is the row.</param>
/// <param name="Text">What stands there.</param>
public sealed record BatchFinding(string Kind, string File, long Line, string Column, string Text);
