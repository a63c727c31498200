namespace Lantu.Domain.Units;

/// <summary>A body that can owe something, as the directory knows it.</summary>
public sealed record Unit
{
    /// <summary>The short name plans use: 市生态环境局.</summary>
    public required string Name { get; init; }

    /// <summary>The name on its seal: 北京市生态环境局.</summary>
    public string? FullName { get; init; }

    public UnitKind Kind { get; init; }

    /// <summary>Name of the unit it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>Abbreviations and former names.</summary>
    public IReadOnlyList<UnitName> Aliases { get; init; } = [];

    /// <summary>Its place on a tile map, for districts.</summary>
    public MapTile? Tile { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}
