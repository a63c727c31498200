using System.IO.Compression;
using System.Text;

namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>Zip files made part by part, as broken and hostile as a test needs them.</summary>
static class ZipParts
{
    public static byte[] Of(params IReadOnlyList<(string Name, byte[] Content)> parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Of(params IReadOnlyList<(string Name, string Content)> parts) => Of([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content)))]);

    /// <summary>The same file with its last entry listed so many times: all share one packed body.</summary>
    public static byte[] WithLastEntryRepeated(byte[] zip, int times)
    {
        int end = zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        int last = zip.AsSpan(0, end).LastIndexOf("PK\u0001\u0002"u8);
        int count = BitConverter.ToUInt16(zip, end + 10);
        byte[] entry = zip[last..end];
        byte[] closing = zip[end..];
        int directory = BitConverter.ToInt32(closing, 12) + (entry.Length * times);
        BitConverter.TryWriteBytes(closing.AsSpan(8), (ushort)(count + times));
        BitConverter.TryWriteBytes(closing.AsSpan(10), (ushort)(count + times));
        BitConverter.TryWriteBytes(closing.AsSpan(12), directory);
        return [.. zip[..end], .. Enumerable.Repeat(entry, times).SelectMany(bytes => bytes), .. closing];
    }

    /// <summary>The same file with another unpacked size stated for its last entry.</summary>
    public static byte[] WithLastSizeForged(byte[] zip, int size)
    {
        byte[] forged = [.. zip];
        int entry = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(forged.AsSpan(entry + 24), size);
        BitConverter.TryWriteBytes(forged.AsSpan(BitConverter.ToInt32(zip, entry + 42) + 22), size);
        return forged;
    }
}
