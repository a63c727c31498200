namespace Lantu.Domain.Accounts;

/// <summary>What a unit is to the unit of a post.</summary>
public enum Relation
{
    /// <summary>The unit itself, or one that it took over from.</summary>
    Own,

    /// <summary>Below it: a district's bureaus and townships.</summary>
    Child,

    /// <summary>Above it.</summary>
    Parent,

    /// <summary>Another of the same place.</summary>
    Sister,

    /// <summary>Of another place.</summary>
    Foreign,
}
