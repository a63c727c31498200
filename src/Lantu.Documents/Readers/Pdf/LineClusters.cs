namespace Lantu.Documents.Readers.Pdf;

/// <summary>Lines that touch, directly or through others, draw one table.</summary>
static class LineClusters
{
    const double Reach = 3;

    public static IEnumerable<IReadOnlyList<RulingLine>> Of(IReadOnlyList<RulingLine> lines)
    {
        int[] horizontal = [.. Indices(lines, isHorizontal: true)];
        int[] vertical = [.. Indices(lines, isHorizontal: false)];
        double[] places = [.. vertical.Select(index => lines[index].At)];
        int[] parent = [.. Enumerable.Range(0, lines.Count)];
        foreach (int index in horizontal)
        {
            // Only what stands within its length can touch it.
            RulingLine line = lines[index];
            int first = Array.BinarySearch(places, line.From - Reach);
            for (int i = FirstOf(places, first); i < places.Length && places[i] <= line.To + Reach; i++)
            {
                RulingLine other = lines[vertical[i]];
                if (line.At >= other.From - Reach && line.At <= other.To + Reach)
                {
                    Unite(parent, index, vertical[i]);
                }
            }
        }

        return Enumerable.Range(0, lines.Count).GroupBy(index => Find(parent, index)).Select(cluster => cluster.Select(index => lines[index]).ToList());
    }

    static IEnumerable<int> Indices(IReadOnlyList<RulingLine> lines, bool isHorizontal) =>
        Enumerable.Range(0, lines.Count).Where(index => lines[index].IsHorizontal == isHorizontal).OrderBy(index => lines[index].At);

    // A search finds any of several that stand at one place, or where it would be.
    static int FirstOf(double[] places, int found)
    {
        int at = found < 0 ? ~found : found;
        while (at > 0 && at < places.Length && found >= 0 && places[at - 1] >= places[at])
        {
            at--;
        }

        return at;
    }

    static int Find(int[] parent, int at)
    {
        while (parent[at] != at)
        {
            at = parent[at] = parent[parent[at]];
        }

        return at;
    }

    static void Unite(int[] parent, int one, int other)
    {
        int first = Find(parent, one);
        int second = Find(parent, other);
        parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}
