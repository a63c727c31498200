using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>Damages a file as transfer, broken programs and ill will do; the same seed gives the same damage.</summary>
static class Mutations
{
    static readonly string[] OddValues = ["", "0", "-1", "1", "999999999", "99999999999999999999", "-2147483648", "١٢", "NaN", "true", "\t", "〇", "A0", "XFD1048577", "A1:A", "../../x", new('九', 3000), "𠀀\uFFFE"];

    /// <summary>Some bytes changed, cut, repeated or put in.</summary>
    public static byte[] Bytes(byte[] content, Random random) => Change(content, random, () => (byte)random.Next(256));

    /// <summary>The same with the characters of a text, so that its encoding stays right.</summary>
    public static byte[] Characters(byte[] content, Random random)
    {
        Rune[] odd = [.. "<>&|\t\n\r\0\u0001\u000b\u001f\"'#*（）、。0٣九年月\u200b\ufffe𠀀".EnumerateRunes()];
        Rune[] changed = Change<Rune>([.. Encoding.UTF8.GetString(content).EnumerateRunes()], random, () => odd[random.Next(odd.Length)]);
        return Encoding.UTF8.GetBytes(string.Concat(changed));
    }

    /// <summary>One part of an Office file damaged, the others as they were: by bytes, or as XML that is still well-formed.</summary>
    public static byte[] Part(byte[] zip, Random random)
    {
        using ZipArchive archive = new(new MemoryStream(zip), ZipArchiveMode.Read);
        List<(string Name, byte[] Content)> parts = [.. archive.Entries.Select(entry => (entry.FullName, Unpack(entry)))];
        int which = random.Next(parts.Count);
        parts[which] = (parts[which].Name, random.Next(4) == 0 ? Bytes(parts[which].Content, random) : Xml(parts[which].Content, random));
        return ZipParts.Of(parts);
    }

    static T[] Change<T>(T[] content, Random random, Func<T> any)
    {
        List<T> changed = [.. content];
        for (int times = random.Next(1, 4); times > 0 && changed.Count > 1; times--)
        {
            int at = random.Next(changed.Count);
            int length = random.Next(1, Math.Min(changed.Count - at, 200) + 1);
            switch (random.Next(6))
            {
                case 0 or 1:
                    changed[at] = any();
                    break;
                case 2:
                    changed.RemoveRange(at, length);
                    break;
                case 3:
                    changed.InsertRange(at, [.. Enumerable.Repeat(changed.GetRange(at, length), random.Next(1, 20)).SelectMany(span => span)]);
                    break;
                case 4:
                    changed.InsertRange(at, [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => any())]);
                    break;
                default:
                    changed.RemoveRange(at, random.Next(changed.Count - at));
                    break;
            }
        }

        return [.. changed];
    }

    static byte[] Xml(byte[] content, Random random)
    {
        using MemoryStream stream = new(content);
        XDocument document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        for (int times = random.Next(1, 6); times > 0; times--)
        {
            XElement[] elements = [.. document.Root!.Descendants()];
            if (elements.Length == 0)
            {
                break;
            }

            Change(elements[random.Next(elements.Length)], elements[random.Next(elements.Length)], random);
        }

        using MemoryStream changed = new();
        using (XmlWriter writer = XmlWriter.Create(changed, new XmlWriterSettings { CheckCharacters = false }))
        {
            document.Save(writer);
        }

        return changed.ToArray();
    }

    static void Change(XElement element, XElement other, Random random)
    {
        XAttribute[] attributes = [.. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml)];
        switch (random.Next(6))
        {
            case 0:
                element.AddAfterSelf(Enumerable.Range(0, random.Next(1, 5)).Select(_ => new XElement(element)));
                break;
            case 1:
                element.Remove();
                break;
            case 2 when attributes.Length > 0:
                attributes[random.Next(attributes.Length)].Value = OddValues[random.Next(OddValues.Length)];
                break;
            case 3 when attributes.Length > 0:
                attributes[random.Next(attributes.Length)].Remove();
                break;
            case 4:
                element.Add(new XElement(other));
                break;
            default:
                element.Value = OddValues[random.Next(OddValues.Length)];
                break;
        }
    }

    static byte[] Unpack(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
