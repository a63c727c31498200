using System.Text;

namespace Lantu.Documents.Readers;

/// <summary>Decodes text by its mark, else as UTF-8, else as GB 18030; never a silent question mark.</summary>
static class TextDecoding
{
    /// <summary>The text, and the encoding's name where it was not stated and is not UTF-8.</summary>
    public static (string Text, string? Guessed) Decode(byte[] content, string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Strict("utf-16", content, 2, name), null);
        }

        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Strict("utf-16BE", content, 2, name), null);
        }

        int mark = content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        try
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content, mark, content.Length - mark), null);
        }
        catch (DecoderFallbackException)
        {
            string text = Strict("gb18030", content, 0, name);

            // GB 18030 decodes almost any bytes; real Chinese text is mostly common characters.
            int common = text.Count(c => c is >= '\u4e00' and <= '\u9fa5' or < '\u0080' or >= '\u3000' and <= '\u303f' or >= '\uff00' and <= '\uffef');
            return common >= text.Length * 0.95 ? (text, "GB 18030") : throw DocumentReader.Refuse(DocumentRefusal.WrongEncoding, name);
        }
    }

    static string Strict(string encoding, byte[] content, int from, string name)
    {
        try
        {
            return Encoding.GetEncoding(encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(content, from, content.Length - from);
        }
        catch (DecoderFallbackException refusal)
        {
            throw DocumentReader.Refuse(DocumentRefusal.WrongEncoding, name, inner: refusal);
        }
    }
}
