namespace Lantu.Ui;

/// <summary>What may keep the site from storing anything, without a fault of its own.</summary>
enum StorageTrouble
{
    /// <summary>The disk that the data are on is full.</summary>
    Full,

    /// <summary>The database can't be reached, or doesn't answer.</summary>
    Away,
}
