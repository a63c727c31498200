namespace Lantu.Features.Accounts;

/// <summary>How an account stands.</summary>
public enum AccountState
{
    /// <summary>Its owner has still to choose a password.</summary>
    Invited,

    Active,

    /// <summary>Too many sign-ins failed.</summary>
    Locked,

    Suspended,
}
