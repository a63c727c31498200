namespace Lantu.Jobs.Accounts;

/// <summary>How an attempt to sign in ends.</summary>
enum SignInOutcomeKind
{
    SignedIn,

    /// <summary>The first is right; the second factor is still asked.</summary>
    SecondFactor,

    /// <summary>Nobody of that name, or not the password: one answer for both.</summary>
    Wrong,

    /// <summary>The code is not the one of now, or was used.</summary>
    WrongCode,

    /// <summary>Right, but too many attempts failed before.</summary>
    Locked,

    /// <summary>Right, but the account is suspended.</summary>
    Suspended,

    /// <summary>The organisation names somebody who has no account here, or another than the account's.</summary>
    Unknown,

    /// <summary>Right, and the second factor is a passkey, which signs in by itself.</summary>
    PasskeyInstead,

    /// <summary>Too many attempts from that address failed.</summary>
    TooMany,
}
