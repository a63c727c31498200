namespace Lantu.Domain.Units;

/// <summary>A unit of a directory as the database keeps it: whatever it is called, its number stays.</summary>
public sealed class KeptUnit
{
    public required int DirectoryNumber { get; init; }

    public required int Number { get; init; }

    public string Name { get; private set; } = "";

    public string? FullName { get; private set; }

    public UnitKind Kind { get; private set; }

    /// <summary>Number of the unit it belongs to.</summary>
    public int? ParentNumber { get; private set; }

    /// <summary>Number of the unit that took over from it.</summary>
    public int? SuccessorNumber { get; private set; }

    public IReadOnlyList<UnitName> Aliases { get; private set; } = [];

    public MapTile? Tile { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>Number of the act that changed it last; whoever changes it says which one they saw.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether its addition was taken back: then it is in no directory, and only its number and its history are kept.</summary>
    public bool IsTakenBack => Name.Length == 0;

    /// <summary>Takes its addition back.</summary>
    public void TakeBack(int act)
    {
        (Name, FullName, Kind, Aliases, Tile) = ("", null, UnitKind.Other, [], null);
        (ParentNumber, SuccessorNumber, ValidFrom, ValidTo, Revision) = (null, null, null, null, act);
    }

    /// <summary>Takes what an act makes of it.</summary>
    public void Take(Unit unit, UnitDirectory directory, int act)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(directory);

        (Name, FullName, Kind, Aliases, Tile) = (unit.Name, unit.FullName, unit.Kind, unit.Aliases, unit.Tile);
        (ParentNumber, SuccessorNumber) = (directory.ParentOf(unit)?.Number, directory.SuccessorOf(unit)?.Number);
        (ValidFrom, ValidTo, Revision) = (unit.ValidFrom, unit.ValidTo, act);
    }

    /// <summary>The unit as a directory has it.</summary>
    /// <param name="names">The names of the directory's units by their numbers.</param>
    public Unit Unit(IReadOnlyDictionary<int, string> names)
    {
        ArgumentNullException.ThrowIfNull(names);

        return new Unit
        {
            Number = Number,
            Name = Name,
            FullName = FullName,
            Kind = Kind,
            Parent = ParentNumber is { } parent ? names[parent] : null,
            Aliases = Aliases,
            Tile = Tile,
            ValidFrom = ValidFrom,
            ValidTo = ValidTo,
            SucceededBy = SuccessorNumber is { } successor ? names[successor] : null,
        };
    }
}
