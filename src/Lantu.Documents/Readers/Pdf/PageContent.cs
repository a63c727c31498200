using System.Buffers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>Reads the content of a page, which may stand in several streams.</summary>
static class PageContent
{
    public static UprightPage Read(PageNode page, int number, PdfParts parts, PageResources resources, PdfBudget budget)
    {
        ArrayBufferWriter<byte> content = new();
        foreach (StreamToken stream in Streams(page, parts))
        {
            Memory<byte> part = stream.Decode(parts.Filters, parts.Scanner);
            budget.Content(part.Length);
            content.Write(part.Span);
            content.Write("\n"u8);
        }

        int loaded = 0;
        foreach (DictionaryToken resource in page.Resources)
        {
            resources.LoadResourceDictionary(resource);
            loaded++;
        }

        UprightPage upright = new PageDrawing(page, number, parts, resources, new ContentParser(parts.Scanner.StackDepthGuard, budget), budget)
            .Draw(content.WrittenMemory);
        while (loaded-- > 0)
        {
            resources.UnloadResourceDictionary();
        }

        return upright;
    }

    static IEnumerable<StreamToken> Streams(PageNode page, PdfParts parts)
    {
        if (page.Has(NameToken.Contents, out StreamToken? one))
        {
            return [one];
        }

        // The rest of a page's content is still worth reading where a part of it is missing.
        return page.Has(NameToken.Contents, out ArrayToken? several)
            ? several.Data.Select(token => DirectObjectFinder.TryGet(token, parts.Scanner, out StreamToken? stream) ? stream : null).OfType<StreamToken>()
            : [];
    }
}
