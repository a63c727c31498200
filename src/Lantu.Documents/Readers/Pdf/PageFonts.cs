using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>The fonts that a page and the forms on it name, each loaded once a document, when something is first printed in it.</summary>
sealed class PageFonts(PdfParts parts, PdfBudget budget)
{
    static readonly NameToken Only = NameToken.Create("Only");

    readonly BareFont _bare = new(parts);
    readonly FontCheck _check = new(parts, budget);
    readonly Dictionary<IndirectReference, IFont?> _loaded = [];
    readonly Dictionary<DictionaryToken, IFont?> _written = new(ReferenceEqualityComparer.Instance);
    readonly List<DictionaryToken> _named = [];

    public void Push(DictionaryToken fonts) => _named.Add(fonts);

    public void Pop() => _named.RemoveAt(_named.Count - 1);

    public IFont? Find(NameToken name)
    {
        for (int i = _named.Count - 1; i >= 0; i--)
        {
            if (_named[i].TryGet(name, out IToken font))
            {
                return Find(font);
            }
        }

        return null;
    }

    IFont? Find(IToken token)
    {
        IFont? font = null;
        if (token is IndirectReferenceToken reference)
        {
            if (!_loaded.TryGetValue(reference.Data, out font))
            {
                _loaded[reference.Data] = font = Load(token);
            }
        }
        else if (token is DictionaryToken written && !_written.TryGetValue(written, out font))
        {
            _written[written] = font = Load(token);
        }

        return font;
    }

    IFont? Load(IToken token)
    {
        budget.Check();
        if (!DirectObjectFinder.TryGet(token, parts.Scanner, out DictionaryToken? dictionary))
        {
            return null;
        }

        IFont? font = null;
        try
        {
            DictionaryToken bare = _bare.Of(dictionary);
            _check.Check(bare);
            parts.Resources.LoadResourceDictionary(Dictionary(NameToken.Font, Dictionary(Only, bare)));
            font = parts.Resources.GetFont(Only);
            parts.Resources.UnloadResourceDictionary();
        }
        catch (Exception broken) when (broken is not (UnreadableDocumentException or OutOfMemoryException))
        {
            // What is printed in other fonts is still worth reading.
        }

        budget.Check();
        return font;
    }

    static DictionaryToken Dictionary(NameToken key, IToken value) => new(new Dictionary<NameToken, IToken> { [key] = value });
}
