namespace Lantu.Security;

/// <summary>The organisation's own sign-in (OpenID Connect), where the installation has one.</summary>
sealed class Organisation
{
    public const string Scheme = "organisation";

    /// <summary>Where it sends people back to; the address is entered there.</summary>
    public const string ReturnPath = "/sign-in/organisation/return";

    public const string UsualLoginClaim = "preferred_username";

    /// <summary>Its address, under which its description is found.</summary>
    public required Uri Authority { get; init; }

    /// <summary>What this site is called there.</summary>
    public required string ClientId { get; init; }

    /// <summary>What proves to it that this site asks; some need none.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>What people call it, for the button.</summary>
    public string? Name { get; init; }

    /// <summary>Which of its claims is the login name here.</summary>
    public string LoginClaim { get; init; } = UsualLoginClaim;
}
