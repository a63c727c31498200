using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Lantu.Documents.Readers.OldOffice;

/// <summary>Tells files that only a password opens by what their format says of it.</summary>
static class Passwords
{
    const ushort WordMark = 0xA5EC;
    const ushort WordEncrypted = 0x0100;
    const ushort FirstRecord = 0x0809;
    const ushort PasswordRecord = 0x002F;
    const int LongestManifest = 1_000_000;

    /// <summary>Whether the file certainly needs a password: an encrypted .docx, .xlsx, .doc, or file of OpenDocument.</summary>
    public static bool AreNeeded(byte[] content)
    {
        if (FileKinds.Of(content) == FileKind.Zip)
        {
            return IsEncryptedArchive(content);
        }

        CompoundFile file = new(content);
        return file.Holds("EncryptedPackage") || IsEncryptedWord(file.Beginning("WordDocument"));
    }

    /// <summary>Whether it may need one: an encrypted .xls is readable if its password is the one Excel uses by itself.</summary>
    public static bool MayBeNeeded(byte[] content)
    {
        CompoundFile file = new(content);
        return IsEncryptedSheet(file.Beginning("Workbook")) || IsEncryptedSheet(file.Beginning("Book"));
    }

    static bool IsEncryptedWord(ReadOnlySpan<byte> head) =>
        head.Length > 12 && BinaryPrimitives.ReadUInt16LittleEndian(head) == WordMark && (BinaryPrimitives.ReadUInt16LittleEndian(head[10..]) & WordEncrypted) != 0;

    // The record stands among the first; each is its kind, its length and its content.
    static bool IsEncryptedSheet(ReadOnlySpan<byte> head)
    {
        if (head.Length < 4 || BinaryPrimitives.ReadUInt16LittleEndian(head) != FirstRecord)
        {
            return false;
        }

        while (head.Length >= 4 && BinaryPrimitives.ReadUInt16LittleEndian(head) != PasswordRecord)
        {
            head = head[Math.Min(head.Length, 4 + BinaryPrimitives.ReadUInt16LittleEndian(head[2..]))..];
        }

        return head.Length >= 4;
    }

    static bool IsEncryptedArchive(byte[] content)
    {
        using ZipArchive archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (archive.GetEntry("META-INF/manifest.xml") is not { } manifest)
        {
            return false;
        }

        using Stream stream = manifest.Open();
        byte[] head = new byte[LongestManifest];
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(head, 0, read).Contains(":encryption-data", StringComparison.Ordinal);
    }
}
