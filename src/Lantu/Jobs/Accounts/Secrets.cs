using System.Security.Cryptography;
using System.Text;

namespace Lantu.Jobs.Accounts;

/// <summary>What is made at random, and how it is kept so that whoever reads the database can't use it.</summary>
static class Secrets
{
    // Without the letters and digits that are taken for one another.
    const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A stamp that no account had before.</summary>
    public static string Stamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>What a link holds: 256 bits.</summary>
    public static string Token() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>A code that a person copies from paper: ten characters, some 49 bits.</summary>
    public static string RecoveryCode() => RandomNumberGenerator.GetString(Letters, 5) + "-" + RandomNumberGenerator.GetString(Letters, 5);

    /// <summary>A password that a person copies from the screen: sixteen characters, some 79 bits.</summary>
    public static string Password() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>How a token or code is kept.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
