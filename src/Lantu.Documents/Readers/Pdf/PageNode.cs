using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>A page or a branch of pages, with what it inherits.</summary>
sealed class PageNode(DictionaryToken dictionary, PageNode? parent, IPdfTokenScanner scanner)
{
    public DictionaryToken Dictionary => dictionary;

    /// <summary>The resources of the branches above, the root's first, and its own.</summary>
    public IEnumerable<DictionaryToken> Resources => (parent?.Resources ?? []).Concat(Has(NameToken.Resources, out DictionaryToken? own) ? [own] : []);

    public PageRotationDegrees Rotation => new(Inherited(NameToken.Rotate, out NumericToken? rotation) ? rotation.Int : 0);

    /// <summary>The part of the page that is seen.</summary>
    public CropBox Visible
    {
        get
        {
            PdfRectangle media = Box(NameToken.MediaBox) ?? MediaBox.Letter.Bounds;
            return new CropBox(Box(NameToken.CropBox) is { } crop ? media.Intersect(crop) ?? crop : media);
        }
    }

    public bool Has<T>(NameToken key, [NotNullWhen(true)] out T? value)
        where T : class, IToken
    {
        value = null;
        return dictionary.TryGet(key, out IToken token) && DirectObjectFinder.TryGet(token, scanner, out value);
    }

    bool Inherited<T>(NameToken key, [NotNullWhen(true)] out T? value)
        where T : class, IToken => Has(key, out value) || (parent is not null && parent.Inherited(key, out value));

    PdfRectangle? Box(NameToken key)
    {
        if (!Inherited(key, out ArrayToken? corners) || corners.Length != 4)
        {
            return null;
        }

        double[] sides = [.. corners.Data.Select(side => DirectObjectFinder.TryGet(side, scanner, out NumericToken? number) ? number.Double : 0)];
        return new PdfRectangle(Math.Min(sides[0], sides[2]), Math.Min(sides[1], sides[3]), Math.Max(sides[0], sides[2]), Math.Max(sides[1], sides[3]));
    }
}
