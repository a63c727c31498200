namespace Lantu.Jobs.Directories;

/// <summary>What became of a directory's file of an earlier version.</summary>
enum TakenFileOutcome
{
    /// <summary>It is in the database now.</summary>
    Taken,

    /// <summary>The database has a directory of the place; the file is not used.</summary>
    PlaceHasOne,

    /// <summary>It is no directory.</summary>
    NoDirectory,

    /// <summary>It has faults.</summary>
    Faulty,
}
