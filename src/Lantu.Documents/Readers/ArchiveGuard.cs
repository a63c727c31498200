using System.IO.Compression;
using System.Text;

namespace Lantu.Documents.Readers;

/// <summary>
/// Looks an Office file over before any library opens it: entry count, bytes unpacked (counted, not declared), packing ratio, macros and
/// document types.
/// </summary>
static class ArchiveGuard
{
    const int Chunk = 64 * 1024;

    /// <summary>The names of its parts, once it is found harmless.</summary>
    public static IReadOnlyList<string> Check(byte[] content, string name, ReaderLimits limits)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > limits.Entries)
            {
                throw DocumentReader.Refuse(DocumentRefusal.HostileArchive, name);
            }

            List<string> parts = [.. archive.Entries.Select(entry => entry.FullName)];
            if (parts.Exists(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                throw DocumentReader.Refuse(DocumentRefusal.HasMacros, name);
            }

            byte[] buffer = new byte[Chunk];
            long total = 0;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                total += Inflate(entry, buffer, total, name, limits);
            }

            return parts;
        }
        catch (InvalidDataException damaged)
        {
            throw DocumentReader.Refuse(DocumentRefusal.Damaged, name, inner: damaged);
        }
    }

    static long Inflate(ZipArchiveEntry entry, byte[] buffer, long before, string name, ReaderLimits limits)
    {
        bool isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        using Stream stream = entry.Open();
        long size = 0;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (size == 0 && isXml && Encoding.ASCII.GetString(buffer, 0, Math.Min(read, 2000)).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            {
                throw DocumentReader.Refuse(DocumentRefusal.HasDocumentType, name);
            }

            size += read;
            if (before + size > limits.UnpackedBytes || (size > 1_000_000 && size > limits.PackingRatio * Math.Max(1, entry.CompressedLength)))
            {
                throw DocumentReader.Refuse(DocumentRefusal.HostileArchive, name);
            }
        }

        return size;
    }
}
