using System.Security.Cryptography;

namespace Lantu.Domain.Audit;

/// <summary>One change, who made it and when: written in the same transaction as the change, and chained to the entry before it by hash.</summary>
public sealed class AuditEntry
{
    /// <summary>The hash before the first entry.</summary>
    public const string Origin = "0000000000000000000000000000000000000000000000000000000000000000";

    public AuditEntry(long sequence, DateTimeOffset at, string actor, string action, string subject, string detail, string previousHash)
    {
        (Sequence, At, Actor, Action, Subject, Detail, PreviousHash) = (sequence, at, actor, action, subject, detail, previousHash);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        AuditDigest.Of(this, digest);
        Hash = Convert.ToHexStringLower(digest);
    }

    // For the object mapper only.
    AuditEntry() => (Actor, Action, Subject, Detail, PreviousHash, Hash) = ("", "", "", "", "", "");

    public long Sequence { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Who: 本机操作员 until accounts exist.</summary>
    public string Actor { get; private init; }

    /// <summary>What was done, a stable word such as plan.imported.</summary>
    public string Action { get; private init; }

    /// <summary>To what: kind and identity.</summary>
    public string Subject { get; private init; }

    public string Detail { get; private init; }

    public string PreviousHash { get; private init; }

    /// <summary>SHA-256 over the fields and the hash before, each field preceded by its length.</summary>
    public string Hash { get; private init; }

    /// <summary>Whether the entry is as it was written.</summary>
    public bool IsIntact
    {
        get
        {
            Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
            Span<char> hash = stackalloc char[SHA256.HashSizeInBytes * 2];
            AuditDigest.Of(this, digest);
            return Convert.TryToHexStringLower(digest, hash, out _) && hash.SequenceEqual(Hash);
        }
    }

    /// <summary>An entry as something kept it, with the hash it had there.</summary>
    internal static AuditEntry Kept(long sequence, DateTimeOffset at, string actor, string action, string subject, string detail, string previousHash, string hash) =>
        new() { Sequence = sequence, At = at, Actor = actor, Action = action, Subject = subject, Detail = detail, PreviousHash = previousHash, Hash = hash };
}
