namespace Lantu.Domain.Units;

/// <summary>Why an act on a directory was refused as a whole.</summary>
public enum DirectoryRefusal
{
    /// <summary>The directory would be faulty after it. Arguments: the first <see cref="DirectoryFault"/>.</summary>
    Faulty,

    /// <summary>What was typed is what stands there.</summary>
    NothingChanged,

    /// <summary>There is no such unit. Arguments: its number or name.</summary>
    NoSuchUnit,

    /// <summary>The unit has no such name. Arguments: the name.</summary>
    NoSuchName,

    /// <summary>The unit has no such contact. Arguments: the contact's number.</summary>
    NoSuchContact,

    /// <summary>There is no such group. Arguments: its name.</summary>
    NoSuchGroup,

    /// <summary>A group means either all of a kind or members by name.</summary>
    KindAndMembers,

    /// <summary>A directory that was taken in as a whole can't be undone.</summary>
    NotUndoable,

    /// <summary>The unit is not in being on that day. Arguments: its name.</summary>
    NotInBeing,

    /// <summary>A unit cannot be merged into itself alone. Arguments: its name.</summary>
    IntoItself,

    /// <summary>The day is not later than the last change of the unit's name. Arguments: its name.</summary>
    BeforeLastRename,
}
