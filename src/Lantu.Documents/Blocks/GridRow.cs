using Lantu.Domain.Plans;

namespace Lantu.Documents.Blocks;

/// <summary>A row of a grid: the cells that start in it, from left to right. A cell merged from above starts there, not here.</summary>
public sealed record GridRow(SourcePlace Place, IReadOnlyList<GridCell> Cells);
