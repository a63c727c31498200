namespace Lantu.Domain.Units;

/// <summary>All that a data folder's directory holds: the units, each with a number, and the people to turn to. Plans keep the units only.</summary>
/// <param name="Units">The units and groups.</param>
/// <param name="Contacts">The contacts, by their numbers.</param>
public sealed record DirectoryState(UnitDirectory Units, IReadOnlyList<UnitContact> Contacts)
{
    /// <summary>A directory from elsewhere, with numbers for the units that have none.</summary>
    public static DirectoryState Of(UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);

        int last = directory.Units.Select(unit => unit.Number).DefaultIfEmpty(0).Max();
        return new DirectoryState(directory.With([.. directory.Units.Select(unit => unit.Number > 0 ? unit : unit with { Number = ++last })]), []);
    }

    /// <summary>The highest number ever given: that of a unit whose addition was taken back is not given again.</summary>
    public int LastUnit { get; init; }

    /// <summary>The number that the next new unit gets.</summary>
    public int NextUnit => Units.Units.Select(unit => unit.Number).Append(LastUnit).Max() + 1;

    /// <summary>The unit of that number.</summary>
    /// <exception cref="DirectoryRefusedException">There is none.</exception>
    public Unit Unit(int number) => Units.Find(number) ?? throw new DirectoryRefusedException(DirectoryRefusal.NoSuchUnit, number);

    /// <summary>A unit's contacts.</summary>
    public IReadOnlyList<UnitContact> ContactsOf(int unit) => [.. Contacts.Where(contact => contact.Unit == unit)];

    /// <summary>The same with one unit as it is now; where its name changed, all that point to it by its name follow.</summary>
    internal DirectoryState With(Unit changed)
    {
        Unit before = Unit(changed.Number);
        UnitDirectory units = Units.With([.. Units.Units.Select(unit => unit.Number == changed.Number ? Follow(changed, unit) : Follow(unit, unit))]);
        bool isShared = Units.Units.Count(unit => unit.Name == before.Name) > 1;
        return this with { Units = before.Name == changed.Name || isShared ? units : units.With([.. units.Groups.Select(group => group with { Members = Renamed(group.Members), OnlyIfNamed = Renamed(group.OnlyIfNamed) })]) };

        Unit Follow(Unit unit, Unit original)
        {
            bool isChild = original.Parent is not null && ReferenceEquals(Units.ParentOf(original), before) && unit.Parent == before.Name;
            bool isHeir = original.SucceededBy is not null && ReferenceEquals(Units.SuccessorOf(original), before) && unit.SucceededBy == before.Name;
            return isChild || isHeir ? unit with { Parent = isChild ? changed.Name : unit.Parent, SucceededBy = isHeir ? changed.Name : unit.SucceededBy } : unit;
        }

        string[] Renamed(IReadOnlyList<string> names) => [.. names.Select(name => name == before.Name ? changed.Name : name)];
    }

    /// <summary>The same with one more unit.</summary>
    internal DirectoryState WithNew(Unit unit) => this with { Units = Units.With([.. Units.Units, unit]) };
}
