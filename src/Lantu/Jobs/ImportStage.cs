namespace Lantu.Jobs;

/// <summary>How far an import through the site has come.</summary>
public enum ImportStage
{
    /// <summary>Another document is read first.</summary>
    Waiting,

    /// <summary>It is read and understood.</summary>
    Reading,

    /// <summary>It is written to the database.</summary>
    Storing,

    /// <summary>It is a draft.</summary>
    Stored,

    /// <summary>The file can't be read.</summary>
    Refused,

    /// <summary>It could not be stored for a reason that lies with us.</summary>
    Failed,
}
