using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;

namespace Lantu.Documents.Calendars;

/// <summary>The text of a holiday notice in a file: plain text as it stands, or what any other document says in its paragraphs.</summary>
public static class HolidayNoticeFile
{
    /// <summary>How much of a file is taken: a notice is a page or two.</summary>
    public static ReaderLimits Limits { get; } = new() { FileBytes = 2_000_000, UnpackedBytes = 20_000_000, Characters = 50_000, Pages = 20 };

    /// <summary>Reads it.</summary>
    /// <exception cref="UnreadableDocumentException">It can't be read as a whole.</exception>
    public static string Text(byte[] content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);

        SourceDocument document = DocumentReader.Read(content, name, Limits);
        return FileKinds.Of(content) == FileKind.Text && document.Format == SourceFormat.Text
            ? TextDecoding.Decode(content, name).Text.ReplaceLineEndings("\n")
            : string.Join('\n', document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)) + "\n";
    }
}
