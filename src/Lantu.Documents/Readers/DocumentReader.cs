using System.Globalization;
using System.Resources;
using Lantu.Documents.Blocks;

namespace Lantu.Documents.Readers;

/// <summary>The one way in: tells by content what a file is and gives its blocks, or refuses it with one sentence.</summary>
public static class DocumentReader
{
    static readonly ResourceManager Texts = new("Lantu.Documents.Readers.RefusalTexts", typeof(DocumentReader).Assembly);

    /// <summary>Reads a file's content. Nothing is kept, nothing fetched.</summary>
    /// <exception cref="UnreadableDocumentException">The file as a whole cannot be read; the message says what to do.</exception>
    public static SourceDocument Read(byte[] content, string fileName, ReaderLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);

        limits ??= ReaderLimits.Default;
        string name = Path.GetFileName(fileName);
        if (content.Length == 0 || Array.TrueForAll(content.Length < 4096 ? content : content[..4096], b => b is 0x20 or 0x0a or 0x0d or 0x09))
        {
            throw Refuse(DocumentRefusal.Empty, name);
        }

        if (content.LongLength > limits.FileBytes)
        {
            throw Refuse(DocumentRefusal.TooLarge, name, (limits.FileBytes / 1_000_000).ToString(CultureInfo.InvariantCulture));
        }

        return FileKinds.Of(content) switch
        {
            FileKind.Pdf => Pdf.PdfReader.Read(content, name, limits),
            FileKind.Zip => OfficeReader.Read(content, name, limits),
            FileKind.OldOffice => OldOfficeReader.Read(content, name, limits),
            FileKind.Text => TextFiles.Read(content, name, limits),
            _ => throw Refuse(DocumentRefusal.UnknownType, name),
        };
    }

    /// <summary>The refusal with its sentence in the current language.</summary>
    internal static UnreadableDocumentException Refuse(DocumentRefusal refusal, string name, string detail = "", Exception? inner = null) =>
        new(refusal, string.Format(CultureInfo.CurrentCulture, Texts.GetString(refusal.ToString(), CultureInfo.CurrentUICulture) ?? refusal.ToString(), name, detail), inner);
}
