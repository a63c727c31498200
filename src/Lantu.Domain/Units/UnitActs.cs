namespace Lantu.Domain.Units;

/// <summary>What can be done to one unit of a directory. Each act gives the directory after it, or refuses; whether that directory is sound is checked once, by <see cref="DirectoryDifference"/>.</summary>
public static class UnitActs
{
    /// <summary>Enters a unit.</summary>
    public static DirectoryState Add(DirectoryState state, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(unit);

        return state.WithNew(unit with { Number = state.NextUnit });
    }

    /// <summary>Says what was always so: name, kind, parent and times are put right, other names stay. A former name that is now the unit's own goes.</summary>
    public static DirectoryState Correct(DirectoryState state, Unit corrected)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(corrected);

        Unit unit = state.Unit(corrected.Number);
        IReadOnlyList<UnitName> names = corrected.Name == unit.Name ? unit.Aliases : [.. unit.Aliases.Where(alias => alias.Name != corrected.Name || !IsLastOwn(unit, alias))];
        return state.With(corrected with { Aliases = names, Tile = unit.Tile });
    }

    /// <summary>Enters an abbreviation, or a former name with its last day.</summary>
    public static DirectoryState AddName(DirectoryState state, int number, UnitName name)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(name);

        Unit unit = state.Unit(number);
        return unit.Aliases.Contains(name) ? throw new DirectoryRefusedException(DirectoryRefusal.NothingChanged) : state.With(unit with { Aliases = [.. unit.Aliases, name] });
    }

    /// <summary>Strikes one of a unit's other names.</summary>
    public static DirectoryState RemoveName(DirectoryState state, int number, UnitName name)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(name);

        Unit unit = state.Unit(number);
        int at = unit.Aliases.ToList().FindIndex(alias => alias.Name == name.Name && alias.Until == name.Until);
        return at < 0 ? throw new DirectoryRefusedException(DirectoryRefusal.NoSuchName, name.Name) : state.With(unit with { Aliases = [.. unit.Aliases.Take(at), .. unit.Aliases.Skip(at + 1)] });
    }

    /// <summary>Renames a unit as of a day: what it was called until the day before stays with it as a former name.</summary>
    /// <param name="state">The directory.</param>
    /// <param name="number">The unit.</param>
    /// <param name="name">Its new name.</param>
    /// <param name="fullName">Its new name on the seal.</param>
    /// <param name="day">The first day it bears them.</param>
    /// <param name="endsAbbreviations">Whether the abbreviations in use end with the old name.</param>
    public static DirectoryState Rename(DirectoryState state, int number, string name, string? fullName, DateOnly day, bool endsAbbreviations)
    {
        ArgumentNullException.ThrowIfNull(state);

        Unit unit = state.Unit(number);
        if (unit.Name == name && unit.FullName == fullName)
        {
            throw new DirectoryRefusedException(DirectoryRefusal.NothingChanged);
        }

        DateOnly last = DayBefore(day);
        if (!unit.IsInBeing(day) || !unit.IsInBeing(last))
        {
            throw new DirectoryRefusedException(DirectoryRefusal.NotInBeing, unit.Name);
        }

        if (unit.Aliases.Any(alias => alias.WasOwn && alias.Until >= last))
        {
            throw new DirectoryRefusedException(DirectoryRefusal.BeforeLastRename, unit.Name);
        }

        IEnumerable<UnitName> names = unit.Aliases.Where(alias => alias.Name != name || alias.Until is not null).Select(alias => endsAbbreviations && alias.Until is null ? alias with { Until = last } : alias);
        return state.With(unit with { Name = name, FullName = fullName, Aliases = [.. names, new UnitName(unit.Name, last) { WasOwn = true, FullName = unit.FullName }] });
    }

    /// <summary>Ends a unit with a last day; another may have taken over.</summary>
    public static DirectoryState End(DirectoryState state, int number, DateOnly last, string? successor)
    {
        ArgumentNullException.ThrowIfNull(state);

        Unit unit = state.Unit(number);
        return unit.ValidTo is not null ? throw new DirectoryRefusedException(DirectoryRefusal.NotInBeing, unit.Name) : state.With(unit with { ValidTo = last, SucceededBy = successor });
    }

    internal static DateOnly DayBefore(DateOnly day) => day > DateOnly.MinValue ? day.AddDays(-1) : day;

    static bool IsLastOwn(Unit unit, UnitName alias) => alias.WasOwn && alias == unit.Aliases.Where(other => other.WasOwn).MaxBy(other => other.Until);
}
