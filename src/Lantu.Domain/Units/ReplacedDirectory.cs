namespace Lantu.Domain.Units;

/// <summary>Another edition of a directory put in the place of the one that is kept: units keep their numbers, those it lacks end.</summary>
public static class ReplacedDirectory
{
    /// <summary>The directory with the other edition's content.</summary>
    /// <param name="state">The directory as it is kept.</param>
    /// <param name="edition">The other edition; a unit is the one of its number, else the one of its name or of a name in common.</param>
    /// <param name="day">The first day of the other edition; units it lacks end the day before.</param>
    public static DirectoryState Of(DirectoryState state, UnitDirectory edition, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(edition);

        Dictionary<int, Unit> kept = state.Units.Units.ToDictionary(unit => unit.Number);
        Unit?[] matches = new Unit?[edition.Units.Count];
        foreach (Func<Unit, Unit?> find in (Func<Unit, Unit?>[])[ByNumber, ByName, ByAnyName])
        {
            for (int i = 0; i < matches.Length; i++)
            {
                if (matches[i] is null && find(edition.Units[i]) is { } found && kept.Remove(found.Number))
                {
                    matches[i] = found;
                }
            }
        }

        int next = state.NextUnit;
        List<Unit> units = [.. edition.Units.Select((unit, i) => unit with { Number = matches[i]?.Number ?? next++ })];
        DateOnly last = UnitActs.DayBefore(day);
        ILookup<string, string> renamed = matches.Zip(edition.Units).Where(pair => pair.First is not null).ToLookup(pair => pair.First!.Name, pair => pair.Second.Name, StringComparer.Ordinal);
        units.AddRange(kept.Values.Select(unit => unit with { Parent = Now(unit.Parent), SucceededBy = Now(unit.SucceededBy), ValidTo = unit.ValidTo ?? (unit.ValidFrom > last ? unit.ValidFrom : last) }));
        return state with { Units = new UnitDirectory(edition.Root, [.. units.OrderBy(unit => unit.Number)], edition.Groups, edition.LookalikePairs) };

        string? Now(string? name) => name is null ? null : renamed[name].FirstOrDefault(name);

        Unit? ByNumber(Unit unit) => state.Units.Find(unit.Number) is { } found && kept.ContainsKey(found.Number) && UnitDirectory.NamesOf(found).Intersect(UnitDirectory.NamesOf(unit), StringComparer.Ordinal).Any() ? found : null;

        Unit? ByName(Unit unit) => kept.Values.FirstOrDefault(other => other.Name == unit.Name && other.ValidFrom == unit.ValidFrom) ?? kept.Values.FirstOrDefault(other => other.Name == unit.Name);

        Unit? ByAnyName(Unit unit) => UnitDirectory.NamesOf(unit).Select(state.Units.FindByAnyName).FirstOrDefault(found => found is not null && kept.ContainsKey(found.Number));
    }
}
