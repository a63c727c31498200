using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Accounts;

/// <summary>What the pages of an account send.</summary>
public sealed record AccountForm
{
    /// <summary>Number of the account's last change, as it was shown.</summary>
    [FromForm] public int? Revision { get; init; }

    [FromForm] public string? Login { get; init; }

    [FromForm] public string? Name { get; init; }

    [FromForm] public string? Phone { get; init; }

    [FromForm] public string? Mobile { get; init; }

    [FromForm] public string? Email { get; init; }

    [FromForm] public string? Kind { get; init; }

    [FromForm] public string? Role { get; init; }

    [FromForm] public string? Place { get; init; }

    /// <summary>Name of the unit as typed.</summary>
    [FromForm] public string? Unit { get; init; }

    /// <summary>Which of the account's posts.</summary>
    [FromForm] public int? Ordinal { get; init; }

    [FromForm] public string? Reason { get; init; }

    internal AccountEntry Entry(AccountKind kind) => new(Login, Name, kind) { Phone = Phone, Mobile = Mobile, Email = Email };
}
