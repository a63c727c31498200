namespace Lantu.Domain.Accounts;

/// <summary>Who belongs to whom, and who took over from whom, among the units of a place's directory.</summary>
/// <param name="place">The place.</param>
/// <param name="number">Number of the directory.</param>
/// <param name="parents">The number of each unit's parent, by the unit's number.</param>
/// <param name="successors">The number of the unit that took over from one that ended.</param>
public sealed class UnitTree(string place, int number, IReadOnlyDictionary<int, int?> parents, IReadOnlyDictionary<int, int?> successors)
{
    // No line of parents or successors is longer; one that is runs in a circle.
    const int MostSteps = 50;

    public string Place { get; } = place;

    public int Number { get; } = number;

    /// <summary>What another unit of the directory is to a unit.</summary>
    public Relation Between(int own, int other) =>
        Reaches(other, own, successors) ? Relation.Own
        : LiesBelow(other, own) ? Relation.Child
        : LiesBelow(own, other) ? Relation.Parent
        : Relation.Sister;

    // What ended lies where its successor does, or where it lay itself.
    bool LiesBelow(int unit, int above)
    {
        int? at = unit;
        for (int steps = 0; at is { } here && steps < MostSteps; steps++)
        {
            at = parents.GetValueOrDefault(here) ?? successors.GetValueOrDefault(here);
            if (at is { } next && Reaches(next, above, successors))
            {
                return true;
            }
        }

        return false;
    }

    static bool Reaches(int from, int to, IReadOnlyDictionary<int, int?> line)
    {
        int? at = from;
        for (int steps = 0; at is { } here && steps < MostSteps; steps++)
        {
            if (here == to)
            {
                return true;
            }

            at = line.GetValueOrDefault(here);
        }

        return false;
    }
}
