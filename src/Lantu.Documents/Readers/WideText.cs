using System.Buffers.Binary;
using System.Text;

namespace Lantu.Documents.Readers;

/// <summary>Tells UTF-16 without a byte order mark: read the right way round, nearly every unit is a character that plans have.</summary>
static class WideText
{
    const double Enough = 0.97;

    /// <summary>The encoding, or nothing where the bytes are no such text.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> head = content[..Math.Min(content.Length & ~1, 8192)];

        // Chinese characters alone have no zero byte, but line ends, blanks and figures do.
        if (head.Length < 8 || content.Length % 2 != 0 || head.IndexOf((byte)0) < 0)
        {
            return null;
        }

        int little = 0;
        int big = 0;
        for (int i = 0; i < head.Length; i += 2)
        {
            little += IsCommon(BinaryPrimitives.ReadUInt16LittleEndian(head[i..])) ? 1 : 0;
            big += IsCommon(BinaryPrimitives.ReadUInt16BigEndian(head[i..])) ? 1 : 0;
        }

        return Math.Max(little, big) < Enough * head.Length / 2 ? null : little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    static bool IsCommon(ushort unit) => unit is 0x09 or 0x0a or 0x0d or (>= 0x20 and < 0x7f) or (>= 0x2010 and <= 0x2030) or (>= 0x3000 and <= 0x303f) or (>= 0x4e00 and <= 0x9fa5) or (>= 0xff00 and <= 0xffef);
}
