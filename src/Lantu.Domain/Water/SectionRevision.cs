namespace Lantu.Domain.Water;

/// <summary>What stood in a month of a water section before a batch corrected it.</summary>
public sealed class SectionRevision
{
    /// <summary>Number of the place's unit directory.</summary>
    public required int DirectoryNumber { get; init; }

    public required string Section { get; init; }

    public required int Year { get; init; }

    /// <summary>1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>The batch that corrected it.</summary>
    public required int Batch { get; init; }

    /// <summary>What stood there.</summary>
    public required SectionReading Before { get; init; }
}
