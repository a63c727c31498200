namespace Lantu.Domain.Accounts;

/// <summary>What a sign-in rested on.</summary>
public enum SignInMeans
{
    /// <summary>A password alone.</summary>
    Password,

    /// <summary>A password and a code of the authenticator.</summary>
    Code,

    /// <summary>A password and one of the recovery codes.</summary>
    RecoveryCode,

    /// <summary>A passkey.</summary>
    Passkey,

    /// <summary>The organisation's own sign-in.</summary>
    OpenId,

    /// <summary>None: a person of the demonstration.</summary>
    Demonstration,
}
