namespace Lantu.Domain.Units;

/// <summary>What became of a group: new without before, struck without after.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
public sealed record GroupChange(UnitGroup? Before, UnitGroup? After);
