namespace Lantu.Domain.Water;

/// <summary>A month of a water section as it is kept. What stood there before a correction is a <see cref="SectionRevision"/>.</summary>
public sealed class SectionMonth
{
    /// <summary>Number of the place's unit directory.</summary>
    public required int DirectoryNumber { get; init; }

    /// <summary>The section, as registers name it.</summary>
    public required string Section { get; init; }

    public required int Year { get; init; }

    /// <summary>1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>What is known of it.</summary>
    public required SectionReading Reading { get; init; }

    /// <summary>The batch that last changed it.</summary>
    public required int Batch { get; init; }

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, Month, 1);
}
