namespace Lantu.Domain.Assignments;

/// <summary>Why it is open who owes a measure.</summary>
public enum OpenPointKind
{
    /// <summary>The document names nobody in a role that it names elsewhere.</summary>
    RoleMissing,

    /// <summary>A group without members of its own: 相关区政府, 等部门.</summary>
    GroupOpen,

    /// <summary>A name that the unit directory does not know.</summary>
    UnitUnknown,
}
