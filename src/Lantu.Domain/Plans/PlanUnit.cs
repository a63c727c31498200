using Lantu.Domain.Units;

namespace Lantu.Domain.Plans;

/// <summary>A unit of the directory that a plan was read with, or one the directory does not know.</summary>
public sealed class PlanUnit
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place in the directory, from 1; it stands in addresses.</summary>
    public required int Ordinal { get; init; }

    public required string Name { get; init; }

    public string? FullName { get; init; }

    public UnitKind Kind { get; init; }

    public string? Parent { get; init; }

    public MapTile? Tile { get; init; }
}
