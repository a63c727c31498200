namespace Lantu.Domain.Units;

/// <summary>Checks a directory before it is trusted.</summary>
public static class UnitDirectoryCheck
{
    /// <summary>All faults, in the directory's order.</summary>
    public static IReadOnlyList<DirectoryFault> Find(UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);

        List<DirectoryFault> faults = [];
        if (!IsName(directory.Root))
        {
            faults.Add(new DirectoryFault(DirectoryFaultKind.RootIsNoName, directory.Root, ""));
        }

        Dictionary<string, List<Unit>> owners = new(StringComparer.Ordinal);
        foreach (Unit unit in directory.Units)
        {
            foreach (string name in CurrentNames(unit).DistinctBy(name => UnitNameKey.Of(name, directory.Root), StringComparer.Ordinal))
            {
                List<Unit> others = owners.TryGetValue(UnitNameKey.Of(name, directory.Root), out List<Unit>? known) ? known : owners[UnitNameKey.Of(name, directory.Root)] = [];
                faults.AddRange(others.Where(other => Overlap(other, unit)).Take(1).Select(other => new DirectoryFault(DirectoryFaultKind.SharedName, name, other.Name)));
                others.Add(unit);
            }

            if (unit.Parent is { } parent && directory.Find(parent) is null)
            {
                faults.Add(new DirectoryFault(DirectoryFaultKind.UnknownParent, unit.Name, parent));
            }

            if (unit.ValidTo < unit.ValidFrom)
            {
                faults.Add(new DirectoryFault(DirectoryFaultKind.EndsBeforeBeginning, unit.Name, ""));
            }

            if (IsCircular(unit, directory))
            {
                faults.Add(new DirectoryFault(DirectoryFaultKind.CircularParent, unit.Name, unit.Parent!));
            }
        }

        Dictionary<string, string> groups = new(StringComparer.Ordinal);
        foreach ((UnitGroup group, string name) in directory.Groups.SelectMany(group => group.Aliases.Prepend(group.Name).DistinctBy(name => UnitNameKey.Of(name, directory.Root), StringComparer.Ordinal), (group, name) => (group, name)))
        {
            string key = UnitNameKey.Of(name, directory.Root);
            string? other = owners.TryGetValue(key, out List<Unit>? units) ? units[0].Name : groups.TryAdd(key, group.Name) ? null : groups[key];
            if (other is not null)
            {
                faults.Add(new DirectoryFault(DirectoryFaultKind.SharedGroupName, name, other));
            }
        }

        faults.AddRange(directory.Groups.SelectMany(group => group.Members.Concat(group.OnlyIfNamed)
            .Where(member => directory.Find(member) is null)
            .Select(member => new DirectoryFault(DirectoryFaultKind.UnknownMember, group.Name, member))));
        return faults;
    }

    // The root is also the name of the file a directory is installed as: no signs that mean something in a path.
    static bool IsName(string root) => root.Length is > 0 and <= 40 && root.All(sign => char.IsLetterOrDigit(sign) || sign is '·' or ' ' or '-') && root.Trim() == root;

    static IEnumerable<string> CurrentNames(Unit unit) =>
        unit.Aliases.Where(alias => alias.Until is null).Select(alias => alias.Name).Prepend(unit.Name).Concat(unit.FullName is { } full ? [full] : []);

    static bool Overlap(Unit one, Unit other) =>
        !(one.ValidTo < (other.ValidFrom ?? DateOnly.MinValue)) && !(other.ValidTo < (one.ValidFrom ?? DateOnly.MinValue));

    static bool IsCircular(Unit unit, UnitDirectory directory)
    {
        Unit? at = unit;
        for (int steps = 0; at?.Parent is { } parent; steps++)
        {
            at = directory.Find(parent);
            if (ReferenceEquals(at, unit) || steps > 50)
            {
                return true;
            }
        }

        return false;
    }
}
