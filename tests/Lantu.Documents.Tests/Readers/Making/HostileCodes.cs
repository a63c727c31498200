namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>Codes of which each stands for one byte more than the one before.</summary>
static class HostileCodes
{
    /// <summary>Twelve bits a code at most; a round of all codes stands for about seven million bytes.</summary>
    public static byte[] Lzw(int rounds)
    {
        const int Clear = 256;
        const int First = 258;
        const int Last = 4094;
        List<bool> bits = [];
        int width = 9;
        for (int round = 0; round < rounds; round++)
        {
            Write(bits, Clear, width);
            Write(bits, 0, 9);
            for (int next = First; next < Last; next++)
            {
                width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
                Write(bits, next, width);
            }
        }

        return [.. bits.Chunk(8).Select(octet => (byte)octet.Select((bit, i) => bit ? 128 >> i : 0).Sum())];
    }

    static void Write(List<bool> bits, int code, int width)
    {
        for (int i = width - 1; i >= 0; i--)
        {
            bits.Add(((code >> i) & 1) == 1);
        }
    }
}
