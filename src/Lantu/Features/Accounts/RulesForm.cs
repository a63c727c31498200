using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Accounts;

/// <summary>The rules of signing in as they are chosen.</summary>
sealed record RulesForm
{
    [FromForm] public string? Profile { get; init; }

    [FromForm] public string? Paper { get; init; }
}
