using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lantu.Domain.Audit;

/// <summary>
/// What an entry's hash is made of: the hash before, number, instant to the microsecond, actor, action, subject and detail, each as its number of
/// UTF-16 units, a colon and its text in UTF-8. Entries written years ago must give the same, so none of it can ever change.
/// </summary>
static class AuditDigest
{
    const int OnStack = 1_024;

    // Longest number of UTF-16 units, with its colon; longest sequence; the instant.
    const int Lengths = 7 * 12;
    const int Figures = 20 + InstantLength;
    const int InstantLength = 26;

    /// <param name="entry">The entry; its own hash is no part of it.</param>
    /// <param name="digest">Takes the 32 bytes.</param>
    public static void Of(AuditEntry entry, Span<byte> digest)
    {
        int most = Lengths + Figures + (3 * (entry.PreviousHash.Length + entry.Actor.Length + entry.Action.Length + entry.Subject.Length + entry.Detail.Length));
        byte[]? rented = most > OnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        Span<byte> fields = rented is null ? stackalloc byte[OnStack] : rented;
        int length = Write(entry, fields);
        SHA256.HashData(fields[..length], digest);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    static int Write(AuditEntry entry, Span<byte> target)
    {
        int at = Write(entry.PreviousHash, target);
        Span<byte> figures = stackalloc byte[Figures];
        entry.Sequence.TryFormat(figures, out int digits, provider: CultureInfo.InvariantCulture);
        at += WriteLength(digits, target[at..]);
        figures[..digits].CopyTo(target[at..]);
        at += digits;

        // The round-trip form, less its seventh decimal and its Z.
        entry.At.UtcDateTime.TryFormat(figures, out _, "O", CultureInfo.InvariantCulture);
        at += WriteLength(InstantLength, target[at..]);
        figures[..InstantLength].CopyTo(target[at..]);
        at += InstantLength;
        at += Write(entry.Actor, target[at..]);
        at += Write(entry.Action, target[at..]);
        at += Write(entry.Subject, target[at..]);
        return at + Write(entry.Detail, target[at..]);
    }

    static int Write(string field, Span<byte> target)
    {
        int at = WriteLength(field.Length, target);
        return at + Encoding.UTF8.GetBytes(field, target[at..]);
    }

    static int WriteLength(int length, Span<byte> target)
    {
        length.TryFormat(target, out int digits, provider: CultureInfo.InvariantCulture);
        target[digits] = (byte)':';
        return digits + 1;
    }
}
