using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;

namespace Lantu.Documents.Tests.Readers;

/// <summary>What a font's codes mean is found out without running its program.</summary>
public sealed class PdfFontTests
{
    const string Named = "256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 1 /A put\ndup 2/B put\nreadonly";

    [Theory]
    [InlineData(Named, "", "0102", "AB")]
    [InlineData(Named, "/Encoding << /Differences [2 /C] >>", "0102", "AC")]
    [InlineData(Named, "/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /D] >>", "0142", "DB")]
    [InlineData(Named, "/Encoding /WinAnsiEncoding", "4142", "AB")]
    [InlineData("StandardEncoding", "", "4127", "A’")]
    [InlineData("StandardEncoding", "/Encoding << /Differences [1 /D] >>", "0127", "D’")]
    public void A_code_means_what_the_font_says_and_otherwise_its_program(string program, string encoding, string codes, string text) =>
        Assert.Contains(text, Read(program, $"/FirstChar 0 /LastChar 66 /Widths [{string.Concat(Enumerable.Repeat("500 ", 67))}] {encoding}", codes), StringComparison.Ordinal);

    [Theory]
    [InlineData("/FirstChar 65 /LastChar 255 /Widths [500]")]
    [InlineData("/FirstChar 65 /LastChar 65 /Widths [500]")]
    public void A_character_without_a_width_is_read_all_the_same(string widths) => Assert.Contains("AB", Read("StandardEncoding", widths, "4142"), StringComparison.Ordinal);

    static string Read(string program, string entries, string codes)
    {
        PdfFile file = new();
        byte[] bytes = HostileFonts.Type1(out int plain, program);
        int stream = file.AddStream($"/Length1 {plain} /Length2 {bytes.Length - plain} /Length3 0", bytes);
        int descriptor = file.Add(PdfFile.Descriptor($"/MissingWidth 500 /FontFile {stream} 0 R"));
        int font = file.Add($"<< /Type /Font /Subtype /Type1 /BaseFont /Ring {entries} /FontDescriptor {descriptor} 0 R >>");
        file.Page($"{PdfFile.Text(50, 500, "第一页文字内容在此。")}BT /F2 10 Tf 50 400 Td <{codes}> Tj ET", fonts: $"/F2 {font} 0 R");
        return string.Concat(DocumentReader.Read(file.Build(), "a.pdf").Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
    }
}
