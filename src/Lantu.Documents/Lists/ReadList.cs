namespace Lantu.Documents.Lists;

/// <summary>A list that people filled in: the rows of a workbook's first sheet below the names of its columns.</summary>
/// <param name="Rows">The rows that say anything, in their order.</param>
/// <param name="Faults">Why it can't be read; with one there are no rows.</param>
public sealed record ReadList(IReadOnlyList<ReadRow> Rows, IReadOnlyList<ListFault> Faults);
