namespace Lantu.Features.Directories;

/// <summary>What the page shows that takes back the last act on a directory.</summary>
/// <param name="Directory">The directory.</param>
/// <param name="Last">The last act with what it did.</param>
public sealed record UndoView(DirectoryName Directory, HistoryRow Last)
{
    /// <summary>Number of the act that the person saw as the last.</summary>
    public int Seen { get; init; } = Directory.Revision;

    public string? Reason { get; init; }

    public string? Refused { get; init; }
}
