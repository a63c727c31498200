using Lantu.Domain.Units;

namespace Lantu.Jobs.Directories;

/// <summary>A directory that became the data folder's own.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Difference">What changed by it.</param>
sealed record InstalledDirectory(int Number, DirectoryDifference Difference);
