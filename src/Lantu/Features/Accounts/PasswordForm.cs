using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Accounts;

/// <summary>A password as it is chosen.</summary>
sealed record PasswordForm
{
    [FromForm] public string? Present { get; init; }

    [FromForm] public string? Password { get; init; }

    [FromForm] public string? Again { get; init; }
}
