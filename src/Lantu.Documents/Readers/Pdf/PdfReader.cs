using Lantu.Documents.Blocks;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>Reads a PDF with a text layer: tables from their ruling lines, one grid a page, and paragraphs from the lines of text outside them.</summary>
static class PdfReader
{
    public static SourceDocument Read(byte[] content, string name, ReaderLimits limits)
    {
        try
        {
            using PdfDocument document = PdfDocument.Open(content, new ParsingOptions { SkipMissingFonts = true });
            if (document.NumberOfPages > limits.Pages)
            {
                throw DocumentReader.Refuse(DocumentRefusal.TooLarge, name, $"{limits.FileBytes / 1_000_000}");
            }

            return new SourceDocument(name, SourceFormat.Pdf, ReadPages(document, name, limits), []);
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw DocumentReader.Refuse(DocumentRefusal.PasswordProtected, name, inner: locked);
        }
        catch (Exception damaged) when (damaged is PdfDocumentFormatException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException or InvalidCastException or OverflowException or NotSupportedException or EndOfStreamException or InvalidDataException)
        {
            throw DocumentReader.Refuse(DocumentRefusal.Damaged, name, inner: damaged);
        }
    }

    static List<Block> ReadPages(PdfDocument document, string name, ReaderLimits limits)
    {
        List<Block> blocks = [];
        int letters = 0;
        int unknown = 0;
        int rows = 0;
        foreach (Page page in document.GetPages())
        {
            List<Glyph> glyphs = Glyphs(page);
            letters += glyphs.Count;
            unknown += glyphs.Count(glyph => glyph.Text[0] is '\uFFFD' or '\0');
            IReadOnlyList<RuledTable> tables = RuledTable.FindAll(RulingLines.Of(page));
            blocks.AddRange(PageBlocks.Read(page.Number, page.Width, glyphs, tables));
            rows += tables.Sum(table => table.RowCount);
            if (rows > limits.Rows)
            {
                throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, name, $"{limits.Rows}");
            }
        }

        // Letters that no font maps to characters are as good as a scan.
        return letters < 5 * Math.Max(1, document.NumberOfPages / 4) || unknown * 2 > letters
            ? throw DocumentReader.Refuse(DocumentRefusal.NoTextLayer, name)
            : ParagraphsOverPages.Join(blocks);
    }

    static List<Glyph> Glyphs(Page page)
    {
        List<Glyph> glyphs = new(page.Letters.Count);
        bool blank = false;
        foreach (Letter letter in page.Letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                blank = true;
                continue;
            }

            double size = letter.PointSize > 0.5 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
            double width = Math.Max(letter.BoundingBox.Width, letter.Width);
            double left = letter.StartBaseLine.X;
            glyphs.Add(new Glyph(letter.Value, left, left + (width > 0.1 ? width : size / 2), letter.StartBaseLine.Y, size, blank));
            blank = false;
        }

        return glyphs;
    }
}
