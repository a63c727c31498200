namespace Lantu.Domain.Units;

/// <summary>What can be wrong with a directory.</summary>
public enum DirectoryFaultKind
{
    /// <summary>The root is not written like the name of a place.</summary>
    RootIsNoName,

    /// <summary>Two units have a name in common at the same time.</summary>
    SharedName,

    /// <summary>A unit and a group, or two groups, have a name in common.</summary>
    SharedGroupName,

    /// <summary>The parent is not in the directory.</summary>
    UnknownParent,

    /// <summary>A unit is, over others, its own parent.</summary>
    CircularParent,

    /// <summary>A unit ends before it begins.</summary>
    EndsBeforeBeginning,

    /// <summary>A group's member is not in the directory.</summary>
    UnknownMember,

    /// <summary>A name is empty, too long, or holds signs that nobody can see.</summary>
    UnfitName,

    /// <summary>Two units have one number.</summary>
    SharedNumber,

    /// <summary>The successor is not in the directory.</summary>
    UnknownSuccessor,

    /// <summary>A unit is, over others, its own successor.</summary>
    CircularSuccessor,

    /// <summary>A unit has a successor but no last day.</summary>
    SuccessorWithoutEnd,

    /// <summary>A contact has no name, or too long a text.</summary>
    UnfitContact,

    /// <summary>A contact ends before it begins.</summary>
    ContactEndsBeforeBeginning,
}
