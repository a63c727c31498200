namespace Lantu.Features.Accounts;

/// <summary>Where to go after signing in: an address of this site and no other.</summary>
static class LocalAddress
{
    public static string Of(string? typed) =>
        typed is { Length: > 1 and < 2_000 } && typed[0] == '/' && typed[1] is not ('/' or '\\') && !typed.Any(char.IsControl) && !typed.StartsWith("/sign-", StringComparison.Ordinal) ? typed : "/";
}
