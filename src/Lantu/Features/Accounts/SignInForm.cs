using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Accounts;

/// <summary>What the sign-in page sends.</summary>
sealed record SignInForm
{
    [FromForm] public string? Login { get; init; }

    [FromForm] public string? Password { get; init; }

    [FromForm] public string? Code { get; init; }

    /// <summary>Whose password was right, protected.</summary>
    [FromForm] public string? Step { get; init; }

    /// <summary>What the browser's passkey answered.</summary>
    [FromForm] public string? Credential { get; init; }

    /// <summary>Where to go afterwards.</summary>
    [FromForm] public string? Return { get; init; }

    /// <summary>A form that is sent again afterwards, protected.</summary>
    [FromForm] public string? Kept { get; init; }
}
