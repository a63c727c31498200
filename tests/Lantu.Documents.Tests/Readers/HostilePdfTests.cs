using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;

namespace Lantu.Documents.Tests.Readers;

/// <summary>PDF files made to exhaust memory or overflow the stack are refused with one sentence, or read where the harm is out of the way.</summary>
public sealed class HostilePdfTests
{
    static readonly string Text = PdfFile.Text(50, 500, "第一页文字内容在此。");

    public static TheoryData<string, DocumentRefusal> Files => new()
    {
        { "references in a circle", DocumentRefusal.Damaged },
        { "a reference to itself behind a comment", DocumentRefusal.Damaged },
        { "the root in a circle", DocumentRefusal.Damaged },
        { "content that unpacks without end", DocumentRefusal.HostileArchive },
        { "content packed twice", DocumentRefusal.HostileArchive },
        { "run lengths without end", DocumentRefusal.HostileArchive },
        { "codes without end", DocumentRefusal.HostileArchive },
        { "rows of a billion pixels", DocumentRefusal.HostileArchive },
        { "one stream many times", DocumentRefusal.HostileArchive },
        { "forms within forms", DocumentRefusal.HostileArchive },
        { "two forms that draw each other", DocumentRefusal.TooDeep },
        { "states saved a million times", DocumentRefusal.TooDeep },
        { "arrays within arrays", DocumentRefusal.TooDeep },
        { "fonts chosen by nothing", DocumentRefusal.Damaged },
        { "a ring of page branches", DocumentRefusal.TooDeep },
        { "a chain of page branches", DocumentRefusal.TooDeep },
        { "too many pages", DocumentRefusal.TooManyPages },
        { "a range of four billion characters", DocumentRefusal.HostileArchive },
        { "widths of two billion characters", DocumentRefusal.HostileArchive },
        { "widths of two billion characters, pointed at", DocumentRefusal.HostileArchive },
        { "widths of a million characters for ten fonts", DocumentRefusal.HostileArchive },
        { "names of a million characters for ten fonts", DocumentRefusal.HostileArchive },
        { "a table of two billion objects", DocumentRefusal.HostileArchive },
        { "objects that never close", DocumentRefusal.HostileArchive },
        { "a million characters on a page", DocumentRefusal.TooMuchText },
        { "too many columns", DocumentRefusal.TooManyColumns },
        { "too many rows", DocumentRefusal.TooManyRows },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_refused_for_its_own_reason(string which, DocumentRefusal refusal)
    {
        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Content(which), "某文件.pdf"));

        Assert.Equal(refusal, refused.Refusal);
        Assert.Contains("某文件.pdf", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a function made of itself")]
    [InlineData("a form that draws itself")]
    [InlineData("names in a circle")]
    [InlineData("a branch above itself")]
    [InlineData("a picture that unpacks without end")]
    [InlineData("a drawing of many lines")]
    [InlineData("a picture within the content, ended again and again")]
    [InlineData("a path of a million points")]
    [InlineData("a forged count of pages")]
    [InlineData("a TrueType glyph made of itself")]
    [InlineData("a compact font's subroutine that calls itself")]
    [InlineData("two Type 1 subroutines that call each other")]
    public void What_is_not_needed_does_no_harm(string which)
    {
        SourceDocument document = DocumentReader.Read(Content(which), "某文件.pdf");

        Assert.Contains("第一页文字内容在此。", string.Concat(document.Blocks.SelectMany(Texts)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_that_asks_too_much_is_named()
    {
        byte[] file = new PdfFile().Page(Text).Page(Repeat("q ", 2_000)).Build();

        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(file, "某文件.pdf"));

        Assert.Contains("2", refused.Message, StringComparison.Ordinal);
    }

    static IEnumerable<string> Texts(Block block) =>
        block is Grid grid ? grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs) : block is Paragraph paragraph ? [paragraph.Text] : [];

    static byte[] Content(string which)
    {
        PdfFile file = new();
        int next = file.Next;
        switch (which)
        {
            case "references in a circle":
                file.Add($"{next + 1} 0 R");
                file.Add($"{next} 0 R");
                return file.PageOf($"{next} 0 R").Build();
            case "a reference to itself behind a comment":
                file.Add($"% 0 0\n{next} % R\n0 R");
                return file.PageOf($"{next} 0 R").Build();
            case "the root in a circle":
                return Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n1 0 R\nendobj\ntrailer << /Root 1 0 R >>");
            case "content that unpacks without end":
                return Packed("/Filter /FlateDecode", PdfFile.Flate(new byte[50_000_000]));
            case "content packed twice":
                return Packed("/Filter [/FlateDecode /FlateDecode]", PdfFile.Flate(PdfFile.Flate(new byte[250_000_000])));
            case "run lengths without end":
                return Packed("/Filter /RunLengthDecode", [.. Enumerable.Repeat<byte[]>([0x81, (byte)'q'], 2_000_000).SelectMany(run => run)]);
            case "codes without end":
                return Packed("/Filter /LZWDecode", HostileCodes.Lzw(20));
            case "rows of a billion pixels":
                return Packed("/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 1000000000 >>", PdfFile.Flate(Encoding.ASCII.GetBytes(Text)));
            case "one stream many times":
                file.AddStream("", Encoding.ASCII.GetBytes(Repeat("q Q ", 50_000)));
                return file.PageOf($"[{Repeat($"{next} 0 R ", 5_000)}]").Build();
            case "forms within forms":
                Form(file, "0 0 m 9 9 l S", "");
                for (int i = 0; i < 20; i++)
                {
                    Form(file, Repeat("/X Do ", 10), $"/X {file.Next - 1} 0 R");
                }

                return file.Page(Text + "/X Do", resources: $"/XObject << /X {file.Next - 1} 0 R >>").Build();
            case "two forms that draw each other":
                Form(file, "/B Do", $"/B {next + 1} 0 R");
                Form(file, "/A Do", $"/A {next} 0 R");
                return file.Page(Text + "/A Do", resources: $"/XObject << /A {next} 0 R >>").Build();
            case "a form that draws itself":
                Form(file, "/A Do", $"/A {next} 0 R");
                return file.Page(Text + "/A Do", resources: $"/XObject << /A {next} 0 R >>").Build();
            case "states saved a million times":
                return file.Page(Repeat("q ", 1_000_000) + Text).Build();
            case "arrays within arrays":
                return file.Page(Repeat("[", 100_000) + Text).Build();
            case "fonts chosen by nothing":
                return file.Page(Repeat("/F1 /F1 Tf ", 10_000) + Text).Build();
            case "a picture within the content, ended again and again":
                return file.Page("BI /W 1 /H 1 ID xxxx\nEI " + Repeat("zz aaaa bbbb\nEI ", 500) + Text).Build();
            case "a path of a million points":
                return file.Page("0 0 m " + Repeat("9 9 l ", 1_000_000) + "S " + Text).Build();
            case "a ring of page branches":
                return Branches(file, 1_500, next);
            case "a chain of page branches":
                return Branches(file, 20_000, 1_000_000);
            case "a branch above itself":
                file.Page(Text);
                return file.Build(kids: $"{next + 1} 0 R {next + 2} 0 R");
            case "names in a circle":
                file.Add($"<< /Kids [{next} 0 R] >>");
                return file.Page(Text).Build($"/Names << /Dests {next} 0 R >>");
            case "too many pages":
                for (int i = 0; i < 2_001; i++)
                {
                    file.PageOf("[]");
                }

                return file.Build();
            case "a forged count of pages":
                return Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file.Page(Text).Build()).Replace("/Count 1 ", "/Count 99999999 ", StringComparison.Ordinal));
            case "a range of four billion characters":
                file.Replace(PdfFile.Map, "<< /Length 55 >>\nstream\n1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange \nendstream");
                return file.Page(Text).Build();
            case "widths of two billion characters":
                file.Replace(PdfFile.Widths, "[0 2147483647 500]");
                return file.Page(Text).Build();
            case "widths of two billion characters, pointed at":
                file.Replace(PdfFile.Widths, "[0 2147483647 500]");
                return Printed(file, "/Subtype /Type0 /BaseFont /Sim /Encoding /Identity-H /DescendantFonts 2 0 R", "0041");
            case "widths of a million characters for ten fonts":
                file.Add($"[{Repeat("0 ", 1_000_000)}]");
                return TenFonts(file, $"/FirstChar 0 /LastChar 255 /Widths {next} 0 R");
            case "names of a million characters for ten fonts":
                file.Add($"<< /Differences [0 {Repeat("/a ", 1_000_000)}] >>");
                return TenFonts(file, $"/FirstChar 65 /LastChar 65 /Widths [500] /Encoding {next} 0 R");
            case "a TrueType glyph made of itself":
                file.AddStream("", HostileFonts.TrueType());
                return Composite(file, "/CIDFontType2", $"/FontFile2 {next} 0 R");
            case "a compact font's subroutine that calls itself":
                file.AddStream("/Subtype /CIDFontType0C", HostileFonts.Compact());
                return Composite(file, "/CIDFontType0", $"/FontFile3 {next} 0 R");
            case "two Type 1 subroutines that call each other":
                byte[] program = HostileFonts.Type1(out int plain);
                file.AddStream($"/Length1 {plain} /Length2 {program.Length - plain} /Length3 0", program);
                return Printed(file, $"/Subtype /Type1 /BaseFont /Ring /FirstChar 65 /LastChar 65 /Widths [500] /FontDescriptor {file.Add(PdfFile.Descriptor($"/FontFile {next} 0 R"))} 0 R", "41");
            case "a table of two billion objects":
                return Encoding.ASCII.GetBytes("%PDF-1.6\n1 0 obj\n<< /Type /XRef /Size 2000000000 /W [1 4 2] /Root 1 0 R /Length 7 >>\nstream\n0000000\nendstream\nendobj\nstartxref\n9\n%%EOF");
            case "objects that never close":
                return Encoding.ASCII.GetBytes("%PDF-1.6\n" + Repeat("1 0 obj (", 20_000) + "trailer << /Root 1 0 R >>");
            case "a million characters on a page":
                return file.Page(Repeat(PdfFile.Text(50, 500, new string('字', 1_000)), 1_000)).Build();
            case "a function made of itself":
                file.Add($"<< /FunctionType 3 /Domain [0 1] /Functions [{next} 0 R] /Bounds [] /Encode [0 1] >>");
                file.Add($"<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 1] /Function {next} 0 R >>");
                return file.Page("/C cs 1 sc /S sh " + Text, resources: $"/ColorSpace << /C [/Separation /Ink /DeviceRGB {next} 0 R] >> /Shading << /S {next + 1} 0 R >>").Build();
            case "a picture that unpacks without end":
                file.AddStream("/Type /XObject /Subtype /Image /Width 20000 /Height 2500 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode", PdfFile.Flate(new byte[50_000_000]));
                return file.Page(Text + "/I Do", resources: $"/XObject << /I {next} 0 R >>").Build();
            case "a drawing of many lines":
                Random random = new(1);
                return file.Page(string.Concat(Enumerable.Range(0, 150_000).Select(_ => (X: random.Next(800), Y: random.Next(590), Flat: random.Next(2))).Select(at => PdfFile.Line(at.X, at.Y, at.X + (8 * at.Flat), at.Y + (8 * (1 - at.Flat))))) + Text).Build();
            case "too many columns":
                return file.Page(Grid(300, 2) + Text, "/MediaBox [0 0 5000 5000]").Build();
            default:
                for (int i = 0; i < 80; i++)
                {
                    file.Page(Grid(3, 700) + Text, "/MediaBox [0 0 5000 5000]");
                }

                return file.Build();
        }
    }

    // A page with its own text, and a second font beside it, in which some codes are printed.
    static byte[] Printed(PdfFile file, string font, string codes)
    {
        int number = file.Add($"<< /Type /Font {font} >>");
        return file.Page($"{Text}BT /F2 10 Tf 50 400 Td <{codes}> Tj ET", fonts: $"/F2 {number} 0 R").Build();
    }

    static byte[] Composite(PdfFile file, string kind, string program)
    {
        int descriptor = file.Add(PdfFile.Descriptor(program));
        int descendant = file.Add($"<< /Type /Font /Subtype {kind} /BaseFont /Ring /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R >>");
        return Printed(file, $"/Subtype /Type0 /BaseFont /Ring /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {PdfFile.Map} 0 R", "0001");
    }

    static byte[] TenFonts(PdfFile file, string entries)
    {
        int descriptor = file.Add(PdfFile.Descriptor());
        int[] fonts = [.. Enumerable.Range(0, 10).Select(_ => file.Add($"<< /Type /Font /Subtype /Type1 /BaseFont /Ring {entries} /FontDescriptor {descriptor} 0 R >>"))];
        return file.Page(Text + string.Concat(fonts.Select(font => $"BT /F{font} 10 Tf 50 400 Td (A) Tj ET\n")), fonts: string.Concat(fonts.Select(font => $"/F{font} {font} 0 R "))).Build();
    }

    static byte[] Packed(string filter, byte[] bytes)
    {
        PdfFile file = new();
        return file.PageOf($"{file.AddStream(filter, bytes)} 0 R").Build();
    }

    // Each branch has the next as its only one; the last leads to another.
    static byte[] Branches(PdfFile file, int count, int last)
    {
        int first = file.Next;
        for (int i = 0; i < count; i++)
        {
            file.Add($"<< /Type /Pages /Kids [{(i + 1 < count ? first + i + 1 : last)} 0 R] >>");
        }

        return file.Page(Text).Build(kids: $"{first} 0 R");
    }

    static void Form(PdfFile file, string content, string forms) =>
        file.AddStream($"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << {forms} >> >>", Encoding.ASCII.GetBytes(content));

    static string Grid(int columns, int rows) =>
        string.Concat(Enumerable.Range(0, columns + 1).Select(i => PdfFile.Line(i * 7, 0, i * 7, rows * 7)).Concat(Enumerable.Range(0, rows + 1).Select(i => PdfFile.Line(0, i * 7, columns * 7, i * 7))));

    static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
