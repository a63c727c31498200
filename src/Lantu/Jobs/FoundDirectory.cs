using Lantu.Domain.Units;

namespace Lantu.Jobs;

/// <summary>A unit directory with the file it stands in.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsInstalled">Whether it was installed in the data folder; else it came with the program.</param>
/// <param name="Directory">What it holds.</param>
sealed record FoundDirectory(string Path, bool IsInstalled, UnitDirectory Directory);
