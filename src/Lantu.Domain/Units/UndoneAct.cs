namespace Lantu.Domain.Units;

/// <summary>The last act on a directory taken back: units, groups and contacts are again what they were before it.</summary>
public static class UndoneAct
{
    /// <summary>Whether an act can be taken back at all: a directory that was taken in as a whole is replaced by another, not undone.</summary>
    public static bool IsPossible(DirectoryActKind kind) => kind is not (DirectoryActKind.TakenOver or DirectoryActKind.Installed);

    /// <summary>The directory as it was before its last act.</summary>
    /// <param name="state">The directory after it.</param>
    /// <param name="act">The act.</param>
    /// <param name="changes">What it did to units.</param>
    /// <exception cref="DirectoryRefusedException">It can't be taken back.</exception>
    public static DirectoryState Of(DirectoryState state, DirectoryAct act, IReadOnlyList<UnitChange> changes)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(changes);

        if (!IsPossible(act.Kind))
        {
            throw new DirectoryRefusedException(DirectoryRefusal.NotUndoable);
        }

        HashSet<int> touched = [.. changes.Select(change => change.Entry.Unit.Number)];
        UnitEntry[] back = [.. changes.Select(change => change.Before).OfType<UnitEntry>()];
        Unit[] units = [.. state.Units.Units.Where(unit => !touched.Contains(unit.Number)).Concat(back.Select(entry => entry.Unit)).OrderBy(unit => unit.Number)];
        UnitContact[] contacts = [.. state.Contacts.Where(contact => !touched.Contains(contact.Unit)).Concat(back.SelectMany(entry => entry.Contacts)).OrderBy(contact => contact.Number)];
        UnitDirectory directory = state.Units.With(units).With(Groups(state.Units.Groups, act.Groups));
        return state with { Units = directory, Contacts = contacts, LastUnit = state.NextUnit - 1 };
    }

    /// <summary>Names that the act gave to units and that nobody has without it.</summary>
    public static IReadOnlyList<string> NamesTakenBack(IReadOnlyList<UnitChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);

        return [.. changes.SelectMany(change => change.After is { } after ? UnitDirectory.NamesOf(after.Unit).Except(change.Before is { } before ? UnitDirectory.NamesOf(before.Unit) : [], StringComparer.Ordinal) : [])];
    }

    // A group is where it was: one that was struck comes back at the end.
    static UnitGroup[] Groups(IReadOnlyList<UnitGroup> groups, IReadOnlyList<GroupChange> changes)
    {
        Dictionary<string, UnitGroup?> before = changes.Where(change => change.After is not null).ToDictionary(change => change.After!.Name, change => change.Before, StringComparer.Ordinal);
        return
        [
            .. groups.Select(group => before.TryGetValue(group.Name, out UnitGroup? then) ? then : group).OfType<UnitGroup>(),
            .. changes.Where(change => change.After is null).Select(change => change.Before!),
        ];
    }
}
