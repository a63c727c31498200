using Lantu.Domain.Accounts;

namespace Lantu.Features.Accounts;

/// <summary>An account as it is listed.</summary>
public sealed record AccountRow(Account Account, IReadOnlyList<PostRow> Posts, AccountState State, DateTimeOffset? LastSeen)
{
    public static AccountState StateOf(Account account, DateTimeOffset now) =>
        account.IsSuspended ? AccountState.Suspended : account.IsLocked(now) ? AccountState.Locked : account.IsActivated ? AccountState.Active : AccountState.Invited;

    /// <summary>A mobile number with its middle hidden.</summary>
    public static string? Masked(string? mobile) => mobile is null ? null : mobile.Length < 7 ? new string('*', mobile.Length) : $"{mobile[..3]}{new string('*', mobile.Length - 7)}{mobile[^4..]}";
}
