using Lantu.Domain.Units;

namespace Lantu.Jobs;

/// <summary>A unit directory with where it was found.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Path">The file, for one that stands in a file.</param>
/// <param name="Directory">What it holds.</param>
sealed record FoundDirectory(DirectoryOrigin Origin, string Path, UnitDirectory Directory)
{
    /// <summary>Its number in the database, where it is kept there.</summary>
    public int Number { get; init; }
}
