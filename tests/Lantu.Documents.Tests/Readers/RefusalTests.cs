using System.Globalization;
using System.Text;
using CsCheck;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;

namespace Lantu.Documents.Tests.Readers;

/// <summary>What can't be read is refused with one sentence that names the file; nothing else is ever thrown.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, DocumentRefusal> Files => new()
    {
        { "empty", DocumentRefusal.Empty },
        { "blank", DocumentRefusal.Empty },
        { "picture", DocumentRefusal.UnknownType },
        { "damaged zip", DocumentRefusal.Damaged },
        { "other zip", DocumentRefusal.UnknownType },
        { "macros", DocumentRefusal.HasMacros },
        { "bomb", DocumentRefusal.HostileArchive },
        { "many entries", DocumentRefusal.HostileArchive },
        { "document type", DocumentRefusal.HasDocumentType },
        { "damaged pdf", DocumentRefusal.Damaged },
        { "broken encoding", DocumentRefusal.WrongEncoding },
        { "many rows", DocumentRefusal.TooManyRows },
        { "many columns", DocumentRefusal.TooManyColumns },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_refused_for_its_own_reason(string which, DocumentRefusal refusal)
    {
        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Content(which), "某文件.bin"));

        Assert.Equal(refusal, refused.Refusal);
        Assert.Contains("某文件.bin", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scan_without_text_says_that_recognition_is_needed()
    {
        UglyToad.PdfPig.Writer.PdfDocumentBuilder builder = new();
        builder.AddPage(595, 842);

        Assert.Equal(DocumentRefusal.NoTextLayer, Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(builder.Build(), "扫描.pdf")).Refusal);
    }

    [Theory]
    [InlineData("bomb")]
    [InlineData("pdf bomb")]
    public void A_hostile_file_is_to_be_made_anew_where_it_came_from(string which)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Content(which), "某文件.bin"));

        Assert.Equal(DocumentRefusal.HostileArchive, refused.Refusal);
        Assert.EndsWith("请用原来的软件重新保存或导出后再试。", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_office_file_is_converted()
    {
        Office.Require();

        Assert.NotEmpty(DocumentReader.Read("{\\rtf1\\ansi hello}"u8.ToArray(), "旧文件.rtf").Blocks);
    }

    [Fact]
    public void Hostile_bytes_never_cause_another_exception() =>
        Gen.OneOf(Gen.Byte.Array[0, 400], Gen.Byte.Array[0, 300].Select(bytes => (byte[])[.. "PK\u0003\u0004"u8, .. bytes]), Gen.Byte.Array[0, 300].Select(bytes => (byte[])[.. "%PDF-1.4\n"u8, .. bytes]), Gen.Byte.Array[0, 60].Select(bytes => (byte[])[.. "<table><tr><td>"u8, .. bytes]))
            .Sample(bytes =>
            {
                try
                {
                    DocumentReader.Read(bytes, "f");
                }
                catch (UnreadableDocumentException refused)
                {
                    Assert.NotEmpty(refused.Message);
                }
            }, iter: 300);

    static byte[] Content(string which) => which switch
    {
        "empty" => [],
        "blank" => Encoding.UTF8.GetBytes("  \n \n"),
        "picture" => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3],
        "damaged zip" => [.. "PK\u0003\u0004"u8, .. new byte[40]],
        "other zip" => ZipParts.Of(("a.txt", "x"u8.ToArray())),
        "macros" => ZipParts.Of(("word/document.xml", "<w/>"u8.ToArray()), ("word/vbaProject.bin", [1])),
        "bomb" => ZipParts.Of(("word/document.xml", new byte[30_000_000])),
        "pdf bomb" => new PdfFile().Page(new string(' ', 9_000_000)).Build(),
        "many entries" => ZipParts.Of([.. Enumerable.Range(0, 6_000).Select(i => ($"e{i}", Array.Empty<byte>()))]),
        "document type" => ZipParts.Of(("word/document.xml", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"u8.ToArray())),
        "damaged pdf" => Encoding.ASCII.GetBytes("%PDF-1.7\nnothing of the kind"),
        "broken encoding" => [.. "abc "u8, 0xff, 0x81, 0x20, 0xfe, 0xff, 0x80, 0x80],
        "many rows" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1\t任务\t措施\n", 50_001))),
        _ => Encoding.UTF8.GetBytes(string.Join('\t', Enumerable.Range(0, 1_000)) + "\n"),
    };
}
