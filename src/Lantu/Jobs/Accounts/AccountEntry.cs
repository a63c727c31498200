using Lantu.Domain.Accounts;

namespace Lantu.Jobs.Accounts;

/// <summary>An account as somebody enters it.</summary>
/// <param name="Login">The login name as typed.</param>
/// <param name="Name">The person's name as typed.</param>
/// <param name="Kind">What the account is for.</param>
sealed record AccountEntry(string? Login, string? Name, AccountKind Kind)
{
    public string? Phone { get; init; }

    public string? Mobile { get; init; }

    public string? Email { get; init; }
}
