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

    /// <summary>What it is called on a day: a name that it gets later is not yet its own.</summary>
    public string NameOn(DateOnly day) => OwnOn(day)?.Name ?? Name;

    /// <summary>The name on its seal on a day.</summary>
    public string? FullNameOn(DateOnly day) => OwnOn(day) is { } own ? own.FullName : FullName;

    /// <summary>The name that it will bear next, with its first day; nothing where none is settled.</summary>
    public (DateOnly From, string Name)? NameAfter(DateOnly day) =>
        OwnOn(day) is { Until: { } last } ? (last.AddDays(1), NameOn(last.AddDays(1))) : null;

    /// <summary>The name that was its own on a day, where it bears another since or will.</summary>
    internal UnitName? OwnOn(DateOnly day) => Aliases.Where(alias => alias.WasOwn && alias.Until >= day).MinBy(alias => alias.Until);

    /// <summary>Whether another says the same, name for name.</summary>
    public bool SaysSameAs(Unit? other) => other is not null && this == other with { Aliases = Aliases } && Aliases.SequenceEqual(other.Aliases);
}
