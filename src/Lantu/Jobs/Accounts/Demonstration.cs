using System.Text.Json;

namespace Lantu.Jobs.Accounts;

/// <summary>That the site is a demonstration on this machine: whoever opens it is one of its people, without a password.</summary>
/// <param name="Logins">The people, in the order in which they are shown; the first is who opens the site.</param>
sealed record Demonstration(IReadOnlyList<string> Logins)
{
    /// <summary>Login names of the demonstration begin with it: none of its people counts as an administrator of an installation, and none can sign in but in data that are a demonstration's from the beginning.</summary>
    public const string Prefix = "demo.";

    /// <summary>Remembers whom a visitor chose to be.</summary>
    public const string Cookie = "lantu-person";

    /// <summary>Who the people are, as their file says.</summary>
    public static async Task<Demonstration> ReadAsync(string path, CancellationToken cancellation)
    {
        await using FileStream people = File.OpenRead(path);
        using JsonDocument json = await JsonDocument.ParseAsync(people, cancellationToken: cancellation);
        return Of(json);
    }

    internal static Demonstration Of(JsonDocument json) => new([.. json.RootElement.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("login").GetString()!)]);
}
