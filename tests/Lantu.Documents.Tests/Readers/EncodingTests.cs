using System.Globalization;
using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Text is decoded right or refused with the line; there is no replacement character in between.</summary>
public sealed class EncodingTests
{
    const string Table = "序号\t重点任务\t工作措施\n1\t修缮校舍\t完成20所学校修缮。\n2\t便民出行\t开通公交线路12条。\n";

    public static TheoryData<string, string?> Readable => new()
    {
        { "utf-8", null }, { "utf-8 marked", null }, { "utf-16 marked", null }, { "utf-16 marked, big end first", null }, { "utf-32 marked", null },
        { "utf-16", "UTF-16" }, { "utf-16, big end first", "UTF-16" }, { "gb18030", "GB 18030" }, { "gb18030 with rare characters", "GB 18030" }, { "gbk page that says utf-8", "GB 18030" },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Is_decoded_and_a_guess_is_said(string which, string? guess)
    {
        SourceDocument document = DocumentReader.Read(Content(which), "a.txt");

        Assert.Equal("完成20所学校修缮。", document.Blocks.OfType<Grid>().First().Rows[1].Cells[2].Paragraphs.Single());
        Assert.Equal(guess, document.Findings.SingleOrDefault(finding => finding.Code == FindingCodes.EncodingGuessed)?.Arguments.Single());
    }

    [Theory]
    [InlineData("broken utf-8", 2)]
    [InlineData("cut utf-8", 3)]
    [InlineData("marked but broken utf-8", 2)]
    [InlineData("big5", 1)]
    [InlineData("shift-jis", 1)]
    [InlineData("latin", 1)]
    public void Is_refused_with_the_line(string which, int line)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Content(which), "a.txt"));

        Assert.Equal(DocumentRefusal.WrongEncoding, refused.Refusal);
        Assert.Contains($"第 {line} 行", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_alone_is_an_empty_file() =>
        Assert.Equal(DocumentRefusal.Empty, Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read([0xef, 0xbb, 0xbf], "a.txt")).Refusal);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l \"lol\">]><a>&l;</a>", DocumentRefusal.HasDocumentType)]
    [InlineData("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&x;</body></html>", DocumentRefusal.HasDocumentType)]
    [InlineData("<?xml version=\"1.0\"?><a/>", DocumentRefusal.UnknownType)]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related\n\n=E5=85", DocumentRefusal.UnknownType)]
    public void Xml_and_archived_pages_are_no_text(string text, DocumentRefusal refusal) =>
        Assert.Equal(refusal, Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Encoding.UTF8.GetBytes(text), "a.xml")).Refusal);

    [Fact]
    public void A_page_with_a_plain_document_type_is_read() =>
        Assert.Single(DocumentReader.Read("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\"><html><body><p>一</p></body></html>"u8.ToArray(), "a.html").Blocks);

    static byte[] Content(string which)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] plain = Encoding.UTF8.GetBytes(Table);
        Encoding gb = Encoding.GetEncoding("gb18030");
        int second = Array.IndexOf(plain, (byte)'\n') + 12;
        return which switch
        {
            "utf-8 marked" => [0xef, 0xbb, 0xbf, .. plain],
            "utf-16 marked" => [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Table)],
            "utf-16 marked, big end first" => [0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Table)],
            "utf-32 marked" => [0xff, 0xfe, 0, 0, .. Encoding.UTF32.GetBytes(Table)],
            "utf-16" => Encoding.Unicode.GetBytes(Table),
            "utf-16, big end first" => Encoding.BigEndianUnicode.GetBytes(Table),
            "gb18030" => gb.GetBytes(Table),
            "gb18030 with rare characters" => gb.GetBytes(Table + "\n𠀀㐀镕龦"),
            "gbk page that says utf-8" => gb.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body><table>{string.Concat(Table.Trim().Split('\n').Select(row => $"<tr><td>{row.Replace("\t", "</td><td>", StringComparison.Ordinal)}</td></tr>"))}</table></body></html>"),
            "broken utf-8" => [.. plain[..second], 0xff, .. plain[second..]],
            "cut utf-8" => plain[..^2],
            "marked but broken utf-8" => [0xef, 0xbb, 0xbf, .. plain[..second], 0xff, 0xff, .. plain[second..]],
            "big5" => Encoding.GetEncoding("big5").GetBytes("序號\t重點任務\t工作措施\n1\t修繕校舍\t完成二十所學校修繕\n"),
            "shift-jis" => Encoding.GetEncoding("shift_jis").GetBytes("番号\t重点タスク\tこれはペンです\n"),
            "latin" => Encoding.Latin1.GetBytes("numéro\ttâche\tété\n"),
            _ => plain,
        };
    }
}
