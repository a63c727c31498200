using System.Globalization;

namespace Lantu.Domain.Units;

/// <summary>Checks a directory before it is trusted.</summary>
public static class UnitDirectoryCheck
{
    /// <summary>No name is longer.</summary>
    public const int LongestName = 100;

    /// <summary>No post, address or number of a contact is longer.</summary>
    public const int LongestText = 200;

    /// <summary>All faults, in the directory's order.</summary>
    public static IReadOnlyList<DirectoryFault> Find(UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);

        List<DirectoryFault> faults = [];
        if (!IsRoot(directory.Root))
        {
            faults.Add(new DirectoryFault(DirectoryFaultKind.RootIsNoName, directory.Root, ""));
        }

        Dictionary<string, List<Unit>> owners = new(StringComparer.Ordinal);
        HashSet<int> numbers = [];
        foreach (Unit unit in directory.Units)
        {
            foreach (string name in CurrentNames(unit).DistinctBy(name => UnitNameKey.Of(name, directory.Root), StringComparer.Ordinal))
            {
                List<Unit> others = owners.TryGetValue(UnitNameKey.Of(name, directory.Root), out List<Unit>? known) ? known : owners[UnitNameKey.Of(name, directory.Root)] = [];
                faults.AddRange(others.Where(other => Overlap(other, unit)).Take(1).Select(other => new DirectoryFault(DirectoryFaultKind.SharedName, name, other.Name)));
                others.Add(unit);
            }

            faults.AddRange(OfUnit(unit, directory));
            if (unit.Number != 0 && !numbers.Add(unit.Number))
            {
                faults.Add(new DirectoryFault(DirectoryFaultKind.SharedNumber, unit.Name, unit.Number.ToString(CultureInfo.InvariantCulture)));
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

            if (!IsFit(name))
            {
                faults.Add(new DirectoryFault(DirectoryFaultKind.UnfitName, Brief(name), ""));
            }
        }

        faults.AddRange(directory.Groups.SelectMany(group => group.Members.Concat(group.OnlyIfNamed)
            .Where(member => directory.Find(member) is null)
            .Select(member => new DirectoryFault(DirectoryFaultKind.UnknownMember, group.Name, member))));
        return faults;
    }

    /// <summary>All faults, those of the contacts last.</summary>
    public static IReadOnlyList<DirectoryFault> Find(DirectoryState state)
    {
        ArgumentNullException.ThrowIfNull(state);

        return [.. Find(state.Units), .. state.Contacts.SelectMany(contact => OfContact(contact, state.Units.Find(contact.Unit)?.Name ?? ""))];
    }

    static IEnumerable<DirectoryFault> OfUnit(Unit unit, UnitDirectory directory)
    {
        foreach (string name in UnitDirectory.NamesOf(unit).Where(name => !IsFit(name)).Take(1))
        {
            yield return new DirectoryFault(DirectoryFaultKind.UnfitName, Brief(name), "");
        }

        if (unit.Parent is { } parent && directory.Find(parent) is null)
        {
            yield return new DirectoryFault(DirectoryFaultKind.UnknownParent, unit.Name, parent);
        }

        if (unit.ValidTo < unit.ValidFrom)
        {
            yield return new DirectoryFault(DirectoryFaultKind.EndsBeforeBeginning, unit.Name, "");
        }

        if (Returns(unit, directory.ParentOf))
        {
            yield return new DirectoryFault(DirectoryFaultKind.CircularParent, unit.Name, unit.Parent!);
        }

        if (unit.SucceededBy is not { } successor)
        {
            yield break;
        }

        if (unit.ValidTo is null)
        {
            yield return new DirectoryFault(DirectoryFaultKind.SuccessorWithoutEnd, unit.Name, successor);
        }

        if (directory.SuccessorOf(unit) is null)
        {
            yield return new DirectoryFault(unit.Name == successor ? DirectoryFaultKind.CircularSuccessor : DirectoryFaultKind.UnknownSuccessor, unit.Name, successor);
        }
        else if (Returns(unit, directory.SuccessorOf))
        {
            yield return new DirectoryFault(DirectoryFaultKind.CircularSuccessor, unit.Name, successor);
        }
    }

    static IEnumerable<DirectoryFault> OfContact(UnitContact contact, string unit)
    {
        if (!IsFit(contact.Name) || new[] { contact.Post, contact.Telephone, contact.Email }.Any(text => text?.Length > LongestText || text?.Any(char.IsControl) == true))
        {
            yield return new DirectoryFault(DirectoryFaultKind.UnfitContact, Brief(contact.Name), unit);
        }

        if (contact.To < contact.From)
        {
            yield return new DirectoryFault(DirectoryFaultKind.ContactEndsBeforeBeginning, Brief(contact.Name), unit);
        }
    }

    // A file of this name may be written: no signs that mean something in a path.
    static bool IsRoot(string root) => root.Length is > 0 and <= 40 && root.All(sign => char.IsLetterOrDigit(sign) || sign is '·' or ' ' or '-') && root.Trim() == root;

    static bool IsFit(string name) => name.Length is > 0 and <= LongestName && name.Trim() == name && !name.Any(sign => char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);

    static string Brief(string name) => name.Length <= LongestName ? name : $"{name[..20]}…";

    static IEnumerable<string> CurrentNames(Unit unit) =>
        unit.Aliases.Where(alias => alias.Until is null).Select(alias => alias.Name).Prepend(unit.Name).Concat(unit.FullName is { } full ? [full] : []);

    static bool Overlap(Unit one, Unit other) =>
        !(one.ValidTo < (other.ValidFrom ?? DateOnly.MinValue)) && !(other.ValidTo < (one.ValidFrom ?? DateOnly.MinValue));

    static bool Returns(Unit unit, Func<Unit, Unit?> next)
    {
        Unit? at = next(unit);
        for (int steps = 0; at is not null; steps++)
        {
            if (ReferenceEquals(at, unit) || steps > UnitDirectory.MostSteps)
            {
                return true;
            }

            at = next(at);
        }

        return false;
    }
}
