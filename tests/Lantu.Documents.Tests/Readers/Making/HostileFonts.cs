using System.Buffers.Binary;
using System.Text;

namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>Font programs that are whole but never end where somebody runs their glyphs: the letter A leads to a part that leads to itself.</summary>
static class HostileFonts
{
    /// <summary>A TrueType font: A is made of a second glyph, that of a third, and the third of itself.</summary>
    public static byte[] TrueType()
    {
        byte[][] glyphs = [[], Composite(2), Composite(3), Composite(3)];
        int[] places = [.. Enumerable.Range(0, glyphs.Length + 1).Select(i => glyphs.Take(i).Sum(glyph => glyph.Length))];
        (string Tag, byte[] Bytes)[] tables =
        [
            ("cmap", [.. Words(0, 1, 1, 0, 0, 12, 0, 262, 0), .. new byte[65], 1, .. new byte[190]]),
            ("glyf", [.. glyphs.SelectMany(glyph => glyph)]),
            ("head", Words(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 1000, 0, 8, 2, 1, 0)),
            ("hhea", Words(1, 0, 800, -200, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 1)),
            ("hmtx", Words(1000, 0, 0, 0, 0)),
            ("loca", Words([.. places.SelectMany(place => new[] { 0, place })])),
            ("maxp", Words(1, 0, glyphs.Length, 4, 1, 4, 1, 2, 0, 0, 0, 0, 0, 0, 1, 3)),
        ];
        List<byte> file = [.. Words(1, 0, tables.Length, 64, 2, 48)];
        int at = 12 + (16 * tables.Length);
        foreach ((string tag, byte[] bytes) in tables)
        {
            file.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Words(0, 0, 0, at, 0, bytes.Length)]);
            at += bytes.Length;
        }

        return [.. file, .. tables.SelectMany(table => table.Bytes)];
    }

    /// <summary>A font in the compact format: A calls a local subroutine that calls itself twice.</summary>
    public static byte[] Compact()
    {
        const int First = -107;
        byte[] call = [Number(First), 10];
        byte[] head = [1, 0, 4, 1, .. Index("A"u8.ToArray())];
        const int Top = 28;
        int charset = head.Length + Top + 4;
        byte[] charStrings = Index([14], [.. call, 14]);
        int own = charset + 3 + charStrings.Length;
        byte[] top = [.. Long(charset), 15, .. Long(charset + 3), 17, .. Long(2), .. Long(own), 18];
        return [.. head, .. Index(top), .. Words(0), .. Words(0), 0, 0, 34, .. charStrings, Number(2), 19, .. Index([.. call, .. call, 11])];
    }

    /// <summary>A Type 1 font: A calls a subroutine that calls another, and that calls the first.</summary>
    /// <param name="plain">How long the part is that is not encrypted.</param>
    /// <param name="encoding">Which codes it has names for.</param>
    public static byte[] Type1(out int plain, string encoding = "256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 65 /A put\nreadonly")
    {
        byte[] clear = Encoding.ASCII.GetBytes($"%!PS-AdobeFont-1.0: Ring 1.0\n9 dict begin\n/FontName /Ring def\n/FontType 1 def\n/PaintType 0 def\n/FontMatrix [0.001 0 0 0.001 0 0] def\n/FontBBox [0 0 1000 1000] def\n/Encoding {encoding} def\ncurrentdict end\ncurrentfile eexec\n");
        plain = clear.Length;
        byte[] secret =
        [
            .. "dup /Private 8 dict dup begin\n/RD {string currentfile exch readstring pop} executeonly def\n/ND {noaccess def} executeonly def\n/NP {noaccess put} executeonly def\n/BlueValues [] def\n/password 5839 def\n/Subrs 2 array\n"u8,
            .. Part("dup 0", [Number(1), 10, 11], "NP"),
            .. Part("dup 1", [Number(0), 10, 11], "NP"),
            .. "ND\n2 index /CharStrings 2 dict dup begin\n"u8,
            .. Part("/.notdef", [Number(0), Number(100), 13, 14], "ND"),
            .. Part("/A", [Number(0), Number(100), 13, Number(0), 10, 14], "ND"),
            .. "end\nend\nreadonly put\nnoaccess put\ndup /FontName get exch definefont pop\nmark currentfile closefile\n"u8,
        ];
        return [.. clear, .. Encrypted(secret, 55665), .. Encoding.ASCII.GetBytes("\n" + new string('0', 64) + "\ncleartomark\n")];
    }

    static byte[] Composite(int part) => Words(-1, 0, 0, 1000, 1000, 3, part, 0, 0);

    static byte[] Words(params int[] values)
    {
        byte[] bytes = new byte[2 * values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), unchecked((ushort)values[i]));
        }

        return bytes;
    }

    static byte[] Index(params byte[][] items)
    {
        byte[] places = [.. Enumerable.Range(0, items.Length + 1).Select(i => (byte)(1 + items.Take(i).Sum(item => item.Length)))];
        return [.. Words(items.Length), 1, .. places, .. items.SelectMany(item => item)];
    }

    static byte Number(int value) => (byte)(139 + value);

    static byte[] Long(int value) => [29, .. Words(0, value)];

    static byte[] Part(string name, byte[] code, string end)
    {
        byte[] bytes = Encrypted(code, 4330);
        return [.. Encoding.ASCII.GetBytes($"{name} {bytes.Length} RD "), .. bytes, .. Encoding.ASCII.GetBytes($" {end}\n")];
    }

    static byte[] Encrypted(byte[] plain, uint key)
    {
        byte[] bytes = [0xC1, 0xC2, 0xC3, 0xC4, .. plain];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(bytes[i] ^ (key >> 8));
            key = (((bytes[i] + key) * 52845) + 22719) & 0xFFFF;
        }

        return bytes;
    }
}
