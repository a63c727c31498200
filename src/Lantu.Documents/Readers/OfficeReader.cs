using Lantu.Documents.Blocks;
using Lantu.Documents.Readers.OldOffice;

namespace Lantu.Documents.Readers;

/// <summary>Tells Word from Excel by the parts inside and gives the file to the right reader.</summary>
static class OfficeReader
{
    public static SourceDocument Read(byte[] content, string name, ReaderLimits limits)
    {
        IReadOnlyList<string> parts = ArchiveGuard.Check(content, name, limits);
        if (parts.Contains("word/document.xml", StringComparer.OrdinalIgnoreCase))
        {
            return Word.WordReader.Read(content, name, limits);
        }

        if (parts.Contains("xl/workbook.xml", StringComparer.OrdinalIgnoreCase))
        {
            return Excel.WorkbookReader.Read(content, name, limits);
        }

        // A newer encrypted file of OpenDocument holds one part with all the others in it.
        if (parts.Contains("mimetype", StringComparer.OrdinalIgnoreCase) && (parts.Contains("content.xml", StringComparer.OrdinalIgnoreCase) || parts.Contains("encrypted-package", StringComparer.OrdinalIgnoreCase)))
        {
            return OldOfficeReader.Read(content, name, limits);
        }

        throw DocumentReader.Refuse(DocumentRefusal.UnknownType, name);
    }
}
