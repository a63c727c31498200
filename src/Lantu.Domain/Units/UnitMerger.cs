namespace Lantu.Domain.Units;

/// <summary>Merges units as of a day: those that go end the day before, and the one that stays or is new is their successor.</summary>
public static class UnitMerger
{
    /// <summary>Merges units into one that is in the directory, one of them or another.</summary>
    public static DirectoryState Into(DirectoryState state, IReadOnlyList<int> merged, int into, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(merged);

        Unit heir = state.Unit(into);
        int[] ending = [.. merged.Distinct().Where(number => number != into)];
        if (ending.Length == 0)
        {
            throw new DirectoryRefusedException(DirectoryRefusal.IntoItself, heir.Name);
        }

        return heir.IsInBeing(day) ? End(state, ending, heir.Name, day) : throw new DirectoryRefusedException(DirectoryRefusal.NotInBeing, heir.Name);
    }

    /// <summary>Merges units into a new one.</summary>
    public static DirectoryState IntoNew(DirectoryState state, IReadOnlyList<int> merged, Unit unit, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(unit);

        int[] ending = [.. merged.Distinct()];
        return ending.Length == 0
            ? throw new DirectoryRefusedException(DirectoryRefusal.IntoItself, unit.Name)
            : End(UnitActs.Add(state, unit with { ValidFrom = day, ValidTo = null }), ending, unit.Name, day);
    }

    static DirectoryState End(DirectoryState state, int[] ending, string heir, DateOnly day)
    {
        foreach (int number in ending)
        {
            Unit unit = state.Unit(number);
            DateOnly last = UnitActs.DayBefore(day);
            state = unit.ValidTo is null && unit.IsInBeing(last) ? state.With(unit with { ValidTo = last, SucceededBy = heir }) : throw new DirectoryRefusedException(DirectoryRefusal.NotInBeing, unit.Name);
        }

        return state;
    }
}
