namespace Lantu.Domain.Delegations;

/// <summary>How far a version of a delegation has come.</summary>
public enum DelegationState
{
    /// <summary>已交办: in force.</summary>
    Handed,

    /// <summary>已变更: another version took its place.</summary>
    Replaced,

    /// <summary>已收回: the unit above took it back.</summary>
    Withdrawn,
}
