using System.Text;
using System.Xml;

namespace Lantu.Documents.Readers.Excel;

/// <summary>Texts of a workbook: those that cells share, and the way any of them is read (runs joined, reading aids left out).</summary>
static class SharedStrings
{
    public static IReadOnlyList<string> Read(XmlReader? xml)
    {
        List<string> strings = [];
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(Text(xml));
            }
        }

        return strings;
    }

    /// <summary>The text of the element the reader stands on.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        StringBuilder text = new();
        int depth = xml.Depth;
        bool inText = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" or "phoneticPr" })
            {
                SkipInside(xml);
            }
            else if (xml.LocalName == "t" && xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                inText = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            }
            else if (inText && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(xml.Value);
            }
        }

        return Unescape(text.ToString());
    }

    // Stays on the end of the element: the caller's loop reads on from there.
    static void SkipInside(XmlReader xml)
    {
        int depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
        }
    }

    // _x000D_ is how the format writes a character that XML can't hold.
    static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_' && ushort.TryParse(text.AsSpan(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out ushort code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
