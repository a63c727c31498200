namespace Lantu.Domain.Units;

/// <summary>The bodies of one place, and how their names are written and misread. Data, with a place and a time of its own.</summary>
public sealed class UnitDirectory
{
    /// <summary>No line of parents or successors is longer.</summary>
    internal const int MostSteps = 50;

    /// <summary>No unit stands deeper below others.</summary>
    public const int MostLevels = MostSteps;

    readonly Dictionary<string, Unit> _byKey = new(StringComparer.Ordinal);
    readonly Dictionary<string, UnitGroup> _groupByKey = new(StringComparer.Ordinal);
    readonly Dictionary<string, Unit> _byName = new(StringComparer.Ordinal);

    public UnitDirectory(string root, IReadOnlyList<Unit> units, IReadOnlyList<UnitGroup> groups, IReadOnlyList<string> lookalikes)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(lookalikes);

        (Root, Units, Groups) = (root, units, groups);
        Lookalikes = lookalikes.Where(pair => pair.Length == 2).SelectMany(pair => new[] { (pair[0], pair[1]), (pair[1], pair[0]) }).ToHashSet();

        // Of two units that bear a name one after the other, the one that still does is meant.
        foreach (Unit unit in units.OrderBy(unit => unit.ValidTo is null ? 0 : 1))
        {
            _byName.TryAdd(unit.Name, unit);
            foreach (string name in NamesOf(unit))
            {
                _byKey.TryAdd(UnitNameKey.Of(name, root), unit);
            }
        }

        foreach (UnitGroup group in groups)
        {
            foreach (string name in group.Aliases.Prepend(group.Name))
            {
                _groupByKey.TryAdd(UnitNameKey.Of(name, root), group);
            }
        }
    }

    /// <summary>A directory that knows nobody: names stand for themselves.</summary>
    public static UnitDirectory Empty { get; } = new("", [], [], []);

    /// <summary>The place whose bodies these are: 北京市. A document whose issuer begins with it is read with this directory.</summary>
    public string Root { get; }

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<UnitGroup> Groups { get; }

    /// <summary>Pairs of characters that are taken for one another in print and recognition, both ways.</summary>
    public IReadOnlySet<(char, char)> Lookalikes { get; }

    /// <summary>The pairs of <see cref="Lookalikes"/>, each once and in order, as a file has them.</summary>
    public IReadOnlyList<string> LookalikePairs => [.. Lookalikes.Where(pair => pair.Item1 < pair.Item2).Select(pair => $"{pair.Item1}{pair.Item2}").Order(StringComparer.Ordinal)];

    public bool IsEmpty => Units.Count == 0;

    /// <summary>
    /// The directory as it was on a day: a body whose former name was in use then stands under that name, as a unit of its own. A plan of
    /// that day gave its duties to that body, which may since have been merged or divided. A unit that was renamed since stands under the name it
    /// bore. Bodies that did not exist on that day are left out; the names of those that had ended by then mean their successors.
    /// </summary>
    public UnitDirectory AsOf(DateOnly day) => new DirectoryOnDay(this, day).Make();

    /// <summary>The unit that took over from one that ended.</summary>
    public Unit? SuccessorOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        return unit.SucceededBy is not { } name ? null
            : Units.FirstOrDefault(other => other.Name == name && !ReferenceEquals(other, unit) && !(other.ValidTo <= unit.ValidTo)) ?? Units.FirstOrDefault(other => other.Name == name && !ReferenceEquals(other, unit));
    }

    /// <summary>The unit itself where it is in being on a day, else the one that had taken over from it by then, perhaps over others.</summary>
    public Unit? StandingFor(Unit unit, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(unit);

        Unit? at = unit;
        for (int steps = 0; at is not null && !at.IsInBeing(day) && steps < MostSteps; steps++)
        {
            at = at.ValidTo < day ? SuccessorOf(at) : null;
        }

        return at?.IsInBeing(day) == true ? at : null;
    }

    /// <summary>The same with other units.</summary>
    public UnitDirectory With(IReadOnlyList<Unit> units) => new(Root, units, Groups, LookalikePairs);

    /// <summary>The same with other groups.</summary>
    public UnitDirectory With(IReadOnlyList<UnitGroup> groups) => new(Root, Units, groups, LookalikePairs);

    /// <summary>The unit it belongs to.</summary>
    public Unit? ParentOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        return unit.Parent is { } name ? Find(name) : null;
    }

    /// <summary>The unit of that number.</summary>
    public Unit? Find(int number) => Units.FirstOrDefault(unit => unit.Number == number && number > 0);

    /// <summary>The unit of exactly this directory name.</summary>
    public Unit? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The unit by any of its names, differences of writing folded away.</summary>
    public Unit? FindByAnyName(string name) => _byKey.GetValueOrDefault(UnitNameKey.Of(name, Root));

    /// <summary>The group by any of its names.</summary>
    public UnitGroup? FindGroup(string name) => _groupByKey.GetValueOrDefault(UnitNameKey.Of(name, Root));

    /// <summary>
    /// Whom a group means; <paramref name="bracket"/> is what stands in brackets behind its name: 含… takes in those who are meant only if
    /// named, 不含… and other remarks do not.
    /// </summary>
    public IReadOnlyList<string> Expand(UnitGroup group, string bracket)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(bracket);

        return group.MembersOfKind is not { } kind
            ? group.Members
            : [.. Units
                .Where(unit => unit.Kind == kind && unit.ValidTo is null)
                .Where(unit => !group.OnlyIfNamed.Contains(unit.Name, StringComparer.Ordinal) || Includes(bracket))
                .Select(unit => unit.Name)];
    }

    static bool Includes(string bracket) => (bracket.Contains('含', StringComparison.Ordinal) || bracket.Contains("包括", StringComparison.Ordinal)) && !bracket.Contains('不', StringComparison.Ordinal);

    /// <summary>All keys with their units, for comparing a misread name against.</summary>
    internal IEnumerable<KeyValuePair<string, Unit>> Keys => _byKey;

    /// <summary>Every name that means a unit, its own first.</summary>
    public static IEnumerable<string> NamesOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        return Names(unit);
    }

    static IEnumerable<string> Names(Unit unit)
    {
        yield return unit.Name;
        if (unit.FullName is { } full)
        {
            yield return full;
        }

        foreach (UnitName alias in unit.Aliases)
        {
            yield return alias.Name;
            if (alias.FullName is { } former)
            {
                yield return former;
            }
        }
    }
}
