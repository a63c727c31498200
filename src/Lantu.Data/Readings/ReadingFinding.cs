namespace Lantu.Data.Readings;

/// <summary>A fault of a source with its place.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="File">The file's path as it was given.</param>
/// <param name="Line">The line, or in Parquet the row; the first is 1.</param>
/// <param name="Column">The heading of the cell; empty where it is the row.</param>
/// <param name="Text">What stands there.</param>
public sealed record ReadingFinding(ReadingFault Fault, string File, long Line, string Column, string Text);
