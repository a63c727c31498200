namespace Lantu.Documents.Units;

/// <summary>Why a file is no unit directory. The application has one sentence for each.</summary>
public enum DirectoryFileFault
{
    /// <summary>It is no JSON, or has a value of another kind; the place is the path in the file and its line.</summary>
    Form,

    /// <summary>The place whose bodies it lists is absent.</summary>
    RootMissing,

    /// <summary>A unit, or its name, is absent; the place is its index.</summary>
    UnitMissing,

    /// <summary>A former name or abbreviation is absent; the place is the unit's name.</summary>
    AliasMissing,

    /// <summary>A group, or its name, is absent; the place is its index.</summary>
    GroupMissing,

    /// <summary>A group's member or other name is absent; the place is the group's name.</summary>
    MemberMissing,

    /// <summary>A pair of characters is absent; the place is its index.</summary>
    PairMissing,
}
