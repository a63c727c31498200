using System.Collections.Concurrent;

namespace Lantu.Data.Readings;

/// <summary>Stations whose rows have begun, in all files and on all threads.</summary>
sealed class StationsSeen(bool byStation)
{
    readonly ConcurrentDictionary<string, bool> begun = new(StringComparer.Ordinal);

    /// <summary>Whether it was declared that a station's rows follow one another.</summary>
    public bool ByStation { get; } = byStation;

    /// <summary>Whether a station is new.</summary>
    public bool Add(string station) => begun.TryAdd(station, value: true);
}
