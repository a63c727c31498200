namespace Lantu.Domain.Plans;

/// <summary>Where a cell of a source row stands within it.</summary>
/// <param name="Column">0-based column of the table.</param>
/// <param name="Box">Where it is printed on the page; absent where the format has no pages.</param>
public sealed record CellPlace(int Column, PageBox? Box);
