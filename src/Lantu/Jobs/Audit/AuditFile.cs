using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using Lantu.Domain.Audit;

namespace Lantu.Jobs.Audit;

/// <summary>Files of audit lines, packed or not: read a line at a time, so that the longest file takes no more memory than its longest line.</summary>
static class AuditFile
{
    const int FirstBuffer = 1 << 20;

    // No change says as much of itself; who hands in such a line has no export of ours.
    const int LongestLine = 64 << 20;

    /// <summary>Whether a file of this name is packed.</summary>
    public static bool IsPacked(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The entries of a file; nothing for a line that is none, after which there is no more.</summary>
    public static IEnumerable<AuditEntry?> Entries(Stream file) => Lines(file, AuditLine.ReadEntry);

    /// <summary>The heads of a file; nothing for a line that is none, after which there is no more.</summary>
    public static IEnumerable<AuditHead?> Heads(Stream file) => Lines(file, AuditLine.ReadHead);

    /// <summary>Writes entries as they come.</summary>
    /// <returns>The last of them, and how many they were.</returns>
    public static async Task<(AuditEntry? Last, long Count)> WriteAsync(Stream target, IAsyncEnumerable<AuditEntry> entries, CancellationToken cancellation)
    {
        const int Filled = 1 << 16;
        ArrayBufferWriter<byte> lines = new(2 * Filled);
        AuditEntry? last = null;
        long count = 0;
        await foreach (AuditEntry entry in entries.WithCancellation(cancellation))
        {
            AuditLine.Write(lines, entry);
            (last, count) = (entry, count + 1);
            if (lines.WrittenCount > Filled)
            {
                await target.WriteAsync(lines.WrittenMemory, cancellation);
                lines.ResetWrittenCount();
            }
        }

        await target.WriteAsync(lines.WrittenMemory, cancellation);
        return (last, count);
    }

    delegate T? Reading<T>(ReadOnlySpan<byte> line)
        where T : class;

    static IEnumerable<T?> Lines<T>(Stream file, Reading<T> read)
        where T : class
    {
        bool isPacked = IsPackedContent(file);
        using Stream content = isPacked ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : file;
        byte[] buffer = new byte[FirstBuffer];
        long done = 0;
        int start = 0;
        int end = 0;
        while (true)
        {
            int length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length < 0)
            {
                if (!Fill(content, ref buffer, ref start, ref end))
                {
                    break;
                }

                continue;
            }

            T? found = read(buffer.AsSpan(start, length));
            start += length + 1;
            done += length + 1;
            yield return found;
            if (found is null)
            {
                yield break;
            }
        }

        if (isPacked)
        {
            AssertWhole(file, done + end - start);
        }

        if (end > start)
        {
            // Every line ends with its line feed: what stands behind the last was cut off, or is too long.
            yield return null;
        }
    }

    static bool Fill(Stream content, ref byte[] buffer, ref int start, ref int end)
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
        {
            if (buffer.Length >= LongestLine)
            {
                return false;
            }

            Array.Resize(ref buffer, 2 * buffer.Length);
        }

        int read = content.Read(buffer.AsSpan(end));
        end += read;
        return read > 0;
    }

    // By what it begins with: a file keeps that, whatever it is called.
    static bool IsPackedContent(Stream file)
    {
        Span<byte> mark = stackalloc byte[2];
        bool isPacked = file.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2 && mark is [0x1f, 0x8b];
        file.Position = 0;
        return isPacked;
    }

    // The library takes packed content that was cut off for its end: the format's last four bytes say how much there must be.
    static void AssertWhole(Stream file, long unpacked)
    {
        Span<byte> size = stackalloc byte[4];
        file.Seek(-Math.Min(4, file.Length), SeekOrigin.End);
        if (file.ReadAtLeast(size, 4, throwOnEndOfStream: false) < 4 || BinaryPrimitives.ReadUInt32LittleEndian(size) != (uint)unpacked)
        {
            throw new InvalidDataException("The packed content is not whole.");
        }
    }
}
