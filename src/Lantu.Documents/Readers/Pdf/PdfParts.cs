using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// The parts of the library that a page is read with. Its own ways through a document (the tree of pages, names, colours, pictures) follow
/// circles without end, so a document is opened with an empty page in front of its own, and its pages are walked here.
/// </summary>
sealed class PdfParts : IPageFactory<PdfParts>
{
    // No file numbers its objects like this.
    const int Number = 2_000_000_000;

    // The library calls this one, with all it has.
    public PdfParts(IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    {
        (Scanner, Resources, Filters, Options) = (scanner, resources, filters, options);
    }

    /// <summary>An object that is there, but no stream.</summary>
    public static IndirectReferenceToken NoStream { get; } = new(new IndirectReference(Number, 0));

    public IPdfTokenScanner Scanner { get; }

    public IResourceStore Resources { get; }

    public ILookupFilterProvider Filters { get; }

    public ParsingOptions Options { get; }

    public static PdfParts Of(PdfDocument document)
    {
        document.AddPageFactory<PdfParts, PdfParts>();
        return document.GetPage<PdfParts>(1);
    }

    /// <summary>The file with an update at its end that makes an empty page the whole document.</summary>
    public static byte[] WithEmptyPage(byte[] content, DictionaryToken trailer)
    {
        using MemoryStream update = new();
        long[] places =
        [
            Write(update, $"\n{Number} 0 obj\n<</Type/Catalog/Pages {Number + 1} 0 R>>\nendobj\n"),
            Write(update, $"\n{Number + 1} 0 obj\n<</Type/Pages/Count 1/Kids[{Number + 2} 0 R]>>\nendobj\n"),
            Write(update, $"\n{Number + 2} 0 obj\n<</Type/Page/MediaBox[0 0 1 1]>>\nendobj\n"),
        ];
        long table = Write(update, $"\nxref\n{Number} {places.Length}\n{string.Concat(places.Select(place => $"{content.Length + place + 1:0000000000} 00000 n \n"))}trailer\n<</Size {Number + 3}/Root {Number} 0 R/Prev {LastTable(content)}");
        foreach (NameToken key in new[] { NameToken.Encrypt, NameToken.Id })
        {
            if (trailer.TryGet(key, out IToken value))
            {
                Write(update, $"/{key.Data} ");
                new TokenWriter().WriteToken(value, update);
            }
        }

        Write(update, $">>\nstartxref\n{content.Length + table + 1}\n%%EOF\n");
        return [.. content, .. update.ToArray()];
    }

    public PdfParts Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations) => this;

    static long Write(MemoryStream stream, string text)
    {
        long place = stream.Position;
        stream.Write(Encoding.ASCII.GetBytes(text));
        return place;
    }

    // A place that can't be makes the library look for all tables itself.
    static string LastTable(ReadOnlySpan<byte> content)
    {
        int at = content.LastIndexOf("startxref"u8);
        ReadOnlySpan<byte> number = at < 0 ? default : content[(at + 9)..].TrimStart(" \r\n\t"u8);
        int end = number.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return long.TryParse(end < 0 ? number : number[..end], CultureInfo.InvariantCulture, out long place) ? $"{place}" : "-1";
    }
}
