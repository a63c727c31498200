using Lantu.Domain.Units;

namespace Lantu.Jobs.Directories;

/// <summary>A workbook that was handed in and understood, waiting for the person's word.</summary>
/// <param name="Directory">Number of the directory.</param>
/// <param name="Revision">Number of the directory's last act when it was read.</param>
/// <param name="After">The directory that it makes.</param>
sealed record DirectoryUpload(int Directory, int Revision, DirectoryState After);
