namespace Lantu.Domain.Units;

/// <summary>How two states of one directory differ. A unit never goes but where its addition is taken back: it ends.</summary>
/// <param name="Units">The units that are not the same, by their numbers.</param>
/// <param name="Groups">The groups that are not the same, by name.</param>
public sealed record DirectoryDifference(IReadOnlyList<UnitChange> Units, IReadOnlyList<GroupChange> Groups)
{
    public bool IsNone => Units.Count == 0 && Groups.Count == 0;

    /// <summary>How many units saw a change of that sort.</summary>
    public int Count(UnitChangeKind kind) => Units.Count(change => change.Kind == kind);

    /// <summary>Holds the directory after an act against the one before.</summary>
    /// <exception cref="DirectoryRefusedException">The directory would be faulty, or nothing changed.</exception>
    /// <param name="before">The directory before it.</param>
    /// <param name="after">The directory after it.</param>
    /// <param name="mayTakeBack">Whether units may be gone.</param>
    public static DirectoryDifference OfAct(DirectoryState before, DirectoryState after, bool mayTakeBack = false)
    {
        if (UnitDirectoryCheck.Find(after) is [var fault, ..])
        {
            throw new DirectoryRefusedException(DirectoryRefusal.Faulty, fault);
        }

        DirectoryDifference difference = Between(before, after, mayTakeBack);
        return difference.IsNone ? throw new DirectoryRefusedException(DirectoryRefusal.NothingChanged) : difference;
    }

    /// <summary>What is not the same.</summary>
    /// <exception cref="ArgumentException">A unit is gone.</exception>
    /// <param name="before">The one state.</param>
    /// <param name="after">The other.</param>
    /// <param name="mayTakeBack">Whether units may be gone.</param>
    public static DirectoryDifference Between(DirectoryState before, DirectoryState after, bool mayTakeBack = false)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        Dictionary<int, UnitEntry> earlier = before.Units.Units.ToDictionary(unit => unit.Number, unit => UnitEntry.Of(before, unit));
        List<UnitChange> units = [];
        foreach (Unit unit in after.Units.Units.OrderBy(unit => unit.Number))
        {
            UnitEntry now = UnitEntry.Of(after, unit);
            if (!earlier.Remove(unit.Number, out UnitEntry? then) || !now.SaysSameAs(then))
            {
                units.Add(new UnitChange(then, now));
            }
        }

        units.AddRange(earlier.Values.OrderBy(gone => gone.Unit.Number).Select(gone => new UnitChange(gone, null)));
        return earlier.Count > 0 && !mayTakeBack ? throw new ArgumentException($"The unit {earlier.Keys.Min()} is gone.", nameof(after)) : new DirectoryDifference(units, [.. OfGroups(before.Units, after.Units)]);
    }

    static IEnumerable<GroupChange> OfGroups(UnitDirectory before, UnitDirectory after)
    {
        Dictionary<string, UnitGroup> earlier = before.Groups.ToDictionary(group => group.Name, StringComparer.Ordinal);
        foreach (UnitGroup group in after.Groups)
        {
            if (!earlier.Remove(group.Name, out UnitGroup? then) || !group.SaysSameAs(then))
            {
                yield return new GroupChange(then, group);
            }
        }

        foreach (UnitGroup gone in earlier.Values)
        {
            yield return new GroupChange(gone, null);
        }
    }
}
