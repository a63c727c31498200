namespace Lantu.Domain.Units;

/// <summary>What can be wrong with a directory.</summary>
public enum DirectoryFaultKind
{
    /// <summary>Two units have a name in common at the same time.</summary>
    SharedName,

    /// <summary>The parent is not in the directory.</summary>
    UnknownParent,

    /// <summary>A unit is, over others, its own parent.</summary>
    CircularParent,

    /// <summary>A unit ends before it begins.</summary>
    EndsBeforeBeginning,

    /// <summary>A group's member is not in the directory.</summary>
    UnknownMember,
}
