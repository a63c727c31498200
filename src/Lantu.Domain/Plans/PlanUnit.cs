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

    /// <summary>A unit of a plan by its name.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="ordinal">Its place among the plan's units.</param>
    /// <param name="name">Its name.</param>
    /// <param name="unit">What the directory knows of it, if anything.</param>
    public static PlanUnit Of(PlanId plan, int ordinal, string name, Unit? unit) =>
        new() { PlanId = plan, Ordinal = ordinal, Name = name, FullName = unit?.FullName, Kind = unit?.Kind ?? UnitKind.Other, Parent = unit?.Parent, Tile = unit?.Tile };
}
