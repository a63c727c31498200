namespace Lantu.Jobs.Accounts;

/// <summary>What can be wrong with a row of a list of accounts.</summary>
public enum AccountListFaultKind
{
    NameMissing,

    LoginMissing,

    LoginUnusable,

    /// <summary>An account of the site has the login name.</summary>
    LoginTaken,

    /// <summary>Another row gives the login name to somebody else.</summary>
    LoginDoubled,

    TooLong,

    EmailUnusable,

    RoleMissing,

    RoleUnknown,

    /// <summary>An administrator has no business role, and one post only.</summary>
    PostConflict,

    /// <summary>The same post stands in another row.</summary>
    PostDoubled,

    PlaceMissing,

    PlaceUnknown,

    UnitMissing,

    UnitUnknown,

    UnitEnded,

    /// <summary>The role is one of a place, and a unit is named.</summary>
    UnitNeedless,
}
