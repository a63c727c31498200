using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Printed;

/// <summary>Sets a line at the head of every page of an Office file that was made here. What its cells and paragraphs say stays the same.</summary>
public static class PageHeading
{
    /// <summary>Sets it on a workbook.</summary>
    /// <param name="workbook">The file's content.</param>
    /// <param name="text">The line.</param>
    public static byte[] OnWorkbook(byte[] workbook, string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Changed(workbook, made =>
        {
            using SpreadsheetDocument file = SpreadsheetDocument.Open(made, isEditable: true);
            foreach (WorksheetPart sheet in file.WorkbookPart!.WorksheetParts)
            {
                // An ampersand begins a code; two are one.
                sheet.Worksheet!.GetFirstChild<HeaderFooter>()!.PrependChild(new OddHeader($"&C{text.Replace("&", "&&", StringComparison.Ordinal)}"));
            }
        });
    }

    /// <summary>Sets it on a Word document.</summary>
    /// <param name="document">The file's content.</param>
    /// <param name="text">The line.</param>
    public static byte[] OnDocument(byte[] document, string text) => Changed(document, made =>
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(made, isEditable: true);
        MainDocumentPart main = file.MainDocumentPart!;
        const string Id = "heading";
        main.AddNewPart<HeaderPart>(Id).Header = new W.Header(new W.Paragraph(new W.ParagraphProperties(new W.Justification { Val = W.JustificationValues.Center }), new W.Run(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve })));
        foreach (W.SectionProperties section in main.Document!.Descendants<W.SectionProperties>())
        {
            section.PrependChild(new W.HeaderReference { Type = W.HeaderFooterValues.Even, Id = Id });
            section.PrependChild(new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = Id });
        }
    });

    static byte[] Changed(byte[] content, Action<Stream> change)
    {
        ArgumentNullException.ThrowIfNull(content);

        using MemoryStream made = new();
        made.Write(content);
        change(made);
        using MemoryStream packed = new();
        FixedArchive.Repack(made, packed);
        return packed.ToArray();
    }
}
