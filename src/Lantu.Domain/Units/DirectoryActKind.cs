namespace Lantu.Domain.Units;

/// <summary>What a person did to a directory.</summary>
public enum DirectoryActKind
{
    /// <summary>A directory that comes with the program became the data folder's own.</summary>
    TakenOver,

    /// <summary>A file took the directory's place, or was the first.</summary>
    Installed,

    /// <summary>A unit was added.</summary>
    UnitAdded,

    /// <summary>A unit was put right.</summary>
    UnitCorrected,

    /// <summary>An other name was added.</summary>
    NameAdded,

    /// <summary>An other name was struck.</summary>
    NameRemoved,

    /// <summary>A unit was renamed as of a day.</summary>
    UnitRenamed,

    /// <summary>Units were merged as of a day.</summary>
    UnitsMerged,

    /// <summary>A unit was ended.</summary>
    UnitEnded,

    /// <summary>A contact was entered, put right or ended.</summary>
    ContactChanged,

    /// <summary>A group was added.</summary>
    GroupAdded,

    /// <summary>A group was put right.</summary>
    GroupCorrected,

    /// <summary>A group was struck.</summary>
    GroupRemoved,

    /// <summary>The act before it was taken back.</summary>
    ActUndone,

    /// <summary>A changed workbook was applied.</summary>
    WorkbookApplied,
}
