namespace Lantu.Domain.Units;

/// <summary>What can be done to the groups of a directory.</summary>
public static class GroupActs
{
    /// <summary>Enters a group.</summary>
    public static DirectoryState Add(DirectoryState state, UnitGroup group)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(group);

        return With(state, [.. state.Units.Groups, group]);
    }

    /// <summary>Says of the group of a name what it is called and whom it means.</summary>
    public static DirectoryState Correct(DirectoryState state, string name, UnitGroup corrected)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(corrected);

        UnitGroup before = Find(state, name);
        return With(state, [.. state.Units.Groups.Select(group => ReferenceEquals(group, before) ? corrected : group)]);
    }

    /// <summary>Strikes a group. Plans keep the directory they were read with: it stays as it is there.</summary>
    public static DirectoryState Remove(DirectoryState state, string name)
    {
        ArgumentNullException.ThrowIfNull(state);

        UnitGroup gone = Find(state, name);
        return With(state, [.. state.Units.Groups.Where(group => !ReferenceEquals(group, gone))]);
    }

    internal static DirectoryState With(DirectoryState state, IReadOnlyList<UnitGroup> groups) => state with { Units = state.Units.With(groups) };

    static UnitGroup Find(DirectoryState state, string name) => state.Units.Groups.FirstOrDefault(group => group.Name == name) ?? throw new DirectoryRefusedException(DirectoryRefusal.NoSuchGroup, name);
}
