using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>Counts what packed bytes of a PDF unpack to without keeping any of it. Counting stops beyond the bound.</summary>
static class UnpackedSize
{
    // Nothing unpacks to more than about a thousand times its size; what stays this small anyhow need not be unpacked twice.
    const int MostTimes = 1_040;
    const int Harmless = 8_000_000;

    public static long Flate(ReadOnlyMemory<byte> packed, long bound)
    {
        if (packed.Length < 3 || packed.Length * (long)MostTimes <= Math.Min(bound, Harmless))
        {
            return packed.Length;
        }

        byte[] bytes = MemoryMarshal.TryGetArray(packed, out ArraySegment<byte> segment) && segment is { Offset: 0, Array: { } whole } ? whole : packed.ToArray();
        using MemoryStream source = new(bytes, 2, packed.Length - 2, writable: false);
        using DeflateStream stream = new(source, CompressionMode.Decompress);
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try
        {
            int read;
            while (size <= bound && (read = stream.Read(buffer)) > 0)
            {
                size += read;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged from here on; what came before counts.
        }

        return size;
    }

    public static long RunLength(ReadOnlySpan<byte> packed)
    {
        const int End = 128;
        long size = 0;
        for (int i = 0; i < packed.Length && packed[i] != End;)
        {
            bool repeats = packed[i] > End;
            size += repeats ? 257 - packed[i] : packed[i] + 1;
            i += repeats ? 2 : packed[i] + 2;
        }

        return size;
    }

    /// <param name="packed">The codes.</param>
    /// <param name="bound">Beyond which it does not matter how much it is.</param>
    /// <param name="early">How many entries before it must a code grows by a bit: one, or none.</param>
    public static long Lzw(ReadOnlySpan<byte> packed, long bound, int early)
    {
        const int Clear = 256;
        const int First = 258;
        int[] lengths = new int[4096];
        int next = First;
        int width = 9;
        int before = 0;
        long size = 0;
        long bit = 0;
        while (bit + width <= packed.Length * 8L && size <= bound)
        {
            int code = 0;
            for (int i = 0; i < width; i++, bit++)
            {
                code = (code << 1) | ((packed[(int)(bit >> 3)] >> (int)(7 - (bit & 7))) & 1);
            }

            if (code == Clear)
            {
                (next, width, before) = (First, 9, 0);
                continue;
            }

            if (code == Clear + 1)
            {
                break;
            }

            int length = code < Clear ? 1 : code < next ? lengths[code] : before + 1;
            size += length;
            if (before > 0 && next < lengths.Length)
            {
                lengths[next++] = before + 1;
            }

            before = length;
            width = next + early >= 2048 ? 12 : next + early >= 1024 ? 11 : next + early >= 512 ? 10 : 9;
        }

        return size;
    }
}
