using System.Text;

namespace Lantu.Documents.Readers;

/// <summary>Looks at what stands before the first element of an XML text, in any of the encodings an XML reader tells by itself.</summary>
static class XmlProlog
{
    /// <summary>
    /// Whether a document type is declared, or so much stands before the first element that it can't be told: no program writes that.
    /// </summary>
    /// <param name="head">The beginning of the text, as much as there is up to some tens of kilobytes.</param>
    public static bool HasDocumentType(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<char> rest = Encode(head).GetString(head).AsSpan().TrimStart('\ufeff');
        while (true)
        {
            rest = rest.TrimStart();
            if (rest.StartsWith("<?", StringComparison.Ordinal))
            {
                rest = After(rest, "?>");
            }
            else if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                rest = After(rest[4..], "-->");
            }
            else
            {
                return rest.StartsWith("<!", StringComparison.Ordinal) || (rest.IsEmpty && head.Length > 1000);
            }
        }
    }

    static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string end) => text.IndexOf(end, StringComparison.Ordinal) is >= 0 and int at ? text[(at + end.Length)..] : [];

    static Encoding Encode(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };
}
