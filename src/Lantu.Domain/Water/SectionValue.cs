using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>What was read of an item in a month at a section.</summary>
/// <param name="Item">The item.</param>
/// <param name="Number">The reading in the item's unit, unrounded; of several their mean. The method's limit where less was found.</param>
/// <param name="IsBelow">Whether less than that was found.</param>
public sealed record SectionValue(WaterItem Item, decimal Number, bool IsBelow = false);
