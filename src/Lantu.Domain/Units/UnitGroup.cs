namespace Lantu.Domain.Units;

/// <summary>Several units under one name 单位组: closed where its members are known, open where somebody must still decide.</summary>
public sealed record UnitGroup
{
    /// <summary>The name without brackets: 各区政府.</summary>
    public required string Name { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Expands to all units of this kind, where set.</summary>
    public UnitKind? MembersOfKind { get; init; }

    /// <summary>Its members by name, where it does not mean a whole kind.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Units of the kind that it means only where a bracket includes them: 各区政府（含…管委会）.</summary>
    public IReadOnlyList<string> OnlyIfNamed { get; init; } = [];

    /// <summary>Whether another says the same, name for name.</summary>
    public bool SaysSameAs(UnitGroup? other) => other is not null && this == other with { Aliases = Aliases, Members = Members, OnlyIfNamed = OnlyIfNamed }
        && Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal) && Members.SequenceEqual(other.Members, StringComparer.Ordinal) && OnlyIfNamed.SequenceEqual(other.OnlyIfNamed, StringComparer.Ordinal);
}
