using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Accounts;

/// <summary>An authenticator as it is taken.</summary>
sealed record AuthenticatorForm
{
    /// <summary>The key that was shown, protected.</summary>
    [FromForm] public string? Key { get; init; }

    [FromForm] public string? Code { get; init; }
}
