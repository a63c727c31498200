using Lantu.Domain.Units;

namespace Lantu.Features.Directories;

/// <summary>The units of a directory in the order of a tree: each kind's in the directory's order, units below the one they belong to.</summary>
static class UnitTree
{
    /// <summary>The units that a filter holds, each with how deep it stands below others that are shown.</summary>
    public static IReadOnlyList<(Unit Unit, int Depth)> Of(UnitDirectory directory, DirectoryFilter filter, DateOnly today)
    {
        HashSet<Unit> shown = [.. directory.Units.Where(unit => filter.Holds(unit, today))];
        ILookup<Unit?, Unit> below = directory.Units.Where(shown.Contains).OrderBy(unit => unit.Kind).ToLookup(unit => ParentIn(unit));
        List<(Unit, int)> tree = [];
        Add(null, 0);
        return tree;

        // A unit of another kind than its parent stands among its own.
        Unit? ParentIn(Unit unit) => directory.ParentOf(unit) is { } parent && shown.Contains(parent) && parent.Kind == unit.Kind ? parent : null;

        void Add(Unit? parent, int depth)
        {
            foreach (Unit unit in below[parent])
            {
                tree.Add((unit, depth));
                Add(unit, depth + 1);
            }
        }
    }
}
