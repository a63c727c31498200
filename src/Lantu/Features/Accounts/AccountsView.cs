namespace Lantu.Features.Accounts;

/// <summary>The list of accounts.</summary>
public sealed record AccountsView(IReadOnlyList<AccountRow> Rows, int Total, AccountFilter Filter);
