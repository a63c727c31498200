using System.IO.Compression;

namespace Lantu.Documents.Printed;

/// <summary>Packs an Office file anew with fixed times and order: the same plan gives the same bytes, whenever it is printed.</summary>
static class FixedArchive
{
    // The earliest time that an archive can state.
    static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Repack(Stream from, Stream to)
    {
        from.Position = 0;
        using MemoryStream packed = new();
        using (ZipArchive source = new(from, ZipArchiveMode.Read, leaveOpen: true))
        using (ZipArchive target = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of content types comes first, as programs that look at a file's beginning expect.
            foreach (ZipArchiveEntry entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Never;
                using Stream read = entry.Open();
                using Stream write = copy.Open();
                read.CopyTo(write);
            }
        }

        packed.Position = 0;
        packed.CopyTo(to);
    }
}
