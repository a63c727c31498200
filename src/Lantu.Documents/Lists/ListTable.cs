namespace Lantu.Documents.Lists;

/// <summary>A list that people sort, filter and calculate with: one row a thing, no cell spans others.</summary>
/// <param name="Title">What the list is of.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a cell for every column.</param>
public sealed record ListTable(string Title, IReadOnlyList<ListColumn> Columns, IReadOnlyList<IReadOnlyList<ListCell>> Rows);
