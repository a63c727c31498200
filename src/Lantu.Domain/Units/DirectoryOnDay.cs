namespace Lantu.Domain.Units;

/// <summary>Makes of a directory the one that it was on a day.</summary>
sealed class DirectoryOnDay(UnitDirectory directory, DateOnly day)
{
    // Units in being on the day, as the directory has them, with the names they bore then.
    readonly List<(Unit Unit, UnitName? Own)> _inBeing =
        [.. directory.Units.Where(unit => unit.IsInBeing(day)).Select(unit => (unit, unit.OwnOn(day)))];

    readonly ILookup<string, Unit> _byName = directory.Units.ToLookup(unit => unit.Name, StringComparer.Ordinal);
    readonly Dictionary<Unit, UnitName?> _own = new(ReferenceEqualityComparer.Instance);

    public UnitDirectory Make()
    {
        foreach ((Unit unit, UnitName? own) in _inBeing)
        {
            _own[unit] = own;
        }

        List<Unit> units = [];
        foreach ((Unit unit, UnitName? own) in _inBeing)
        {
            units.Add(Then(unit, own));
            units.AddRange(unit.Aliases.Where(alias => IsAnotherBody(alias, own)).Select(alias => new Unit { Number = unit.Number, Name = alias.Name, Kind = unit.Kind, Parent = NameThen(unit.Parent), Tile = unit.Tile, ValidTo = alias.Until }));
        }

        return new UnitDirectory(directory.Root, [.. WithInherited(units)], [.. directory.Groups.Select(Then)], directory.LookalikePairs);
    }

    // On that day nobody had ended, whatever became of them since.
    Unit Then(Unit unit, UnitName? own) => unit with
    {
        Name = own?.Name ?? unit.Name,
        FullName = own is null ? unit.FullName : own.FullName,
        Parent = NameThen(unit.Parent),
        Aliases = [.. unit.Aliases.Where(alias => !IsInUse(alias) || (own is not null && !alias.WasOwn && alias.Until == own.Until))],
        ValidTo = null,
        SucceededBy = null,
    };

    bool IsInUse(UnitName alias) => alias.Until >= day;

    // What ended together with the unit's own name was short for that one; any other former name may have been a body's that was merged into the unit.
    bool IsAnotherBody(UnitName alias, UnitName? own) => IsInUse(alias) && !alias.WasOwn && alias.Until != own?.Until;

    // Names of bodies that had ended by then mean their successors, but for names that somebody bore himself.
    IEnumerable<Unit> WithInherited(List<Unit> units)
    {
        HashSet<string> borne = [.. units.SelectMany(UnitDirectory.NamesOf).Select(name => UnitNameKey.Of(name, directory.Root))];
        Dictionary<int, List<UnitName>> inherited = [];
        foreach (Unit ended in directory.Units.Where(unit => unit.ValidTo < day && unit.SucceededBy is not null))
        {
            if (directory.StandingFor(ended, day) is not { } heir)
            {
                continue;
            }

            string heirThen = NameThen(heir);
            int at = units.FindIndex(unit => unit.Name == heirThen);
            List<UnitName> names = inherited.TryGetValue(at, out List<UnitName>? known) ? known : inherited[at] = [];
            names.AddRange(UnitDirectory.NamesOf(ended).Where(name => borne.Add(UnitNameKey.Of(name, directory.Root))).Select(name => new UnitName(name, ended.ValidTo)));
        }

        return units.Select((unit, i) => inherited.TryGetValue(i, out List<UnitName>? names) ? unit with { Aliases = [.. unit.Aliases, .. names] } : unit);
    }

    UnitGroup Then(UnitGroup group) => group with { Members = NamesThen(group.Members), OnlyIfNamed = NamesThen(group.OnlyIfNamed) };

    string[] NamesThen(IReadOnlyList<string> names) => [.. names.Select(NameThen).OfType<string>().Distinct(StringComparer.Ordinal)];

    string? NameThen(string? name) => name is null ? null : _byName[name].Select(unit => directory.StandingFor(unit, day)).OfType<Unit>().Select(NameThen).FirstOrDefault();

    string NameThen(Unit unit) => _own.GetValueOrDefault(unit)?.Name ?? unit.Name;
}
