using System.Security.Cryptography;
using System.Text;

namespace Lantu.Security;

/// <summary>Proves that whoever sets a new installation up can read what the program prints on its machine: the first to find the address is not enough.</summary>
sealed class SetupCode
{
    const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public string Text { get; } = RandomNumberGenerator.GetString(Letters, 4) + "-" + RandomNumberGenerator.GetString(Letters, 4) + "-" + RandomNumberGenerator.GetString(Letters, 4);

    public bool Is(string? typed) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Text), Encoding.UTF8.GetBytes((typed ?? "").Trim().ToUpperInvariant()));
}
