using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Office files built to harm are refused before a library opens them; odd but harmless ones are read.</summary>
public sealed class HostileArchiveTests
{
    const string Entity = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";

    static readonly string Body = WordFile.Table(WordFile.Row("序号", "重点任务", "工作措施"), WordFile.Row("1", "修缮", "完成20所。"));

    public static TheoryData<string, DocumentRefusal> Hostile => new()
    {
        { "entries that share one body", DocumentRefusal.HostileArchive },
        { "65,000 entries", DocumentRefusal.HostileArchive },
        { "size forged small", DocumentRefusal.Damaged },
        { "macros under another name", DocumentRefusal.HasMacros },
        { "macro-enabled type without macros", DocumentRefusal.HasMacros },
        { "macro sheet", DocumentRefusal.HasMacros },
        { "document type behind a long comment", DocumentRefusal.HasDocumentType },
        { "document type in UTF-16", DocumentRefusal.HasDocumentType },
        { "document type in a drawing", DocumentRefusal.HasDocumentType },
        { "document part twice", DocumentRefusal.Damaged },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Is_refused_for_its_own_reason(string which, DocumentRefusal refusal) =>
        Assert.Equal(refusal, Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Content(which), "f.docx")).Refusal);

    public static TheoryData<string> Harmless => ["size forged large", "archives inside", "targets outside", "part names that climb"];

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Is_read_where_nothing_of_it_is_touched(string which)
    {
        SourceDocument document = DocumentReader.Read(Content(which), "f.docx");

        Assert.Equal("完成20所。", Assert.Single(document.Blocks.OfType<Grid>()).Rows[1].Cells[2].Paragraphs.Single());
    }

    static byte[] Content(string which) => which switch
    {
        "entries that share one body" => ZipParts.WithLastEntryRepeated(ZipParts.Of(("word/document.xml", "<w/>"u8.ToArray()), ("x", new byte[900_000])), 150),
        "65,000 entries" => ZipParts.WithLastEntryRepeated(WordFile.Of(Body), 65_000),
        "size forged small" => ZipParts.WithLastSizeForged(WordFile.Of(Body), 10),
        "size forged large" => ZipParts.WithLastSizeForged(WordFile.Of(Body), int.MaxValue),
        "macros under another name" => WordFile.Of(Body, new WordPart("a.bin", "x", "application/vnd.ms-office.vbaProject", "x")),
        "macro-enabled type without macros" => WordFile.Of(Body, new WordPart("a.xml", "", "application/vnd.ms-word.document.macroEnabled.main+xml", "<a/>")),
        "macro sheet" => ZipParts.Of(("xl/workbook.xml", "<w/>"), ("xl/macrosheets/sheet1.xml", "<w/>")),
        "document type behind a long comment" => WordFile.OfXml($"<?xml version='1.0'?><!--{new string('c', 5_000)}-->{Entity}<a>&x;</a>"),
        "document type in UTF-16" => ZipParts.Of(("word/document.xml", [0xff, 0xfe, .. Encoding.Unicode.GetBytes($"<?xml version='1.0' encoding='utf-16'?>{Entity}<a>&x;</a>")])),
        "document type in a drawing" => WordFile.Of(Body, new WordPart("d.vml", "", "", Entity + "<a/>")),
        "document part twice" => ZipParts.Of([("word/document.xml", "<a/>"), ("word/document.xml", "<b/>")]),
        "archives inside" => WordFile.Of(Body, new WordPart("embeddings/a.zip", "", "", "PK\u0003\u0004 never opened")),
        "targets outside" => WordFile.Of(Body, new WordPart("http://127.0.0.1:9/a.dotm", "attachedTemplate", "", ""), new WordPart("mailto:a@b c@@, http://[bad", "hyperlink", "", "")),
        _ => WordFile.Of(Body, new WordPart("../../../../lantu-was-here", "", "", "x")),
    };
}
