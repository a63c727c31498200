using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lantu.Domain.Audit;

/// <summary>The last entry of a day, signed: kept elsewhere, it tells whether the end was cut off or the whole chain was written anew.</summary>
public sealed record AuditHead
{
    /// <summary>The day, in Beijing time.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Number of the last entry until the day's end.</summary>
    public required long Sequence { get; init; }

    /// <summary>Hash of that entry.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset SignedAt { get; init; }

    /// <summary>SHA-256 of the public key, in hexadecimal digits.</summary>
    public required string KeyFingerprint { get; init; }

    /// <summary>ECDSA over the other fields, in base 64.</summary>
    public required string Signature { get; init; }

    /// <summary>Signs the head of a day.</summary>
    public static AuditHead Sign(DateOnly day, long sequence, string hash, DateTimeOffset at, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);

        AuditHead head = new() { Day = day, Sequence = sequence, Hash = hash, SignedAt = at, KeyFingerprint = FingerprintOf(key), Signature = "" };
        return head with { Signature = Convert.ToBase64String(key.SignData(head.Content(), HashAlgorithmName.SHA256)) };
    }

    /// <summary>Whether the head is as the holder of the key signed it.</summary>
    public bool IsSignedBy(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);

        Span<byte> signature = stackalloc byte[128];
        return KeyFingerprint == FingerprintOf(key) && Convert.TryFromBase64String(Signature, signature, out int length) && key.VerifyData(Content(), signature[..length], HashAlgorithmName.SHA256);
    }

    /// <summary>What a public key is known by.</summary>
    public static string FingerprintOf(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);

        return Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));
    }

    // To the microsecond, as the databases keep it.
    byte[] Content() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"lantu audit head\n{Day:yyyy-MM-dd}\n{Sequence}\n{Hash}\n{SignedAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.ffffff}\n{KeyFingerprint}\n"));
}
