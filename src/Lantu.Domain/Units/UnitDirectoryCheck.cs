namespace Lantu.Domain.Units;

/// <summary>Checks a directory before it is trusted.</summary>
public static class UnitDirectoryCheck
{
    /// <summary>All faults, in the directory's order.</summary>
    public static IReadOnlyList<DirectoryFault> Find(UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);

        List<DirectoryFault> faults = [];
        Dictionary<string, Unit> owners = new(StringComparer.Ordinal);
        foreach (Unit unit in directory.Units)
        {
            foreach (string name in unit.Aliases.Where(alias => alias.Until is null).Select(alias => alias.Name).Prepend(unit.Name).Distinct(StringComparer.Ordinal))
            {
                string key = UnitNameKey.Of(name, directory.Root);
                if (!owners.TryAdd(key, unit) && !ReferenceEquals(owners[key], unit) && Overlap(owners[key], unit))
                {
                    faults.Add(new DirectoryFault(DirectoryFaultKind.SharedName, name, owners[key].Name));
                }
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

        faults.AddRange(directory.Groups.SelectMany(group => group.Members.Concat(group.OnlyIfNamed)
            .Where(member => directory.Find(member) is null)
            .Select(member => new DirectoryFault(DirectoryFaultKind.UnknownMember, group.Name, member))));
        return faults;
    }

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
