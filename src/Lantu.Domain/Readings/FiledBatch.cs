namespace Lantu.Domain.Readings;

/// <summary>What was filed at once of a place's readings: where it came from, how it was understood, what it changed, and what was wrong with it.</summary>
public abstract class FiledBatch
{
    /// <summary>Number of the place's unit directory.</summary>
    public required int DirectoryNumber { get; init; }

    /// <summary>Its place among the batches of the place, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Name of the file; of several, of the first.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the files and of what their columns were said to mean, in hexadecimal.</summary>
    public required string FileHash { get; init; }

    /// <summary>What the columns were said to mean, as JSON. The next batch is asked about with these words.</summary>
    public required string Layout { get; init; }

    /// <summary>What it changed.</summary>
    public required ValueCounts Counts { get; init; }

    /// <summary>What was wrong with it: kinds with how many there were of each.</summary>
    public required IReadOnlyDictionary<string, long> FindingCounts { get; init; }

    /// <summary>The first of each kind, with their places.</summary>
    public required IReadOnlyList<BatchFinding> Findings { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public required string FiledBy { get; init; }
}
