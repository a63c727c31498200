using Lantu.Security;

namespace Lantu.Commands;

/// <summary>What the environment says of the organisation's own sign-in.</summary>
static class OrganisationSettings
{
    const string Authority = "LANTU_OIDC_AUTHORITY";
    const string ClientId = "LANTU_OIDC_CLIENT_ID";
    const string SecretFile = "LANTU_OIDC_CLIENT_SECRET_FILE";

    /// <summary>Reads it; nothing where nothing is said.</summary>
    /// <exception cref="CommandException">It is said by half, or can't be used.</exception>
    public static Organisation? Read()
    {
        (string? authority, string? client, string? secret) = (Text(Environment.GetEnvironmentVariable("LANTU_OIDC_AUTHORITY")), Text(Environment.GetEnvironmentVariable("LANTU_OIDC_CLIENT_ID")), Text(Environment.GetEnvironmentVariable("LANTU_OIDC_CLIENT_SECRET_FILE")));
        if (authority is null && client is null && secret is null)
        {
            return null;
        }

        if (authority is null || client is null)
        {
            throw new CommandException(Say.Text("OidcIncomplete", authority is null ? Authority : ClientId), ExitCode.Failed);
        }

        return new Organisation
        {
            Authority = Address(authority),
            ClientId = client,
            ClientSecret = secret is null ? null : Secret(Paths.Resolve(secret)),
            Name = Text(Environment.GetEnvironmentVariable("LANTU_OIDC_NAME")),
            LoginClaim = Text(Environment.GetEnvironmentVariable("LANTU_OIDC_LOGIN_CLAIM")) ?? Organisation.UsualLoginClaim,
        };
    }

    // Whoever reads the way there could be anybody: without encryption only on this machine itself.
    static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0 && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : throw new CommandException(Say.Text("OidcAuthority", text), ExitCode.Failed);

    static string Secret(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim() is { Length: > 0 } secret ? secret : throw new CommandException(Say.Text("OidcSecretEmpty", path), ExitCode.Failed);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.Text("OidcSecretUnreadable", path), ExitCode.Unreadable, unreadable);
        }
    }

    static string? Text(string? setting) => setting?.Trim() is { Length: > 0 } text ? text : null;
}
