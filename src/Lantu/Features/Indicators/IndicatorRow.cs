namespace Lantu.Features.Indicators;

/// <summary>A unit's row.</summary>
/// <param name="Number">Its place in the plan's table, from 1: it stands in addresses.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Cells">One for each indicator; nothing where the table's row is cut off.</param>
/// <param name="IsKnown">Whether the directory knows the area, so that it can have figures.</param>
public sealed record IndicatorRow(int Number, string Unit, IReadOnlyList<IndicatorCell?> Cells, bool IsKnown);
