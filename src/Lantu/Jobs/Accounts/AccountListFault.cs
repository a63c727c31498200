namespace Lantu.Jobs.Accounts;

/// <summary>Something in a list of accounts that keeps it from being taken.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Argument">What stands there.</param>
/// <param name="Other">What it conflicts with.</param>
public sealed record AccountListFault(string Cell, AccountListFaultKind Kind, string Argument = "", string Other = "");
