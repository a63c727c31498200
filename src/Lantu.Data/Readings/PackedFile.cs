using System.Buffers.Binary;
using System.IO.Compression;

namespace Lantu.Data.Readings;

/// <summary>A gzip file. The framework takes one that was cut off as if it ended there; its last four bytes tell how long it is.</summary>
static class PackedFile
{
    const int Trailer = 8;

    static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    public static bool IsPacked(string file) => file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file's bytes, unpacked where it is packed.</summary>
    public static Stream Open(string file)
    {
        FileStream stream = File.OpenRead(file);
        return IsPacked(file) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    /// <summary>Whether what comes out is as long as the file says. One of several packed parts does not say it as a whole.</summary>
    public static bool IsWhole(string file)
    {
        byte[] packed = File.ReadAllBytes(file);
        if (packed.Length <= Magic.Length + Trailer)
        {
            return false;
        }

        using Stream unpacked = Open(file);
        byte[] buffer = new byte[64 * 1024];
        uint length = 0;
        for (int read = unpacked.Read(buffer); read > 0; read = unpacked.Read(buffer))
        {
            length = unchecked(length + (uint)read);
        }

        return length == BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(^4..)) || packed.AsSpan(Magic.Length).IndexOf(Magic) >= 0;
    }
}
