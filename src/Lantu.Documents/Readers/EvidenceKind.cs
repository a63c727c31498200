namespace Lantu.Documents.Readers;

/// <summary>What a piece of evidence is by its own bytes: a page, a picture or an office file, and nothing that runs.</summary>
public static class EvidenceKind
{
    static readonly (byte[] Head, string Type)[] Pictures =
        [([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"), ([0xFF, 0xD8, 0xFF], "image/jpeg"), ([0x49, 0x49, 0x2A, 0x00], "image/tiff"), ([0x4D, 0x4D, 0x00, 0x2A], "image/tiff")];

    /// <summary>The media type; nothing where it is none that is taken.</summary>
    /// <param name="content">All of its bytes: what an office file holds is looked over.</param>
    /// <param name="name">What the file is called; it is named in refusals and not believed.</param>
    /// <exception cref="UnreadableDocumentException">It is an archive that is damaged, hostile, or holds macros.</exception>
    public static string? Of(byte[] content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);

        return FileKinds.Of(content) switch
        {
            FileKind.Pdf => "application/pdf",
            FileKind.OldOffice when !content.AsSpan().StartsWith("{\\rtf"u8) => "application/x-ole-storage",
            FileKind.Zip => OfParts(ArchiveGuard.Check(content, name, ReaderLimits.Default)),
            _ => Array.Find(Pictures, picture => content.AsSpan().StartsWith(picture.Head)).Type,
        };
    }

    static string? OfParts(IReadOnlyList<string> parts) =>
        parts.Contains("word/document.xml", StringComparer.Ordinal) ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        : parts.Contains("xl/workbook.xml", StringComparer.Ordinal) ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : parts.Contains("OFD.xml", StringComparer.Ordinal) ? "application/ofd"
        : null;
}
