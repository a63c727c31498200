using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Accounts;

/// <summary>A passkey as it is taken or put away.</summary>
sealed record PasskeyForm
{
    [FromForm] public string? Credential { get; init; }

    [FromForm] public string? Name { get; init; }

    [FromForm] public string? Id { get; init; }
}
