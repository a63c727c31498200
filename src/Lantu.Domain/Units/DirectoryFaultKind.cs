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
}
