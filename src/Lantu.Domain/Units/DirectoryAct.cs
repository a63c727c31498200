namespace Lantu.Domain.Units;

/// <summary>One act on a directory, with what it did to the groups; what it did to units is kept for each of them.</summary>
public sealed class DirectoryAct
{
    public required int DirectoryNumber { get; init; }

    /// <summary>Its place among the acts on the directory, from 1.</summary>
    public required int Number { get; init; }

    public required DirectoryActKind Kind { get; init; }

    /// <summary>Why, in the person's words; may be empty.</summary>
    public string Reason { get; init; } = "";

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public IReadOnlyList<GroupChange> Groups { get; init; } = [];
}
