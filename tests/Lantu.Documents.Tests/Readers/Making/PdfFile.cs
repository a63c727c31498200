using System.IO.Compression;
using System.Text;

namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>PDF files written object by object, so that any of them can be wrong. The first objects are a font for all characters.</summary>
sealed class PdfFile
{
    public const string Sheet = "/MediaBox [0 0 842 595]";
    public const int Widths = 3;
    public const int Map = 4;

    readonly List<byte[]> _objects = [];
    readonly List<int> _pages = [];

    public PdfFile()
    {
        Add("<< /Type /Font /Subtype /Type0 /BaseFont /Sim /Encoding /Identity-H /DescendantFonts [2 0 R] /ToUnicode 4 0 R >>");
        Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sim /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W 3 0 R >>");
        Add("[32 126 500]");
        AddStream("", Encoding.ASCII.GetBytes($"1 begincodespacerange <0000> <FFFF> endcodespacerange\n256 beginbfrange\n{string.Concat(Enumerable.Range(0, 256).Select(high => $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n"))}endbfrange"));
        Add(Descriptor());
    }

    /// <summary>The number of the next object.</summary>
    public int Next => _objects.Count + 1;

    public int Add(string content)
    {
        _objects.Add(Encoding.Latin1.GetBytes(content));
        return _objects.Count;
    }

    public void Replace(int number, string content) => _objects[number - 1] = Encoding.Latin1.GetBytes(content);

    public int AddStream(string entries, byte[] bytes)
    {
        _objects.Add([.. Encoding.Latin1.GetBytes($"<< {entries} /Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8]);
        return _objects.Count;
    }

    /// <param name="content">What the page draws.</param>
    /// <param name="entries">Further entries of the page, its size among them.</param>
    /// <param name="resources">Further resources beside the fonts.</param>
    /// <param name="fonts">Further fonts.</param>
    public PdfFile Page(string content, string entries = Sheet, string resources = "", string fonts = "") => PageOf($"{AddStream("", Encoding.Latin1.GetBytes(content))} 0 R", entries, resources, fonts);

    public PdfFile PageOf(string contents, string entries = Sheet, string resources = "", string fonts = "")
    {
        _pages.Add(Add($"<< /Type /Page {entries} /Resources << /Font << /F1 1 0 R {fonts} >> {resources} >> /Contents {contents} >>"));
        return this;
    }

    /// <param name="catalog">Further entries of the catalog.</param>
    /// <param name="kids">The root's children, where they are not the pages.</param>
    public byte[] Build(string catalog = "", string? kids = null)
    {
        int pages = Add($"<< /Type /Pages /Count {_pages.Count} /Kids [{kids ?? string.Join(' ', _pages.Select(page => $"{page} 0 R"))}] >>");
        int root = Add($"<< /Type /Catalog /Pages {pages} 0 R {catalog} >>");
        using MemoryStream file = new();
        file.Write("%PDF-1.6\n"u8);
        List<long> places = [];
        for (int i = 0; i < _objects.Count; i++)
        {
            places.Add(file.Position);
            file.Write([.. Encoding.ASCII.GetBytes($"{i + 1} 0 obj\n"), .. _objects[i], .. "\nendobj\n"u8]);
        }

        long table = file.Position;
        file.Write(Encoding.ASCII.GetBytes($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:0000000000} 00000 n \n"))}trailer << /Size {places.Count + 1} /Root {root} 0 R >>\nstartxref\n{table}\n%%EOF"));
        return file.ToArray();
    }

    /// <param name="program">The entry of the font's program.</param>
    public static string Descriptor(string program = "") =>
        $"<< /Type /FontDescriptor /FontName /Sim /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 {program} >>";

    public static string Text(double x, double y, string text, double size = 10) =>
        FormattableString.Invariant($"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{string.Concat(text.Select(c => $"{(int)c:X4}"))}> Tj ET\n");

    public static string Line(double x1, double y1, double x2, double y2) => FormattableString.Invariant($"{x1} {y1} m {x2} {y2} l S\n");

    public static byte[] Flate(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
