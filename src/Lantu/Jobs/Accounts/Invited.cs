namespace Lantu.Jobs.Accounts;

/// <summary>An account whose owner is to choose a password.</summary>
/// <param name="Number">Number of the account.</param>
/// <param name="Login">Its login name.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Token">What the link holds; it is shown once and kept nowhere.</param>
public sealed record Invited(int Number, string Login, string Name, string Token)
{
    /// <summary>Path of the link.</summary>
    public string Path => $"/activate/{Token}";
}
