using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lantu.Domain.Audit;

/// <summary>One change, who made it and when: written in the same transaction as the change, and chained to the entry before it by hash.</summary>
public sealed class AuditEntry
{
    /// <summary>The hash before the first entry.</summary>
    public const string Origin = "0000000000000000000000000000000000000000000000000000000000000000";

    public AuditEntry(long sequence, DateTimeOffset at, string actor, string action, string subject, string detail, string previousHash)
    {
        (Sequence, At, Actor, Action, Subject, Detail, PreviousHash) = (sequence, at, actor, action, subject, detail, previousHash);
        Hash = Digest();
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
    public bool IsIntact => Hash == Digest();

    string Digest()
    {
        StringBuilder fields = new();
        foreach (string field in (string[])[PreviousHash, Sequence.ToString(CultureInfo.InvariantCulture), At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture), Actor, Action, Subject, Detail])
        {
            fields.Append(field.Length).Append(':').Append(field);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fields.ToString())));
    }
}
