namespace Lantu.Data.Readings;

/// <summary>The columns of a table with a row for each reading.</summary>
/// <param name="Item">Names the pollutant.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The number's unit in words, where there is such a column.</param>
public sealed record RowColumns(string Item, string Value, string? Unit);
