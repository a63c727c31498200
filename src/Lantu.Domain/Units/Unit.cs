namespace Lantu.Domain.Units;

/// <summary>A body that can owe something, as the directory knows it.</summary>
public sealed record Unit
{
    /// <summary>What it is known by in its directory whatever it is called, from 1; 0 where its directory gives none.</summary>
    public int Number { get; init; }

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

    /// <summary>Name of the unit that took over when this one ended: documents issued since that still print this one's names mean that one.</summary>
    public string? SucceededBy { get; init; }

    /// <summary>Whether it is in being on a day.</summary>
    public bool IsInBeing(DateOnly day) => !(ValidFrom > day) && !(ValidTo < day);

    /// <summary>Whether another says the same, name for name.</summary>
    public bool SaysSameAs(Unit? other) => other is not null && this == other with { Aliases = Aliases } && Aliases.SequenceEqual(other.Aliases);
}
