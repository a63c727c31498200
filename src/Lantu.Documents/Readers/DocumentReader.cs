using System.Globalization;
using System.Resources;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers.OldOffice;
using Lantu.Domain.Plans;

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
        CheckSize(content.LongLength, name, limits);
        if (content.AsSpan().TrimStart("\ufeff"u8).IndexOfAnyExcept(" \r\n\t"u8) < 0)
        {
            throw Refuse(DocumentRefusal.Empty, name);
        }

        try
        {
            SourceDocument document = CleanText.Of(ReadAs(FileKinds.Of(content), content, name, limits));
            return document.Blocks.Sum(Length) <= limits.Characters ? document : throw TooMuchText(name, limits);
        }
        catch (Exception broken) when (broken is not (UnreadableDocumentException or OutOfMemoryException))
        {
            // Whatever a hostile or broken file makes a library throw, the person who gave it gets one sentence.
            throw Refuse(DocumentRefusal.Damaged, name, inner: broken);
        }
    }

    /// <summary>Refuses a file by its size alone, so that a huge one need not be taken into memory first.</summary>
    /// <exception cref="UnreadableDocumentException">It is larger than the limit.</exception>
    public static void CheckSize(long bytes, string fileName, ReaderLimits? limits = null)
    {
        limits ??= ReaderLimits.Default;
        if (bytes > limits.FileBytes)
        {
            throw Refuse(DocumentRefusal.TooLarge, Path.GetFileName(fileName), $"{limits.FileBytes / 1_000_000}");
        }
    }

    internal static UnreadableDocumentException TooMuchText(string name, ReaderLimits limits, SourcePlace? place = null) =>
        Refuse(DocumentRefusal.TooMuchText, name, $"{limits.Characters / 10_000}", place);

    static long Length(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Length,
        Grid grid => grid.Rows.Sum(row => row.Cells.Sum(cell => cell.Paragraphs.Sum(text => (long)text.Length))),
        _ => 0,
    };

    static SourceDocument ReadAs(FileKind kind, byte[] content, string name, ReaderLimits limits) =>
        kind switch
        {
            FileKind.Pdf => Pdf.PdfReader.Read(content, name, limits),
            FileKind.Zip => OfficeReader.Read(content, name, limits),
            FileKind.OldOffice => OldOfficeReader.Read(content, name, limits),
            FileKind.Text => TextFiles.Read(content, name, limits),
            _ => throw Refuse(DocumentRefusal.UnknownType, name),
        };

    /// <summary>The refusal with its sentence in the current language.</summary>
    internal static UnreadableDocumentException Refuse(DocumentRefusal refusal, string name, string detail = "", SourcePlace? place = null, Exception? inner = null) =>
        new(refusal, Fill(refusal.ToString(), name, detail, Where(place)), inner);

    static string Where(SourcePlace? place) => place switch
    {
        { Sheet: { } sheet, Cell: { } cell } => Fill("AtCell", sheet, cell),
        { Page: { } page } => Fill("AtPage", page),
        { Line: { } line } => Fill("AtLine", line),
        _ => "",
    };

    internal static string Fill(string key, params object?[] arguments)
    {
        string sentence = Texts.GetString(key, CultureInfo.CurrentUICulture) ?? key;
        return string.Format(CultureInfo.CurrentCulture, sentence, arguments);
    }
}
