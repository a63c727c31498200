namespace Lantu.Domain.Readings;

/// <summary>A batch of hours of air stations.</summary>
public sealed class ReadingBatch : FiledBatch
{
    /// <summary>The first day it has hours of.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The last day it has hours of.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>How many stations it has hours of.</summary>
    public required int Stations { get; init; }

    /// <summary>The file in which values stand that it replaced; nothing where it replaced none.</summary>
    public string? Revisions { get; init; }
}
