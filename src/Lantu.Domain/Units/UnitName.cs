namespace Lantu.Domain.Units;

/// <summary>Another name a unit is or was known by.</summary>
/// <param name="Name">The name.</param>
/// <param name="Until">The last day it was in use, for a former name; absent for an abbreviation in use.</param>
public sealed record UnitName(string Name, DateOnly? Until = null)
{
    /// <summary>
    /// Whether the same unit bore it as its own name until then. A former name that is not may have been a body's that was merged into the unit.
    /// </summary>
    public bool WasOwn { get; init; }

    /// <summary>The name on its seal then, of a name that was its own.</summary>
    public string? FullName { get; init; }
}
