namespace Lantu.Features.Desk;

/// <summary>What can be done about how a plan is divided into measures; the last part of the page's address.</summary>
public enum StructureKind
{
    /// <summary>A measure more, behind this one in its task.</summary>
    Add,

    /// <summary>A task more, behind this one's.</summary>
    Open,

    /// <summary>This one becomes two.</summary>
    Split,

    /// <summary>This one becomes a part of the one before it.</summary>
    Join,

    /// <summary>This one goes.</summary>
    Remove,
}
