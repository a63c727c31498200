namespace Lantu.Documents.Readers.Excel;

/// <summary>A merged range: rows from 1, columns from 0, both ends included.</summary>
readonly record struct MergedRange(int Top, int Left, int Bottom, int Right);
