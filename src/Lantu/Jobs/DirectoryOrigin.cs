namespace Lantu.Jobs;

/// <summary>Where a unit directory comes from.</summary>
public enum DirectoryOrigin
{
    /// <summary>The data folder's own, in its database.</summary>
    Kept,

    /// <summary>A file in the data folder that is not in its database yet.</summary>
    File,

    /// <summary>It came with the program.</summary>
    Shipped,
}
