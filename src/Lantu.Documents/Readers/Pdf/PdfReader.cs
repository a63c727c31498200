using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>Reads a PDF with a text layer: tables from their ruling lines, one grid a page, and paragraphs from the lines of text outside them.</summary>
static class PdfReader
{
    public static SourceDocument Read(byte[] content, string name, ReaderLimits limits)
    {
        PdfBudget budget = new(name, limits);
        ParsingOptions options = new() { SkipMissingFonts = true, FilterProvider = budget };
        try
        {
            DictionaryToken trailer = ObjectScan.Check(content, budget);
            using MeteredStream stream = new(PdfParts.WithEmptyPage(content, trailer), budget);
            using PdfDocument document = PdfDocument.Open(stream, options);
            PdfParts parts = PdfParts.Of(document);
            IReadOnlyList<PageNode> pages = new PageTree(parts.Scanner, budget).Pages(trailer.Data[NameToken.Root]);
            return new SourceDocument(name, SourceFormat.Pdf, ReadPages(pages, parts, budget, name), []);
        }
        catch (PdfDocumentEncryptedException locked) when (budget.Refused is null)
        {
            throw DocumentReader.Refuse(DocumentRefusal.PasswordProtected, name, inner: locked);
        }
        catch (PdfDocumentStackDepthException deep)
        {
            throw budget.Refuse(DocumentRefusal.TooDeep, $"{options.MaxStackDepth}", deep);
        }
        catch (Exception broken) when (broken is not (UnreadableDocumentException or OutOfMemoryException))
        {
            throw budget.Refuse(DocumentRefusal.Damaged, inner: broken);
        }
    }

    static List<Block> ReadPages(IReadOnlyList<PageNode> pages, PdfParts parts, PdfBudget budget, string name)
    {
        List<Block> blocks = [];
        PageResources resources = new(parts, budget);
        int letters = 0;
        int unknown = 0;
        for (int number = 1; number <= pages.Count; number++)
        {
            budget.BeginPage(number);
            UprightPage page = PageContent.Read(pages[number - 1], number, parts, resources, budget);
            budget.Check();
            letters += page.Glyphs.Count;
            unknown += page.Glyphs.Count(glyph => glyph.Text[0] is '\uFFFD' or '\0');
            IReadOnlyList<RuledTable> tables = RuledTable.FindAll([.. page.Rules, .. ImpliedRules.Of(page)], budget);
            blocks.AddRange(PageBlocks.Read(number, page, tables));
            if (page.AskewText.Length > 0)
            {
                blocks.Add(new Paragraph(new SourcePlace { Page = number }, page.AskewText));
            }
        }

        // Letters that no font maps to characters are as good as a scan.
        return letters < 5 * Math.Max(1, pages.Count / 4) || unknown * 2 > letters
            ? throw DocumentReader.Refuse(DocumentRefusal.NoTextLayer, name)
            : ParagraphsOverPages.Join(blocks);
    }
}
