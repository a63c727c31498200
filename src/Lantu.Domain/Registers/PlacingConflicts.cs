namespace Lantu.Domain.Registers;

/// <summary>Rows of a register that cannot all be true.</summary>
public static class PlacingConflicts
{
    /// <summary>Finds them: of one subject only rows of its own can be in conflict. A row is told once, with the first that it is in conflict with; none of them is to be taken.</summary>
    /// <typeparam name="T">What a row says.</typeparam>
    /// <param name="rows">The rows that were understood.</param>
    /// <param name="areInConflict">Whether two rows of one subject, which share a day, cannot both be true.</param>
    /// <returns>The rows that are told, each with the line of the other, and the lines of all that are not taken.</returns>
    public static (IReadOnlyList<(int Line, T Placing, int Other)> Told, IReadOnlySet<int> Lines) Among<T>(IEnumerable<(int Line, T Placing)> rows, Func<T, T, bool> areInConflict)
        where T : IPlacing
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(areInConflict);

        List<(int, T, int)> told = [];
        HashSet<int> lines = [];
        foreach ((int Line, T Placing)[] subject in rows.GroupBy(row => row.Placing.Subject, StringComparer.Ordinal).Select(group => group.ToArray()))
        {
            for (int at = 1; at < subject.Length; at++)
            {
                (int line, T placing) = subject[at];
                bool isTold = false;
                for (int before = 0; before < at; before++)
                {
                    (int other, T earlier) = subject[before];
                    if (!earlier.Overlaps(placing) || !areInConflict(earlier, placing))
                    {
                        continue;
                    }

                    if (!isTold)
                    {
                        told.Add((line, placing, other));
                        isTold = true;
                    }

                    lines.UnionWith([line, other]);
                }
            }
        }

        return (told, lines);
    }
}
