namespace Lantu.Domain.Units;

/// <summary>Another name a unit is or was known by.</summary>
/// <param name="Name">The name.</param>
/// <param name="Until">The last day it was in use, for a former name; absent for an abbreviation in use.</param>
public sealed record UnitName(string Name, DateOnly? Until = null);
