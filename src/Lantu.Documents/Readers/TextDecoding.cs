using System.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers;

/// <summary>Decodes text by its mark, else as UTF-8, else as UTF-16 or GB 18030 where it can be nothing else; never a silent question mark.</summary>
static class TextDecoding
{
    /// <summary>The text, and the encoding's name where it was not stated and is not UTF-8.</summary>
    public static (string Text, string? Guessed) Decode(byte[] content, string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        ReadOnlySpan<byte> bytes = content;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return (Strict(Encoding.UTF32, content, 4, name), null);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Strict(Encoding.Unicode, content, 2, name), null);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Strict(Encoding.BigEndianUnicode, content, 2, name), null);
        }

        if (WideText.Of(content) is { } wide)
        {
            return (Strict(wide, content, 0, name), "UTF-16");
        }

        int mark = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        try
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content, mark, content.Length - mark), null);
        }
        catch (DecoderFallbackException invalid)
        {
            return mark == 0 && LooksLikeGb(content)
                ? (Strict(Encoding.GetEncoding("gb18030"), content, 0, name), "GB 18030")
                : throw RefuseAt(content, mark + invalid.Index, name, invalid);
        }
    }

    // GB 18030 decodes almost any bytes; real Chinese text is nearly all of the punctuation and the first level of characters.
    static bool LooksLikeGb(ReadOnlySpan<byte> content)
    {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < content.Length; i++)
        {
            if (content[i] < 0x80)
            {
                continue;
            }

            byte trail = content[i + 1];
            if (trail is >= 0x30 and <= 0x39)
            {
                i += 3;
                continue;
            }

            pairs++;
            common += trail >= 0xa1 && content[i] is (>= 0xa1 and <= 0xa9) or (>= 0xb0 and <= 0xd7) ? 1 : 0;
            i++;
        }

        return pairs > 0 && common >= pairs * 0.85;
    }

    static string Strict(Encoding encoding, byte[] content, int from, string name)
    {
        Encoding strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(content, from, content.Length - from);
        }
        catch (DecoderFallbackException invalid)
        {
            throw RefuseAt(content, from + invalid.Index, name, invalid);
        }
    }

    static UnreadableDocumentException RefuseAt(byte[] content, int at, string name, DecoderFallbackException invalid)
    {
        int line = content.AsSpan(0, Math.Clamp(at, 0, content.Length)).Count((byte)'\n') + 1;
        return DocumentReader.Refuse(DocumentRefusal.WrongEncoding, name, place: new SourcePlace { Line = line }, inner: invalid);
    }
}
