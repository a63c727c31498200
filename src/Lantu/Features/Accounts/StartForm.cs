using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Accounts;

/// <summary>The three administrators as they are named at the first start.</summary>
public sealed record StartForm
{
    [FromForm] public string? Code { get; init; }

    [FromForm] public string? SystemLogin { get; init; }

    [FromForm] public string? SystemName { get; init; }

    [FromForm] public string? SecurityLogin { get; init; }

    [FromForm] public string? SecurityName { get; init; }

    [FromForm] public string? AuditLogin { get; init; }

    [FromForm] public string? AuditName { get; init; }

    internal IReadOnlyList<AccountEntry> Entries() =>
        [new(SystemLogin, SystemName, AccountKind.System), new(SecurityLogin, SecurityName, AccountKind.Security), new(AuditLogin, AuditName, AccountKind.Audit)];
}
