namespace Lantu.Data.Readings;

/// <summary>The faults of all files: every one is counted, of each kind the first hundred of a file are kept with their place, in whatever order they are told.</summary>
public sealed class ReadingFindings
{
    const int MostKept = 100;

    readonly Lock gate = new();

    readonly Dictionary<(ReadingFault Fault, string File), PriorityQueue<ReadingFinding, (long, string)>> kept = [];

    readonly Dictionary<ReadingFault, long> counts = [];

    /// <summary>Those kept, by file and line.</summary>
    public IReadOnlyList<ReadingFinding> Kept
    {
        get
        {
            lock (gate)
            {
                return [.. kept.Values.SelectMany(queue => queue.UnorderedItems).Select(one => one.Element).OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column, StringComparer.Ordinal).ThenBy(one => one.Fault)];
            }
        }
    }

    /// <summary>How many there are of each kind.</summary>
    public IReadOnlyDictionary<ReadingFault, long> Counts
    {
        get
        {
            lock (gate)
            {
                return counts.OrderBy(one => one.Key).ToDictionary();
            }
        }
    }

    public void Add(ReadingFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);

        lock (gate)
        {
            counts[finding.Fault] = counts.GetValueOrDefault(finding.Fault) + 1;
            if (!kept.TryGetValue((finding.Fault, finding.File), out PriorityQueue<ReadingFinding, (long, string)>? queue))
            {
                kept[(finding.Fault, finding.File)] = queue = new(Comparer<(long Line, string Column)>.Create((one, other) => (other.Line, string.CompareOrdinal(other.Column, one.Column)).CompareTo((one.Line, 0))));
            }

            // The last of them goes first.
            queue.Enqueue(finding, (finding.Line, finding.Column));
            if (queue.Count > MostKept)
            {
                queue.Dequeue();
            }
        }
    }
}
