using System.IO.Compression;
using System.Text;

namespace Lantu.Documents.Readers;

/// <summary>
/// Looks an Office file over before any library opens it: entry count, overlapping entries, bytes unpacked (counted, not declared),
/// packing ratio, macros and document types. Archives inside it are counted as bytes and never opened.
/// </summary>
static class ArchiveGuard
{
    const int Chunk = 64 * 1024;

    /// <summary>The names of its parts, once it is found harmless.</summary>
    public static IReadOnlyList<string> Check(byte[] content, string name, ReaderLimits limits)
    {
        // Counted before the directory is read: its own count can lie, and reading it takes memory.
        if (CountEntries(content) > limits.Entries)
        {
            throw DocumentReader.Refuse(DocumentRefusal.HostileArchive, name);
        }

        try
        {
            using ZipArchive archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            List<string> parts = [.. archive.Entries.Select(entry => entry.FullName)];
            if (parts.Exists(IsMacroPart))
            {
                throw DocumentReader.Refuse(DocumentRefusal.HasMacros, name);
            }

            // Entries that share their bytes add up to more than the file holds.
            if (archive.Entries.Sum(entry => entry.CompressedLength) > content.LongLength)
            {
                throw DocumentReader.Refuse(DocumentRefusal.HostileArchive, name);
            }

            byte[] buffer = new byte[Chunk];
            long total = 0;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                total += Inflate(entry, buffer, total, name, limits);
            }

            return parts;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw DocumentReader.Refuse(DocumentRefusal.Damaged, name, inner: damaged);
        }
    }

    static int CountEntries(ReadOnlySpan<byte> content)
    {
        int count = 0;
        while (content.IndexOf("PK\u0001\u0002"u8) is >= 0 and int at)
        {
            count++;
            content = content[(at + 4)..];
        }

        return count;
    }

    static bool IsMacroPart(string part) =>
        part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || part.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase);

    static bool IsXml(string part) => Path.GetExtension(part).ToUpperInvariant() is ".XML" or ".RELS" or ".VML" or ".RDF";

    static long Inflate(ZipArchiveEntry entry, byte[] buffer, long before, string name, ReaderLimits limits)
    {
        using Stream stream = entry.Open();
        XmlDepth depth = default;
        long size = 0;
        int read;
        while ((read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
        {
            if (size == 0)
            {
                CheckHead(entry.FullName, buffer.AsSpan(0, read), name);
            }

            if (IsXml(entry.FullName))
            {
                depth.Feed(buffer.AsSpan(0, read));
                if (depth.Deepest > limits.Nesting)
                {
                    throw DocumentReader.Refuse(DocumentRefusal.TooDeep, name, $"{limits.Nesting}");
                }
            }

            size += read;
            if (before + size > limits.UnpackedBytes || (size > 1_000_000 && size > limits.PackingRatio * Math.Max(1, entry.CompressedLength)))
            {
                throw DocumentReader.Refuse(DocumentRefusal.HostileArchive, name);
            }
        }

        return size;
    }

    static void CheckHead(string part, ReadOnlySpan<byte> head, string name)
    {
        if (IsXml(part) && XmlProlog.HasDocumentType(head))
        {
            throw DocumentReader.Refuse(DocumentRefusal.HasDocumentType, name);
        }

        // A part with macros can have any name; the list of content types says what it is.
        if (part.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase) && Encoding.UTF8.GetString(head) is var types
            && (types.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || types.Contains("macrosheet", StringComparison.OrdinalIgnoreCase)))
        {
            throw DocumentReader.Refuse(DocumentRefusal.HasMacros, name);
        }
    }
}
